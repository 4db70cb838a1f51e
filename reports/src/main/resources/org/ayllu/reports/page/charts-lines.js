/* A band between two lines, drawn once as a polygon: stacking cannot cross zero. */
function band(line, x) {
  const points = x.map((at, i) => [at, line.low[i], line.high[i]]).filter(p => p[1] !== null && p[2] !== null);
  return {
    type: 'custom', silent: true, data: points, encode: { x: 0, y: [1, 2] }, z: 1, tooltip: { show: false },
    renderItem: (params, api) => {
      if (params.dataIndex !== 0) { return null; }
      const upper = points.map(p => api.coord([p[0], p[2]]));
      const lower = points.map(p => api.coord([p[0], p[1]])).reverse();
      return { type: 'polygon', shape: { points: upper.concat(lower) }, style: { fill: colour(line.arm), opacity: 0.16 } };
    }
  };
}
function extent(panel) {
  let low = Infinity, high = -Infinity;
  panel.lines.forEach(line => [line.mean, line.low, line.high].forEach(values => values.forEach(value => {
    if (value !== null) { low = Math.min(low, value); high = Math.max(high, value); }
  })));
  if (!(low < high)) { const pad = Math.abs(low) * 0.1 || 1; return { min: low - pad, max: high + pad }; }
  return null;
}
/* Years between ticks, so few that their labels fit into so many pixels, and such that the last year stands on a tick or well behind one. */
function yearsApart(years, width) {
  const span = years[years.length - 1] - years[0];
  const most = Math.max(1, Math.min(4, Math.floor(width / (widthOf('2000', 12) + 10))));
  let apart = Math.max(1, Math.ceil(span / most));
  while (span % apart > 0 && span % apart < apart * 2 / 3) { apart++; }
  return apart;
}
function panelOption(plot, panel, width) {
  const option = base();
  const flat = extent(panel);
  const last = plot.years ? '2000' : tick(panel.x[panel.x.length - 1]);
  option.grid = { left: 12, right: Math.max(24, halfOf([last])), top: Math.max(14, lineOf(12) / 2 + 4), bottom: plot.xName ? lineOf(12) + 6 : 6, containLabel: true };
  option.xAxis = axisBelow({
    type: 'value', min: panel.x[0], max: panel.x[panel.x.length - 1], splitLine: { show: false }, name: plot.xName, axisLine: { onZero: false, lineStyle: { color: style('--line') } },
    interval: plot.years ? yearsApart(panel.x, width - 80) : null, splitNumber: 4,
    axisLabel: { formatter: value => plot.years ? String(Math.round(value)) : tick(value), showMinLabel: true, showMaxLabel: true }
  });
  option.yAxis = axis(Object.assign({
    type: 'value', scale: true, splitNumber: 4, axisLine: { show: false }, axisTick: { show: false },
    axisLabel: { formatter: value => (plot.zero && value > 0 ? '+' : '') + tick(value) }
  }, flat));
  option.tooltip.trigger = 'axis';
  option.tooltip.formatter = items => tip(plot, panel, items[0].dataIndex);
  option.series = [];
  panel.lines.forEach(line => { if (line.low.length) { option.series.push(band(line, panel.x)); } });
  panel.lines.forEach(line => option.series.push({
    type: 'line', name: armName(line.arm), data: panel.x.map((at, i) => [at, line.mean[i]]), connectNulls: true, z: 3,
    symbol: MARKS[line.arm % MARKS.length], symbolSize: panel.x.length > 12 ? 5 : 7,
    showAllSymbol: false, markLine: plot.zero ? zeroLine('yAxis') : undefined, itemStyle: { color: colour(line.arm) }, lineStyle: { color: colour(line.arm), width: 2, type: DASHES[line.arm % DASHES.length] }
  }));
  return option;
}
function tip(plot, panel, index) {
  const at = plot.years ? String(panel.x[index]) : (plot.xName ? plot.xName + ' ' : '') + tick(panel.x[index]);
  return '<b>' + escape(at) + '</b><br>' + panel.lines.map(line => escape(armName(line.arm)) + ' <b>'
    + number(line.mean[index], panel.decimals, plot.zero) + '</b>' + interval(line.low[index], line.high[index], panel.decimals, plot.zero)).join('<br>');
}
/* A place to draw for each panel, under its title and unit. */
function boxes(element, panels) {
  return panels.map(panel => {
    const box = document.createElement('div');
    box.className = 'panel';
    const title = document.createElement('p');
    title.className = 'panel-title';
    title.textContent = panel.title;
    if (panel.unit) {
      const unit = document.createElement('span');
      unit.textContent = ' ' + panel.unit;
      title.append(unit);
    }
    const area = document.createElement('div');
    area.className = 'panel-plot';
    box.append(title, area);
    element.append(box);
    return area;
  });
}
function lines(element, plot) {
  element.classList.add('panels');
  element.classList.toggle('even', plot.panels.length === 2 || plot.panels.length === 4);
  const charts = boxes(element, plot.panels).map(start);
  const draw = () => charts.forEach((chart, i) => { chart.resize(); chart.setOption(panelOption(plot, plot.panels[i], chart.getWidth()), true); });
  charts.forEach(chart => { chart.group = element.id; });
  echarts.connect(element.id);
  return {
    draw, steps: plot.panels[0].x.length,
    show: index => charts.forEach((chart, i) => {
      const first = chart.getOption().series.findIndex(series => series.type === 'line');
      if (i === 0) { chart.dispatchAction({ type: 'showTip', seriesIndex: first, dataIndex: index }); }
    }),
    say: index => plot.panels.map(panel => panel.title + ' ' + tip(plot, panel, index).replace(/<br>/g, '; ').replace(/<[^>]*>/g, '')).join('. ')
  };
}
