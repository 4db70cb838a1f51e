package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void runs() throws IOException {
        Path tiny = Invocation.tiny(folder);
        run(tiny, "one");
        run(tiny, "same", "--threads", "2");
        run(tiny, "freight", "--set", "model.border.freight=90");
        run(tiny, "seed", "--seed", "4");
    }

    private static void run(Path file, String out, String... more) {
        Invocation ran = Invocation.of(Stream.concat(
                        Stream.of(
                                "run",
                                file.toString(),
                                "--quiet",
                                "--out",
                                folder.resolve(out).toString()),
                        Stream.of(more))
                .toArray());
        assertThat(ran.status()).as(ran.err()).isZero();
    }

    private static Invocation compare(String one, String other, Object... more) {
        return Invocation.of(
                Stream.concat(Stream.of("compare", folder.resolve(one), folder.resolve(other)), Stream.of(more))
                        .toArray());
    }

    @Test
    void equalRunsAreTheSameToTheLastBit() {
        Invocation ran = compare("one", "same");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("The scenarios have the same values.", "the same to the last bit")
                .doesNotContain("B less A");
    }

    @Test
    void anotherNumberIsNamedAndFiguresAreComparedReplicateByReplicate() {
        Invocation ran = compare("one", "freight");

        assertThat(ran.out())
                .containsPattern("model.border.freight +60 +90")
                .contains("Same seed and replicates: compared replicate by replicate.")
                .containsPattern("Measure +A +B +B less A +95 % interval +in %")
                .contains("effect of opened", "are the same to the last bit");
        assertThat(ran.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
    }

    @Test
    void anotherSeedIsComparedWithoutPairs() {
        assertThat(compare("one", "seed").out())
                .containsPattern("seed +3 +4")
                .contains("Other seed or number of replicates");
    }

    @Test
    void allMeasuresGoIntoTheCsvWithAllTheirDigits() {
        List<String> rows =
                compare("one", "freight", "--all", "--csv").out().lines().toList();

        assertThat(rows.get(0)).startsWith("measure,arm,figure,a,b,difference,difference_low");
        assertThat(rows).hasSizeGreaterThan(100).allMatch(row -> row.endsWith("paired") || row.endsWith("method"));
        for (String row : rows.subList(1, rows.size())) {
            String[] fields = row.split(",", -1);
            double before = Double.parseDouble(fields[3]);
            double after = Double.parseDouble(fields[4]);
            assertThat(Double.parseDouble(fields[5]))
                    .as(row)
                    .isCloseTo(after - before, within(1e-9 * (1 + Math.abs(before) + Math.abs(after))));
        }
        assertThat(compare("one", "freight", "--all").out()).contains("The largest changes of all");
    }

    @Test
    void mistakesAreTold() {
        assertThat(compare("one", "nowhere").status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(compare("one", "nowhere").err()).contains("is not a folder of finished results");
        assertThat(compare("one", "seed", "--measure", "headcont").err()).contains("Maybe headcount");
    }
}
