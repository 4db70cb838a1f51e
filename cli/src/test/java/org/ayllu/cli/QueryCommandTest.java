package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
    private static final Path TODARO = Path.of("..", "scenarios", "classics", "harris-todaro.yaml");

    @TempDir
    private Path folder = Path.of("");

    private Path out = Path.of("");

    @BeforeEach
    void run() {
        out = folder.resolve("out");
        Invocation.of("run", TODARO, "--out", out, "--quiet", "--csv");
    }

    @Test
    void printsATableWithNumbersOnTheRight() {
        Invocation asked = Invocation.of(
                "query",
                out,
                "select arm, mean, measure from summary where measure = 'cityJobs' and dimension = 'all' order by mean;");

        assertThat(asked.err()).isEmpty();
        assertThat(asked.status()).isZero();
        assertThat(asked.out().lines().toList().get(0)).matches("arm +mean +measure");
        assertThat(asked.out().lines().toList().get(1)).matches("─+");
        assertThat(asked.out())
                .containsPattern("\nfloor +61\\.7284 +cityJobs\n")
                .endsWith("4 rows\n");
    }

    @Test
    void csvHasAllRowsAndQuotesWhatNeedsIt() throws IOException {
        Invocation series = Invocation.of("query", "--csv", out, "from series");
        assertThat(series.out().lines().count())
                .isEqualTo(Files.readAllLines(out.resolve("series.csv")).size());
        assertThat(Invocation.of("query", "--csv", out, "select 'a,b' as \"x\", null as y")
                        .out())
                .isEqualTo("x,y\n\"a,b\",\n");
    }

    @Test
    void tablesAreDescribedAndJoined() {
        assertThat(Invocation.of("query", out, "describe series").out()).contains("replicate", "INTEGER");
        assertThat(Invocation.of(
                                "query",
                                out,
                                "select unit, count(*) as n from series join dictionary using (measure) group by unit")
                        .status())
                .isZero();
    }

    @Test
    void aMistakeIsToldWithItsPlace() {
        Invocation asked = Invocation.of("query", out, "select maen from summary");
        assertThat(asked.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(asked.err())
                .contains("maen", "LINE 1: select maen from summary")
                .doesNotContain("SQLException");
        assertThat(Invocation.of("query", folder, "from series").err()).contains("is not a folder of finished results");
        assertThat(Invocation.of("query", folder, "from series").status()).isEqualTo(ExitStatus.FOLDER);
    }
}
