function scatter(element, plot) {
  element.style.height = compact ? '215px' : '380px';
  const chart = start(element);
  const arms = [...new Set(plot.means.map(mean => mean[0]))];
  const draw = () => {
    chart.resize();
    const option = base();
    option.grid = { left: 12, right: 18, top: lineOf(12) + 16, bottom: lineOf(12) + 6, containLabel: true };
    option.xAxis = axisBelow({ type: 'value', min: 0, name: plot.xName, splitLine: { show: false }, axisLabel: { formatter: tick } });
    option.yAxis = axis({ type: 'value', name: plot.yName, nameLocation: 'end', nameTextStyle: { align: 'left', color: style('--soft'), fontSize: 12 },
      axisLabel: { formatter: value => (value > 0 ? '+' : '') + tick(value) } });
    option.tooltip.trigger = 'item';
    option.tooltip.formatter = item => '<b>' + escape(plot.xName) + ' ' + number(item.value[0], 1, false) + '</b><br>'
      + escape(item.seriesName) + ' ' + number(item.value[1], plot.decimals, true) + ' %' + interval(item.value[2], item.value[3], plot.decimals, true);
    option.series = [];
    arms.forEach(arm => {
      option.series.push({
        type: 'scatter', name: armName(arm), symbol: MARKS[arm % MARKS.length], symbolSize: 6, itemStyle: { color: colour(arm), opacity: 0.38 },
        data: plot.marks.filter(m => m[0] === arm).map(m => [m[1], m[2]])
      });
      option.series.push({
        type: 'custom', name: armName(arm), encode: { x: 0, y: [1, 2, 3] }, z: 5, data: plot.means.filter(m => m[0] === arm).map(m => m.slice(1)),
        renderItem: (params, api) => {
          const at = api.coord([api.value(0), api.value(1)]);
          const children = [];
          if (!Number.isNaN(api.value(2)) && api.value(2) !== null) {
            const low = api.coord([api.value(0), api.value(2)])[1], high = api.coord([api.value(0), api.value(3)])[1];
            const line = { stroke: style('--ink'), lineWidth: 2 };
            children.push({ type: 'line', shape: { x1: at[0], y1: low, x2: at[0], y2: high }, style: line });
            [low, high].forEach(y => children.push({ type: 'line', shape: { x1: at[0] - 6, y1: y, x2: at[0] + 6, y2: y }, style: line }));
          }
          const shape = mark(arm, at[0], at[1], 8);
          shape.style.stroke = style('--paper');
          shape.style.lineWidth = 1.5;
          children.push(shape);
          return { type: 'group', children };
        }
      });
    });
    option.series.push({ type: 'line', data: [], silent: true, markLine: zeroLine('yAxis') });
    chart.setOption(option, true);
  };
  return {
    draw, steps: plot.means.length, show: () => {},
    say: index => {
      const m = plot.means[index];
      return armName(m[0]) + ', ' + plot.xName + ' ' + number(m[1], 1, false) + ': ' + number(m[2], plot.decimals, true) + ' %'
        + interval(m[3], m[4], plot.decimals, true);
    }
  };
}
