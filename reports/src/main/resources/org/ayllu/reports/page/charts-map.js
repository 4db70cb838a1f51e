/* A map: areas of the results in colour, those around them faded. */
function map(element, plot) {
  const narrow = () => element.clientWidth < 560;
  const [west, south, east, north] = plot.frame;
  const shape = (east - west) * plot.aspect / (north - south);
  const under = () => lineOf(12) + 34;
  const tall = () => Math.max(200, Math.min(narrow() ? 420 : 560, element.clientWidth / shape));
  const fit = () => { element.style.height = Math.round(tall() + under() + 6) + 'px'; };
  /* The largest box of the frame's shape in the room there is. */
  const box = () => {
    const width = Math.min(element.clientWidth - 2, tall() * shape), height = width / shape;
    return { left: (element.clientWidth - width) / 2, top: 2 + (tall() - height) / 2, width, height };
  };
  fit();
  const chart = start(element);
  const letters = 13;
  const areas = plot.areas, valued = areas.map((area, i) => i).filter(i => areas[i].value !== null);
  const size = Math.max(...valued.map(i => Math.abs(areas[i].value))) || 1;
  const said = i => number(areas[i].value, plot.decimals, true);
  /* Names are words of a file: the chart is told numbers, so that no name means anything to it. */
  echarts.registerMap(element.id, { type: 'FeatureCollection', features: areas.map((area, i) => ({
    type: 'Feature', properties: { name: String(i) }, geometry: { type: 'MultiPolygon', coordinates: area.polygons }
  })) });
  const option = () => {
    const all = base();
    all.visualMap = {
      type: 'continuous', min: -size, max: size, orient: 'horizontal', left: 'center', bottom: 0, calculable: false, itemHeight: narrow() ? 110 : 160,
      text: [number(size, plot.decimals, true) + ' ' + plot.unit, number(-size, plot.decimals, true) + ' ' + plot.unit],
      textStyle: { color: style('--soft'), lineHeight: lineOf(12) }, inRange: { color: [style('--low'), style('--tint'), style('--high')] }
    };
    all.tooltip.formatter = item => '<b>' + escape(areas[item.dataIndex].name) + '</b><br>'
      + (areas[item.dataIndex].value === null ? escape(plot.without) : said(item.dataIndex) + ' ' + escape(plot.unit));
    all.series = [Object.assign(box(), {
      type: 'map', map: element.id, roam: false, aspectScale: plot.aspect, boundingCoords: [[west, north], [east, south]],
      select: { disabled: true }, label: { show: false }, emphasis: { label: { show: false }, itemStyle: { areaColor: null, borderWidth: 2 } },
      data: areas.map((area, i) => ({
        name: String(i), value: area.value === null ? NaN : area.value,
        itemStyle: area.value === null ? { areaColor: style('--paper'), borderColor: style('--bar'), borderWidth: 0.8 } : { borderColor: style('--ink'), borderWidth: 1 }
      }))
    })];
    return all;
  };
  const draw = () => {
    fit();
    chart.resize();
    chart.setOption(option(), true);
    chart.setOption({ graphic: labels().map(text => ({ type: 'text', silent: true, z: 10, x: text.x, y: text.y, style: {
      text: text.lines.join('\n'), align: 'center', verticalAlign: 'middle', lineHeight: lineOf(letters), font: fontOf(letters), fill: style('--ink'),
      stroke: style('--paper'), lineWidth: 4
    } })) });
  };
  const inRing = (x, y, ring) => ring.reduce((within, p, i) => {
    const q = ring[(i + 1) % ring.length];
    return (p[1] > y) !== (q[1] > y) && x < p[0] + (y - p[1]) / (q[1] - p[1]) * (q[0] - p[0]) ? !within : within;
  }, false);
  /* Where the names go: the largest areas first, inside an area, or above or below it where no other has a value; over no other name; else in tooltip and table only. */
  const labels = () => {
    const pixel = point => chart.convertToPixel({ seriesIndex: 0 }, point);
    const placed = [], whole = element.clientWidth, bottom = element.clientHeight - under();
    const shapes = valued.map(i => {
      const rings = areas[i].polygons.map(polygon => polygon[0].map(pixel));
      const ends = axis => rings.flat().reduce((e, p) => [Math.min(e[0], p[axis]), Math.max(e[1], p[axis])], [Infinity, -Infinity]);
      const [left, right] = ends(0), [top, low] = ends(1);
      return { i, rings, at: pixel(areas[i].inside), left, right, top, low };
    }).sort((a, b) => (b.right - b.left) * (b.low - b.top) - (a.right - a.left) * (a.low - a.top));
    const foreign = (own, x, y, wide, high) => shapes.some(other => other !== own && [-0.5, 0, 0.5].some(across => [-0.4, 0, 0.4].some(down =>
      other.rings.some(ring => inRing(x + across * wide, y + down * high, ring)))));
    shapes.forEach(area => {
      const lines = [shortened(areas[area.i].name, letters, 180), said(area.i)];
      const wide = Math.max(...lines.map(line => widthOf(line, letters))) + 6, high = 2 * lineOf(letters) + 2;
      const inside = area.right - area.left > wide * 0.7 || area.low - area.top > high * 1.5;
      const middle = Math.max(wide / 2, Math.min(whole - wide / 2, (area.left + area.right) / 2));
      const beside = [area.top - high / 2 - 1, area.low + high / 2 + 1].map(y => [middle, y]).filter(([x, y]) => !foreign(area, x, y, wide, high));
      const free = (inside ? [area.at] : []).concat(beside).find(([x, y]) => y - high / 2 >= 0 && y + high / 2 <= bottom && x - wide / 2 >= -2 && x + wide / 2 <= whole + 2
        && placed.every(other => Math.abs(other.x - x) * 2 >= other.wide + wide || Math.abs(other.y - y) * 2 >= other.high + high));
      if (free) { placed.push({ x: free[0], y: free[1], wide, high, lines }); }
    });
    return placed;
  };
  return {
    draw, steps: valued.length, show: index => chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: valued[index] }),
    say: index => areas[valued[index]].name + ': ' + said(valued[index]) + ' ' + plot.unit
  };
}
