package org.ayllu.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void breaksAtBlanks() {
        assertThat(Paragraph.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Paragraph.wrap("", 7)).containsExactly("");
        assertThat(Paragraph.wrap("extraordinary x", 5)).containsExactly("extraordinary", "x");
    }

    @Test
    void furtherLinesStandBelowTheFirstWord() {
        String text = Paragraph.hanging("Head  ", "word ".repeat(40));
        assertThat(text.lines()).hasSize(3).allMatch(line -> line.length() <= Paragraph.WIDTH);
        assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("      word"));
    }
}
