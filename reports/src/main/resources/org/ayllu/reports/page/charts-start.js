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
  const plot = read(element.dataset.plot);
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
