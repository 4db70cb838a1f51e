/* A dot with its interval; marks of several arms stand side by side in a row. */
function dotShape(params, api, arm, place, of) {
  const centre = api.coord([api.value(0), api.value(3)]);
  const shift = (place - (of - 1) / 2) * (compact ? 11 : 13);
  const y = centre[1] + shift;
  const children = [];
  const line = { stroke: colour(arm), lineWidth: 2 };
  if (!Number.isNaN(api.value(1)) && api.value(1) !== null) {
    const low = api.coord([api.value(1), 0])[0], high = api.coord([api.value(2), 0])[0];
    children.push({ type: 'line', shape: { x1: low, y1: y, x2: high, y2: y }, style: line });
    [low, high].forEach(x => children.push({ type: 'line', shape: { x1: x, y1: y - 4, x2: x, y2: y + 4 }, style: line }));
  }
  children.push(mark(arm, centre[0], y, 5));
  return { type: 'group', children };
}
function dots(element, plot) {
  const rows = plot.rows;
  const roomFor = narrow => narrow ? Math.round(element.clientWidth * 0.42) : 290;
  const sizeOf = (row, narrow) => !(narrow || compact) ? 13 : row.heading ? 11.5 : 11;
  const lineIn = narrow => Math.max(...rows.map(row => lineOf(sizeOf(row, narrow), row.heading ? 'bold' : '')));
  const height = narrow => {
    const lines = Math.max(...rows.map(row => linesOf(row.label, roomFor(narrow) - 14, sizeOf(row, narrow), row.heading ? 'bold' : '')));
    const slot = Math.max(compact ? 19 : narrow ? 40 : 27, lineIn(narrow) * lines + (compact ? 2 : 8), (compact ? 11 : 13) * plot.arms.length + (compact ? 4 : 12));
    return rows.length * slot + roomBelow(!compact) + 6 + 'px';
  };
  element.style.height = height(element.clientWidth < 560);
  const chart = start(element);
  const draw = () => {
    const narrow = element.clientWidth < 560;
    element.style.height = height(narrow);
    chart.resize();
    const option = base();
    const room = roomFor(narrow);
    const values = rows.flatMap(row => row.values.flat()).filter(value => value !== null);
    const low = Math.min(0, ...values), high = Math.max(0, ...values);
    const at = value => (plot.zero && value > 0 ? '+' : '') + tick(value) + (compact ? ' ' + plot.unit : '');
    option.grid = { left: room, right: Math.max(compact ? 18 : 28, halfOf([at(Math.round(low)), at(Math.round(high))])), top: 6, bottom: roomBelow(!compact) };
    option.yAxis = axis({
      type: 'category', inverse: true, data: rows.map((row, i) => String(i)), axisTick: { show: false }, axisLine: { show: false },
      axisLabel: {
        interval: 0, width: room - 14, overflow: 'break', lineHeight: lineIn(narrow), fontSize: narrow || compact ? 11 : 13, color: style('--ink'), hideOverlap: false,
        formatter: value => rows[value].heading ? '{h|' + rows[value].label + '}' : rows[value].label,
        rich: { h: { fontWeight: 'bold', color: style('--ink'), fontSize: narrow || compact ? 11.5 : 13, lineHeight: lineIn(narrow) } }
      }
    });
    option.xAxis = axisBelow({
      type: 'value', name: compact ? '' : plot.unit, min: low < 0 ? null : 0, max: high > 0 ? null : 0, splitNumber: narrow ? 3 : 6,
      axisLabel: { formatter: at }
    });
    option.tooltip.trigger = 'item';
    option.tooltip.formatter = item => '<b>' + escape(rows[item.value[3]].label) + '</b><br>' + say(rows[item.value[3]], item.seriesIndex);
    option.series = plot.arms.map((arm, place) => ({
      type: 'custom', name: armName(arm), encode: { x: [0, 1, 2], y: 3 }, clip: false,
      data: rows.map((row, i) => row.heading || !row.values[place] || !row.values[place].length ? null
        : [row.values[place][0], row.values[place][1], row.values[place][2], i]).filter(Boolean),
      renderItem: (params, api) => dotShape(params, api, arm, place, plot.arms.length)
    }));
    if (plot.zero) {
      option.series.push({ type: 'line', data: [], silent: true, markLine: zeroLine('xAxis') });
    }
    chart.setOption(option, true);
  };
  const say = (row, place) => {
    const value = row.values[place];
    return escape(armName(plot.arms[place])) + ' <b>' + number(value[0], plot.decimals, plot.zero) + '</b> ' + escape(plot.unit)
      + interval(value[1], value[2], plot.decimals, plot.zero);
  };
  const live = rows.map((row, i) => i).filter(i => !rows[i].heading);
  return {
    draw, steps: live.length,
    show: index => chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: index }),
    say: index => rows[live[index]].label + ': ' + plot.arms.map((arm, place) => rows[live[index]].values[place].length
      ? say(rows[live[index]], place).replace(/<[^>]*>/g, '') : '').join('; ')
  };
}
