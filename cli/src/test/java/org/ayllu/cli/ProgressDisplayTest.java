package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter text = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    private ProgressDisplay display(int columns) {
        return new ProgressDisplay(new PrintWriter(text), columns, 8, now::get);
    }

    @Test
    void whatIsSoonOverShowsNothing() {
        for (int columns : new int[] {0, 80}) {
            try (ProgressDisplay display = display(columns)) {
                display.periods(0, 100);
                now.addAndGet(SECOND);
                display.periods(100, 100);
            }
        }
        assertThat(text.toString()).isEmpty();
    }

    @Test
    void aFileGetsALineNowAndThen() {
        try (ProgressDisplay display = display(0)) {
            for (int second = 0; second <= 30; second++) {
                now.set(second * SECOND);
                display.periods(second, 100);
            }
        }
        assertThat(text.toString().lines())
                .containsExactly(
                        "  10 % of 8 runs, 1 min 30 s left",
                        "  20 % of 8 runs, 1 min 20 s left", "  30 % of 8 runs, 1 min 10 s left");
    }

    @Test
    void whatAnEarlierSessionDidDoesNotCountAsSpeed() {
        try (ProgressDisplay display = display(0)) {
            display.periods(50, 100);
            now.set(10 * SECOND);
            display.periods(60, 100);
        }
        assertThat(text.toString()).contains("  60 % of 8 runs, 40 s left");
    }

    @Test
    void aTerminalGetsABarThatGoesAway() {
        try (ProgressDisplay display = display(80)) {
            display.periods(0, 100);
            now.set(10 * SECOND);
            display.periods(50, 100);
        }
        assertThat(text.toString())
                .contains("\r  ━━━━━━━━━━━━━━━───────────────  50 % of 8 runs, 10 s left")
                .endsWith(" ".repeat(79) + "\r")
                .doesNotContain("\n");
    }

    @Test
    void afterTheRunsItTellsHowMuchOfTheResultsIsWritten() {
        for (int columns : new int[] {0, 80}) {
            try (ProgressDisplay display = display(columns)) {
                display.periods(0, 100);
                now.addAndGet(10 * SECOND);
                display.periods(100, 100);
                now.addAndGet(10 * SECOND);
                display.writing(1, 4);
            }
        }
        assertThat(text.toString())
                .contains("\n  25 % of the results written\n")
                .contains("\r  ━━━━━━━───────────────────────  25 % of the results written ");
    }

    @Test
    void aNarrowTerminalGetsNoBar() {
        try (ProgressDisplay display = display(40)) {
            display.periods(0, 100);
            now.set(10 * SECOND);
            display.periods(50, 100);
        }
        assertThat(text.toString()).contains("\r  50 % of 8 runs, 10 s left").doesNotContain("━");
    }
}
