'use strict';
/* Opens all that is folded into the annex, for who asks for it: to read on, or to print it. */
document.querySelectorAll('.open-all').forEach(link => link.addEventListener('click', () => {
  document.querySelectorAll('details.annex').forEach(part => { part.open = true; });
}));
