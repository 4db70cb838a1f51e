package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanAndSourcesCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Invocation.tiny(folder);
    }

    @Test
    void thePlanTellsThePhasesInOrder() {
        Invocation asked = Invocation.of("plan", file);
        assertThat(asked.status()).isZero();
        assertThat(asked.out())
                .containsSubsequence(
                        " 1. founding",
                        " 2. programme",
                        " 9. planning",
                        "reads   ",
                        "writes  planWage [US$/day]",
                        ". demography")
                .contains("borderPrice.*");
        assertThat(asked.out().lines()).allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
    }

    @Test
    void sourcesTellWhereNumbersComeFrom() {
        Invocation all = Invocation.of("sources", file);
        Invocation assumed = Invocation.of("sources", file, "--status", "assumed");
        assertThat(all.status()).isZero();
        assertThat(assumed.out())
                .contains("model.border.freight = ")
                .contains("    assumed, default. ")
                .doesNotContain("    read, ")
                .containsPattern("\\n\\d+ numbers\\n$");
        assertThat(all.out()).hasSizeGreaterThan(assumed.out().length());
        assertThat(Invocation.of("sources", file, "--status", "asumed").err())
                .contains("'asumed' is none of read, computed, calibrated, recalled, assumed. Maybe assumed");
    }
}
