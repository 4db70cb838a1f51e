/* What all charts share: the colours, marks and numbers of the page, and the size of letters in the reader's fonts. */
const MARKS = ['circle', 'rect', 'triangle', 'diamond', 'arrow'];
const DASHES = [[6, 4], 'solid', [2, 3], [9, 3, 2, 3], [4, 2]];
/* What an element says in JSON. The library keeps the widths of texts under their names in objects, where "__proto__" or "constructor" as the name of a place would be
   taken for what every object has: such texts get a blank at their end. */
const read = id => JSON.parse(document.getElementById(id).textContent, (key, value) => typeof value === 'string' && value in {} ? value + '\u00a0' : value);
const words = read('chart-words');
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
const pen = document.createElement('canvas').getContext('2d');
const fontOf = (size, weight) => (weight ? weight + ' ' : '') + size + 'px ' + getComputedStyle(document.body).fontFamily;
/* Width of a text in pixels, in the font that the reader has. */
function widthOf(text, size, weight) {
  pen.font = fontOf(size, weight);
  return pen.measureText(text).width;
}
/* Height of a line of letters in pixels, in the font that the reader has. */
function lineOf(size, weight) {
  pen.font = fontOf(size, weight);
  const letters = pen.measureText('Ág');
  return Math.ceil(letters.fontBoundingBoxAscent + letters.fontBoundingBoxDescent);
}
/* Lines that a text takes in a column of so many pixels. */
function linesOf(text, width, size, weight) {
  let lines = 1, used = 0;
  text.split(' ').forEach(word => {
    const wide = widthOf(word + ' ', size, weight);
    if (used > 0 && used + wide > width) { lines++; used = 0; }
    lines += Math.floor(wide / width);
    used += wide;
  });
  return lines;
}
/* A text of at most so many pixels. */
function shortened(text, size, width) {
  let letters = [...text];
  while (letters.length > 1 && widthOf(letters.join('') + '…', size) > width) { letters.pop(); }
  return letters.length === [...text].length ? text : letters.join('').trim() + '…';
}
function axis(more) {
  const label = Object.assign({ color: style('--soft'), fontSize: 12, hideOverlap: true }, more.axisLabel);
  return Object.assign({
    axisLine: { lineStyle: { color: style('--line') } }, axisTick: { lineStyle: { color: style('--line') } },
    splitLine: { lineStyle: { color: style('--line'), opacity: 0.6 } },
    nameTextStyle: { color: style('--soft'), fontSize: 12 }
  }, more, { axisLabel: Object.assign({ lineHeight: lineOf(label.fontSize) }, label) });
}
/* The labels of an axis below stand so low that those of the axis beside them, half of which reach below it, do not touch them. */
const gapBelow = () => Math.max(8, lineOf(12) / 2 + 2);
const nameBelow = () => gapBelow() + lineOf(12) + 2;
/* Pixels under a plot: for the labels of its axis, and for the name of the axis if it has one. */
const roomBelow = named => Math.ceil(nameBelow() + (named ? lineOf(12) + 2 : 2));
function axisBelow(more) {
  const all = axis(Object.assign({ nameLocation: 'middle', nameGap: nameBelow() }, more));
  all.axisLabel.margin = gapBelow();
  return all;
}
/* Pixels that the last label of an axis below reaches beyond it: half of the longest of some texts. */
const halfOf = texts => Math.ceil(Math.max(...texts.map(text => widthOf(text, 12))) / 2) + 4;
function start(element) {
  return echarts.init(element, null, { renderer: 'svg' });
}

function zeroLine(which) {
  return {
    silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: style('--ink'), width: 1, type: 'solid' }, data: [{ [which]: 0 }]
  };
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
