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

    /** Which folded part has the focus, by its number on the page. */
    static final String FOCUSED_SUMMARY = """
            () => {
              const focused = document.activeElement;
              return focused && focused.tagName === 'SUMMARY'
                ? String([...document.querySelectorAll('summary')].indexOf(focused)) : null;
            }
            """;

    private Script() {}
}
