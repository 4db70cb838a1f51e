package org.ayllu.browser;

/** What is asked of a page. */
final class Script {
    /** Charts that are too small or have next to nothing in them. */
    static final String EMPTY_CHARTS = """
            () => [...document.querySelectorAll('[data-plot]')].filter(chart => {
              const svg = chart.querySelector('svg');
              if (!svg) return true;
              const box = svg.getBoundingClientRect();
              return box.width < 200 || box.height < 80 || svg.querySelectorAll('path, rect, circle, text').length < 8;
            }).map(chart => chart.id || chart.getAttribute('aria-label') || 'a chart without a name')
            """;

    /** Labels that reach out of their chart by more than two pixels. */
    static final String CUT_LABELS = """
            () => [...document.querySelectorAll('[data-plot] svg')].flatMap(svg => {
              const frame = svg.getBoundingClientRect();
              return [...svg.querySelectorAll('text')].filter(text => {
                const box = text.getBoundingClientRect();
                return text.textContent.trim() && (box.left < frame.left - 2 || box.right > frame.right + 2
                  || box.top < frame.top - 2 || box.bottom > frame.bottom + 2);
              }).map(text => svg.closest('[data-plot]').id + ': ' + text.textContent);
            })
            """;

    /** Pairs of level labels that cover each other by more than a fifth of the smaller. */
    static final String OVERLAPPING_LABELS = """
            () => [...document.querySelectorAll('[data-plot] svg')].flatMap(svg => {
              const labels = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim())
                .map(text => ({text: text.textContent, box: text.getBoundingClientRect()}))
                .filter(label => label.box.width > 0 && label.box.height > 0);
              const found = [];
              for (let i = 0; i < labels.length; i++) for (let j = i + 1; j < labels.length; j++) {
                const a = labels[i].box, b = labels[j].box;
                const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                const smaller = Math.min(a.width * a.height, b.width * b.height);
                if (across > 0 && down > 0 && across * down > 0.2 * smaller) {
                  found.push(svg.closest('[data-plot]').id + ': ' + labels[i].text + ' | ' + labels[j].text);
                }
              }
              return found;
            })
            """;

    /** Whether the focus is on the summary of a folded part. */
    static final String FOCUSED_IS_FOLDED = """
            () => {
              const focused = document.activeElement;
              return !!focused && focused.tagName === 'SUMMARY' && !focused.parentElement.open;
            }
            """;

    /**
     * Takes a row out of a table when two before it have the same elements, attributes and colours, with text or without in the same places. The
     * table keeps its size, so that what scrolls goes on to.
     */
    static final String WITHOUT_ROWS_LIKE_OTHERS = """
            () => {
              const said = /^(class|style|role|scope|lang|dir|hidden|tabindex|rowspan|colspan|aria-.*)$/;
              const form = element => {
                const style = getComputedStyle(element);
                return [element.tagName, style.color, style.backgroundColor, style.fontSize, style.fontWeight,
                  ...[...element.attributes].map(one => one.name + (said.test(one.name) ? one.value : '')),
                  ...[...element.childNodes].map(one => one.nodeType === Node.ELEMENT_NODE
                    ? '(' + form(one) + ')' : one.textContent.trim() ? 'text' : '')].join();
              };
              for (const body of document.querySelectorAll('tbody')) {
                const table = body.closest('table');
                const before = new Map();
                const alike = [...body.rows].filter(row => {
                  const its = form(row);
                  before.set(its, (before.get(its) || 0) + 1);
                  return before.get(its) > 2;
                });
                table.style.width = table.offsetWidth + 'px';
                table.style.height = table.offsetHeight + 'px';
                alike.forEach(row => row.remove());
              }
            }
            """;

    /** What axe-core finds, once it is in the page. */
    static final String VIOLATIONS = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(rule =>
              rule.nodes.map(node => rule.id + ': ' + rule.help + ': ' + node.target + ' ' + node.html))
            """;

    private Script() {}
}
