package org.ayllu.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void wordsStandLeftAndNumbersRight() {
        assertThat(new TextTable(1, "crop", "t", "change")
                        .row("maize", "1,234", "+5")
                        .row("quinoa", "9", "−12")
                        .lines())
                .containsExactly(
                        "crop        t  change",
                        "─────────────────────",
                        "maize   1,234      +5",
                        "quinoa      9     −12");
    }

    @Test
    void longWordsGoOnInTheNextLine() {
        String words = "word ".repeat(30).strip();
        assertThat(new TextTable(1, "", "n").row(words, "1").row("x", "22").lines())
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH)
                .anyMatch(line -> line.endsWith("   1"))
                .anyMatch(line -> line.startsWith("word") && line.endsWith("word"));
    }

    @Test
    void aRowNeedsACellForEachColumn() {
        assertThatThrownBy(() -> new TextTable(1, "a", "b").row("x"))
                .hasMessage("a row of 1 cells in a table of 2 columns");
    }
}
