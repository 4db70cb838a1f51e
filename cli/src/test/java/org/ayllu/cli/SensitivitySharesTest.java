package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies of sensitivity by blocks of numbers, and by shares of variance. */
class SensitivitySharesTest {
    private static final String MEASURE = "output";

    @TempDir
    private Path folder = Path.of("");

    private ChayanovStudy study() {
        return new ChayanovStudy(folder);
    }

    @Test
    void blocksAreScreenedFromFewPoints() throws IOException {
        Invocation ran = study().ask("--assumed", "--groups", "--measure", MEASURE, "--points", 4);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("8 numbers in 2 blocks", "12 points × 1 arm: 12 runs")
                .containsPattern("Block +numbers +mean size +95 % interval");
        assertThat(study().table()).hasSize(3).first().isEqualTo("block,numbers,mu_star,mu_star_low,mu_star_high");
    }

    @Test
    void sobolGivesSharesOfBlocks() throws IOException {
        Invocation ran = study().ask(
                        "--assumed",
                        "--groups",
                        "--measure",
                        MEASURE,
                        "--method",
                        "sobol",
                        "--points",
                        16,
                        "--threads",
                        2);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("Sobol, 16 points of each sample for 8 numbers in 2 blocks", "64 points × 1 arm: 64 runs")
                .containsPattern("Block +numbers +total +95 % interval +alone +interval")
                .contains("a block account for among themselves");
        assertThat(ran.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
        assertThat(study().table())
                .hasSize(3)
                .first()
                .isEqualTo("block,numbers,total,total_low,total_high,first,first_low,first_high");
    }

    @Test
    void sobolOfOneNumberSimulatesEachPointOnce() throws IOException {
        Object[] one = {
            "--vary", "model.farm.productivity=10:40", "--measure", MEASURE, "--method", "sobol", "--points", 256
        };
        Invocation ran = study().ask(
                        Stream.concat(Stream.of(one), Stream.of("--threads", 2)).toArray());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("768 points (512 that differ) × 1 arm: 512 runs");
        String[] cells = study().table().get(1).split(",", -1);
        assertThat(Double.parseDouble(cells[6])).isCloseTo(1, within(0.15));
        assertThat(Double.parseDouble(cells[9])).isCloseTo(Double.parseDouble(cells[6]), within(0.01));
        assertThat(Files.readAllLines(folder.resolve("out/points.csv"))).hasSize(769);
        List<String> before = study().table();
        study().ask(Stream.concat(Stream.of(one), Stream.of("--threads", 1, "--force"))
                .toArray());
        assertThat(study().table()).isEqualTo(before);
    }

    @Test
    void sobolGivesSharesAndAnArmGivesItsEffect() throws IOException {
        Invocation ran = study().ask(
                        "--vary",
                        "model.farm.productivity",
                        "--vary",
                        "model.farm.land=1:3",
                        "--measure",
                        MEASURE,
                        "--arm",
                        "many-mouths",
                        "--method",
                        "sobol",
                        "--points",
                        16);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .containsPattern("what ‘many-mouths’ changes of .*, against ‘young’")
                .contains("64 points × 2 arms: 128 runs")
                .containsPattern("Parameter +known +range +total +95 % interval +alone +interval");
        assertThat(study().table()).hasSize(3);
        assertThat(Files.readAllLines(folder.resolve("out/points.csv"))).hasSize(65);
    }
}
