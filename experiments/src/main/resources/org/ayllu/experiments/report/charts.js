'use strict';
/* Draws the charts of a report with ECharts, as SVG, in the colours of the page. */
(function () {
  const MARKS = ['circle', 'rect', 'triangle', 'diamond', 'arrow'];
  const DASHES = [[6, 4], 'solid', [2, 3], [9, 3, 2, 3], [4, 2]];
  const words = JSON.parse(document.getElementById('chart-words').textContent);
  const locale = document.documentElement.lang;
  const drawn = [];
  const compact = document.body.classList.contains('brief');
  let printing = false;

  const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const colour = arm => style('--arm' + (arm % MARKS.length));
  const number = (value, decimals, signed) => {
    if (value === null || value === undefined) { return '–'; }
    const text = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: 'always'
    }).format(Math.abs(value));
    const zero = !/[1-9]/.test(text);
    return (value < 0 && !zero ? '−' : signed && !zero ? '+' : '') + text;
  };
  const tick = value => (value < 0 ? '−' : '') + new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(Math.abs(value));
  const interval = (low, high, decimals, signed) => low === null || low === undefined ? ''
    : ' (' + number(low, decimals, signed) + ' ' + words.to + ' ' + number(high, decimals, signed) + ')';
  const armName = arm => words.arms[arm];
  const escape = text => String(text).replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[c]));

  function base() {
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: style('--ink') },
      tooltip: {
        confine: true, backgroundColor: style('--paper'), borderColor: style('--line'),
        textStyle: { color: style('--ink'), fontSize: 13 }, transitionDuration: 0
      }
    };
  }
  function axis(more) {
    return Object.assign({
      axisLine: { lineStyle: { color: style('--line') } }, axisTick: { lineStyle: { color: style('--line') } },
      axisLabel: { color: style('--soft'), fontSize: 12, hideOverlap: true },
      splitLine: { lineStyle: { color: style('--line'), opacity: 0.6 } },
      nameTextStyle: { color: style('--soft'), fontSize: 12 }
    }, more, { axisLabel: Object.assign({ color: style('--soft'), fontSize: 12, hideOverlap: true }, more.axisLabel) });
  }
  function start(element) {
    const chart = echarts.init(element, null, { renderer: 'svg' });
    return chart;
  }

  function zeroLine(which) {
    return {
      silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: style('--ink'), width: 1, type: 'solid' }, data: [{ [which]: 0 }]
    };
  }

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
  /* Years between ticks, so few that their labels fit, and such that the last year stands on a tick or well behind one. */
  function yearsApart(years) {
    const span = years[years.length - 1] - years[0];
    let apart = Math.max(1, Math.ceil(span / 4));
    while (span % apart > 0 && span % apart < apart * 2 / 3) { apart++; }
    return apart;
  }
  function panelOption(plot, panel) {
    const option = base();
    const flat = extent(panel);
    const last = plot.years ? '2000' : tick(panel.x[panel.x.length - 1]);
    option.grid = { left: 12, right: Math.max(24, 4 * last.length + 6), top: 14, bottom: plot.xName ? 30 : 10, containLabel: true };
    option.xAxis = axis({
      type: 'value', min: panel.x[0], max: panel.x[panel.x.length - 1], splitLine: { show: false }, name: plot.xName, axisLine: { onZero: false, lineStyle: { color: style('--line') } },
      nameLocation: 'middle', nameGap: 24, interval: plot.years ? yearsApart(panel.x) : null, splitNumber: 4,
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
    const draw = () => charts.forEach((chart, i) => { chart.resize(); chart.setOption(panelOption(plot, plot.panels[i]), true); });
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
  function mark(arm, x, y, r) {
    const style = { fill: colour(arm) };
    switch (MARKS[arm % MARKS.length]) {
      case 'circle': return { type: 'circle', shape: { cx: x, cy: y, r }, style };
      case 'rect': return { type: 'rect', shape: { x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8 }, style };
      case 'triangle': return { type: 'polygon', shape: { points: [[x, y - r * 1.1], [x + r, y + r * 0.9], [x - r, y + r * 0.9]] }, style };
      case 'diamond': return { type: 'polygon', shape: { points: [[x, y - r * 1.2], [x + r * 1.2, y], [x, y + r * 1.2], [x - r * 1.2, y]] }, style };
      default: return { type: 'polygon', shape: { points: [[x, y - r], [x + r * 0.9, y + r], [x, y + r * 0.4], [x - r * 0.9, y + r]] }, style };
    }
  }
  /* Lines that a text takes in a column of so many pixels. */
  function linesOf(text, width, font) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = font;
    let lines = 1, used = 0;
    text.split(' ').forEach(word => {
      const wide = pen.measureText(word + ' ').width;
      if (used > 0 && used + wide > width) { lines++; used = 0; }
      used += wide;
    });
    return lines;
  }
  function dots(element, plot) {
    const rows = plot.rows;
    const roomFor = narrow => narrow ? Math.round(element.clientWidth * 0.42) : 290;
    const height = narrow => {
      const small = narrow || compact, family = getComputedStyle(document.body).fontFamily;
      const font = row => (row.heading ? 'bold ' : '') + (!small ? 13 : row.heading ? 11.5 : 11) + 'px ' + family;
      const lines = Math.max(...rows.map(row => linesOf(row.label, roomFor(narrow) - 14, font(row))));
      const slot = Math.max(compact ? 19 : narrow ? 40 : 27, 13 * lines + (compact ? 4 : 8), (compact ? 11 : 13) * plot.arms.length + (compact ? 4 : 12));
      return rows.length * slot + (compact ? 34 : 58) + 'px';
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
      option.grid = { left: room, right: compact ? 18 : Math.max(28, 4 * tick(Math.round(high)).length + 8), top: 6, bottom: compact ? 22 : 46 };
      option.yAxis = axis({
        type: 'category', inverse: true, data: rows.map((row, i) => String(i)), axisTick: { show: false }, axisLine: { show: false },
        axisLabel: {
          interval: 0, width: room - 14, overflow: 'break', lineHeight: 13, fontSize: narrow || compact ? 11 : 13, color: style('--ink'), hideOverlap: false,
          formatter: value => rows[value].heading ? '{h|' + rows[value].label + '}' : rows[value].label,
          rich: { h: { fontWeight: 'bold', color: style('--ink'), fontSize: narrow || compact ? 11.5 : 13 } }
        }
      });
      option.xAxis = axis({
        type: 'value', name: compact ? '' : plot.unit, nameLocation: 'middle', nameGap: 28, min: low < 0 ? null : 0, max: high > 0 ? null : 0, splitNumber: narrow ? 3 : 6,
        axisLabel: { formatter: value => (plot.zero && value > 0 ? '+' : '') + tick(value) + (compact ? ' ' + plot.unit : '') }
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

  /* Estimates with intervals beside what is true, a panel for each measure. */
  function forest(element, plot) {
    element.classList.add('panels', 'even');
    const areas = boxes(element, plot.panels);
    areas.forEach((area, i) => { area.style.height = Math.max(84, plot.panels[i].rows.length * 24 + 34) + 'px'; });
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
      option.grid = { left: 94, right: Math.max(22, 4 * last.length + 8), top: 4, bottom: 26 };
      option.yAxis = axis({
        type: 'category', inverse: true, data: rows.map((row, r) => String(r)), axisTick: { show: false }, axisLine: { show: false },
        axisLabel: {
          interval: 0, hideOverlap: false, color: style('--ink'), formatter: value => rows[value].mean ? '{m|' + rows[value].label + '}' : rows[value].label,
          rich: { m: { fontWeight: 'bold', fontSize: 12, color: style('--ink') } }
        }
      });
      option.xAxis = axis({
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

  function scatter(element, plot) {
    element.style.height = compact ? '215px' : '380px';
    const chart = start(element);
    const arms = [...new Set(plot.means.map(mean => mean[0]))];
    const draw = () => {
      chart.resize();
      const option = base();
      option.grid = { left: 12, right: 18, top: 28, bottom: 44, containLabel: true };
      option.xAxis = axis({ type: 'value', min: 0, name: plot.xName, nameLocation: 'middle', nameGap: 28, splitLine: { show: false }, axisLabel: { formatter: tick } });
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

  function map(element, plot) {
    element.style.height = '460px';
    const chart = start(element);
    const name = element.id;
    echarts.registerMap(name, plot.geometry);
    const size = Math.max(...plot.areas.map(area => Math.abs(area.value))) || 1;
    const draw = () => {
      chart.resize();
      const option = base();
      option.visualMap = {
        type: 'continuous', min: -size, max: size, orient: 'horizontal', left: 'center', bottom: 0, calculable: false, itemHeight: 160,
        text: [number(size, plot.decimals, true) + ' ' + plot.unit, number(-size, plot.decimals, true) + ' ' + plot.unit],
        textStyle: { color: style('--soft') }, inRange: { color: [style('--low'), style('--tint'), style('--high')] }
      };
      option.tooltip.formatter = item => '<b>' + escape(item.name) + '</b><br>' + (Number.isNaN(item.value) ? '–' : number(item.value, plot.decimals, true) + ' ' + plot.unit);
      option.series = [{
        type: 'map', map: name, roam: false, data: plot.areas, bottom: 50, top: 10, select: { disabled: true },
        itemStyle: { borderColor: style('--ink'), borderWidth: 0.7, areaColor: style('--paper') },
        emphasis: { itemStyle: { areaColor: null, borderWidth: 2 }, label: { color: style('--ink') } },
        label: { show: plot.areas.length <= 30, color: style('--ink'), fontSize: 12, lineHeight: 15, backgroundColor: style('--paper'), padding: [2, 4], borderRadius: 2,
          formatter: item => item.name + (Number.isNaN(item.value) ? '' : '\n' + number(item.value, plot.decimals, true)) }
      }];
      chart.setOption(option, true);
    };
    return {
      draw, steps: plot.areas.length, show: index => chart.dispatchAction({ type: 'showTip', seriesIndex: 0, name: plot.areas[index].name }),
      say: index => plot.areas[index].name + ': ' + number(plot.areas[index].value, plot.decimals, true) + ' ' + plot.unit
    };
  }

  const kinds = { lines, dots, forest, scatter, map };
  /* A chart in a folded part has no width: it is drawn when the part is opened, and again each time, since the page may have changed meanwhile. */
  const whenSeen = (element, begin) => {
    const part = element.closest('details.annex');
    if (!part || part.open) { begin(); return; }
    let one = null;
    part.addEventListener('toggle', () => {
      if (part.open && one) { one.draw(); } else if (part.open) { one = begin(); }
    });
  };
  document.querySelectorAll('.plot').forEach(element => whenSeen(element, () => {
    const plot = JSON.parse(document.getElementById(element.dataset.plot).textContent);
    const one = kinds[plot.kind](element, plot);
    const live = document.getElementById(element.id.replace(/-plot$/, '-live'));
    let at = -1;
    one.draw();
    drawn.push(Object.assign(one, { seen: () => element.clientWidth > 0 }));
    element.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step) { return; }
      event.preventDefault();
      at = Math.max(0, Math.min(one.steps - 1, at + step));
      one.show(at);
      live.textContent = one.say(at);
    });
    element.addEventListener('blur', () => { live.textContent = ''; });
    return one;
  }));
  const redraw = () => drawn.filter(one => one.seen()).forEach(one => one.draw());
  let width = window.innerWidth;
  window.addEventListener('resize', () => { if (!printing && window.innerWidth !== width) { width = window.innerWidth; redraw(); } });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  /* On paper the charts are as wide as the text of an A4 page. */
  const paper = on => { printing = on; document.body.style.width = on ? '680px' : ''; redraw(); };
  window.addEventListener('beforeprint', () => paper(true));
  window.addEventListener('afterprint', () => paper(false));
})();
