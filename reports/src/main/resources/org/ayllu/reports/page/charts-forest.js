/* Estimates with intervals beside what is true, a panel for each measure. */
function forest(element, plot) {
  element.classList.add('panels', 'even');
  const areas = boxes(element, plot.panels);
  areas.forEach((area, i) => { area.style.height = Math.max(84, plot.panels[i].rows.length * Math.max(24, lineOf(12) + 6) + roomBelow(false) + 4) + 'px'; });
  const charts = areas.map(start);
  const say = (panel, row) => escape(row.label) + ': ' + escape(plot.estimate) + ' <b>' + number(row.values[0], panel.decimals, true) + '</b>'
    + interval(row.values[1], row.values[2], panel.decimals, true) + '; ' + escape(plot.truth) + ' <b>' + number(row.values[3], panel.decimals, true) + '</b>';
  const shape = (panel, api) => {
    const row = panel.rows[api.value(4)];
    const at = api.coord([api.value(0), api.value(4)]), truth = api.coord([api.value(3), api.value(4)])[0];
    const children = [{ type: 'line', shape: { x1: truth, y1: at[1] - 10, x2: truth, y2: at[1] + 10 }, style: { stroke: style('--ink'), lineWidth: 4 } }];
    if (row.values[1] !== null) {
      const line = { stroke: colour(plot.arm), lineWidth: 2 };
      const low = api.coord([api.value(1), api.value(4)])[0], high = api.coord([api.value(2), api.value(4)])[0];
      children.push({ type: 'line', shape: { x1: low, y1: at[1], x2: high, y2: at[1] }, style: line });
      [low, high].forEach(x => children.push({ type: 'line', shape: { x1: x, y1: at[1] - 4, x2: x, y2: at[1] + 4 }, style: line }));
    }
    children.push(mark(plot.arm, at[0], at[1], row.mean ? 7 : 5));
    return { type: 'group', children };
  };
  const draw = () => charts.forEach((chart, i) => {
    const panel = plot.panels[i], rows = panel.rows;
    chart.resize();
    const option = base();
    const values = rows.flatMap(row => row.values).filter(value => value !== null);
    const last = tick(Math.round(Math.max(...values.map(Math.abs))));
    const beside = Math.ceil(Math.max(...rows.map(row => widthOf(row.label, 12, row.mean ? 'bold' : '')))) + 14;
    option.grid = { left: Math.max(94, beside), right: Math.max(22, halfOf(['+' + last])), top: 4, bottom: roomBelow(false) };
    option.yAxis = axis({
      type: 'category', inverse: true, data: rows.map((row, r) => String(r)), axisTick: { show: false }, axisLine: { show: false },
      axisLabel: {
        interval: 0, hideOverlap: false, color: style('--ink'), formatter: value => rows[value].mean ? '{m|' + rows[value].label + '}' : rows[value].label,
        rich: { m: { fontWeight: 'bold', fontSize: 12, color: style('--ink') } }
      }
    });
    option.xAxis = axisBelow({
      type: 'value', splitNumber: 4, min: Math.min(...values) < 0 ? null : 0, max: Math.max(...values) > 0 ? null : 0,
      axisLabel: { formatter: value => (value > 0 ? '+' : '') + tick(value) }
    });
    option.tooltip.trigger = 'item';
    option.tooltip.formatter = item => say(panel, rows[item.value[4]]).replace(/[:;] /g, '<br>');
    option.series = [
      { type: 'custom', encode: { x: [0, 1, 2, 3], y: 4 }, clip: false, data: rows.map((row, r) => row.values.concat(r)), renderItem: (params, api) => shape(panel, api) },
      { type: 'line', data: [], silent: true, markLine: zeroLine('xAxis') }
    ];
    chart.setOption(option, true);
  });
  const steps = plot.panels.flatMap((panel, i) => panel.rows.map((row, r) => ({ panel: i, row: r })));
  return {
    draw, steps: steps.length,
    show: index => charts.forEach((chart, i) => chart.dispatchAction(
      i === steps[index].panel ? { type: 'showTip', seriesIndex: 0, dataIndex: steps[index].row } : { type: 'hideTip' })),
    say: index => {
      const panel = plot.panels[steps[index].panel];
      return panel.title + ', ' + say(panel, panel.rows[steps[index].row]).replace(/<[^>]*>/g, '') + ' ' + panel.unit;
    }
  };
}
