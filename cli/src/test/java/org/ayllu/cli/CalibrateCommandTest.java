package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ayllu.core.terms.Status;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.yaml.Provenance;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
    private static final String[] TABLES = {
        "targets.csv", "parameters.csv", "trace.csv", "identification.csv", "calibrated.yaml"
    };

    @TempDir
    private Path folder = Path.of("");

    private Path family = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Path chayanov = Path.of("..", "scenarios", "classics", "chayanov.yaml")
                .toAbsolutePath()
                .normalize();
        family = Files.writeString(folder.resolve("family.yaml"), """
                extends: %s
                name: family
                arms:
                  - {name: young, label: few mouths}
                calibration:
                  parameters:
                    - {path: model.farm.productivity, range: [10, 40], scale: log}
                    - {path: model.family.need, range: [20, 120]}
                  targets:
                    - {measure: output, value: 420, tolerance: 4, source: a test}
                    - {measure: workPerWorker, value: 120, tolerance: 2, source: a test}
                    - {measure: consumptionPerPerson, value: 900, tolerance: 5, use: check, source: a test}
                """.formatted(chayanov));
    }

    private Invocation calibrate(Path file, Object... more) {
        return Invocation.of(
                Stream.concat(Stream.of("calibrate", file, "--out", folder.resolve("out")), Stream.of(more))
                        .toArray());
    }

    @Test
    void theResultIsAScenarioThatSaysWhatWasFitted() throws IOException {
        Invocation ran = calibrate(family, "--evaluations", 80, "--date", "2003-10-17");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("2 numbers to 2 targets; 1 more held back", "simulated moments, at most 80 points")
                .contains("Of the targets fitted to, 2 of 2 are met.", "Of the facts held back, 0 of 1 is met.")
                .containsPattern("Not met: [a-z ]+ \\(too low\\)")
                .contains("No two numbers do the same to the targets.");
        assertThat(ran.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
        LoadedScenario fitted = ScenarioFile.read(folder.resolve("out/calibrated.yaml"));
        Provenance need = fitted.provenance().stream()
                .filter(one -> one.path().equals("model.family.need"))
                .findFirst()
                .orElseThrow();
        assertThat(need.status()).isEqualTo(Status.CALIBRATED);
        assertThat(need.source())
                .startsWith(
                        "fitted by ayllu calibrate (simulated moments) to 2 targets of family.yaml, 2003-10-17, seed 1, ayllu ");
        assertThat(need.range()).isNotNull();
        assertThat(Files.readString(folder.resolve("out/changes.yaml"))).contains("status: calibrated");
    }

    @Test
    void theSameCommandGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        Path tiny = highlands();
        calibrate(tiny, "--evaluations", 12, "--points", 4, "--threads", 1);
        String[] first = read();
        Invocation again = calibrate(tiny, "--evaluations", 12, "--points", 4, "--threads", 1);
        assertThat(again.status()).isZero();
        assertThat(read()).isEqualTo(first);
        calibrate(tiny, "--evaluations", 12, "--points", 4, "--threads", 3, "--force");
        assertThat(read()).isEqualTo(first);
    }

    private String[] read() throws IOException {
        String[] texts = new String[TABLES.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Files.readString(folder.resolve("out").resolve(TABLES[i]));
        }
        return texts;
    }

    private Path highlands() throws IOException {
        Path tiny = Invocation.tiny(folder);
        return Files.writeString(tiny, Files.readString(tiny) + """
                calibration:
                  parameters:
                    - {path: model.labour.searchCost, range: [0.1, 0.5]}
                  targets:
                    - {measure: offFarmLabourShare, value: 0.35, tolerance: 0.02, source: a test}
                    - {measure: income.crops, dimension: sexOfHead, group: man, arm: opened, value: 300, tolerance: 50,
                       toleranceIs: band, source: a test}
                """);
    }

    @Test
    void bayesGivesASample() throws IOException {
        Invocation ran = calibrate(family, "--method", "abc", "--points", 40, "--evaluations", 200);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("approximate Bayesian computation, a sample of 40, at most 200 points")
                .containsPattern("Predicted by the sample +fact +95 % interval")
                .contains("The sample has 40 points");
        assertThat(Files.readAllLines(folder.resolve("out/sample.csv"))).hasSize(41);
    }

    @Test
    void aFigureThatNoNumberMovesKeepsTheNumberAndSaysSo() throws IOException {
        Path flat = Files.writeString(folder.resolve("flat.yaml"), """
                format: 1
                name: flat
                title: A small farm
                model:
                  kind: chayanov
                  farm: {land: 2, labourShare: 0.5, productivity: 20}
                  family: {workers: 2, consumers: 3, need: 60}
                arms:
                  - {name: base, label: base}
                calibration:
                  parameters:
                    - {path: model.farm.productivity, range: [10, 40]}
                  targets:
                    - {measure: shortfall, arm: base, value: 10, tolerance: 5, source: invented}
                """);
        for (String method : new String[] {"moments", "abc"}) {
            Invocation ran = calibrate(flat, "--method", method, "--points", 12, "--evaluations", 40, "--force");

            assertThat(ran.err()).isEmpty();
            assertThat(ran.status()).isZero();
            assertThat(ran.out())
                    .contains("The targets tell nothing of model.farm.productivity", "It keeps its value.")
                    .containsPattern("model.farm.productivity +20.00 +20.00 +10.00 to 40.00 +10.00 to 40.00")
                    .doesNotContain("end of the range", "next to nothing", "told apart");
            assertThat(Files.readString(folder.resolve("out/changes.yaml"))).startsWith("# The targets tell nothing");
            assertThat(Files.readString(folder.resolve("out/calibrated.yaml"))).doesNotContain("status: calibrated");
        }
        assertThat(calibrate(flat, "--identify", "--trials", 4, "--force").out())
                .containsPattern("model.farm.productivity .* 4 of 4 +100 +no effect");
    }

    @Test
    void aNumberWithoutEffectLeavesTheOtherAsWellKnown() throws IOException {
        String world = Files.readString(Invocation.tiny(folder)).replaceAll("(?s)  - name: opened.*", "") + """
                calibration:
                  targets:
                    - {measure: headcount, value: 0.8, tolerance: 0.05, source: invented}
                    - {measure: povertyGap, value: 0.4, tolerance: 0.05, source: invented}
                  parameters:
                    - {path: model.welfare.povertyLine, range: [150, 300]}
                """;
        Path one = Files.writeString(folder.resolve("one.yaml"), world);
        Path two = Files.writeString(
                folder.resolve("two.yaml"), world + "    - {path: model.border.freight, range: [30, 100]}\n");

        Invocation ran = calibrate(two, "--points", 6, "--evaluations", 40);
        String alone =
                calibrate(one, "--points", 6, "--evaluations", 40, "--force").out();

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("The targets tell nothing of model.border.freight:")
                .containsPattern("model.border.freight +60.0 +60.0 +30.0 to 100.0 +30.0 to 100.0")
                .doesNotContain("told apart", "the range goes");
        // one value: how many tolerances the poverty line moves the figures, near fits that two searches found
        assertThat(singular(ran.out())).isBetween(0.7 * singular(alone), 1.4 * singular(alone));
        assertThat(Files.readString(folder.resolve("out/changes.yaml"))).doesNotContain("freight");
    }

    private static double singular(String out) {
        String values = out.lines()
                .filter(line -> line.startsWith("Singular"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(values.replaceAll(".*: |\\.$", ""));
    }

    @Test
    void anEmptyGroupIsNamedBeforeTheSearch() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.yaml"), Files.readString(Invocation.tiny(folder)) + """
                calibration:
                  parameters:
                    - {path: model.labour.searchCost, range: [0.1, 0.5]}
                  targets:
                    - {measure: headcount, arm: opened, dimension: landClass, group: "20+ ha", value: 0.3, tolerance: 0.05,
                       source: invented}
                """);

        Invocation ran = calibrate(empty, "--points", 4, "--evaluations", 10);

        assertThat(ran.status()).isNotZero();
        assertThat(ran.err())
                .contains("no household is in landClass '20+ ha' (arm 'opened', replicate ", "1985 to 1987")
                .contains("More households fill it (population.households)");
        Path farm = Files.writeString(
                folder.resolve("farm.yaml"),
                Files.readString(empty)
                        .replace("headcount, arm", "farmWage, arm")
                        .replace("0.3, tol", "1, tol"));
        assertThat(calibrate(farm, "--points", 4, "--evaluations", 10, "--force")
                        .err())
                .contains("farmWage is not reported by landClass, only of all");
    }

    @Test
    void plantedNumbersAreLookedFor() throws IOException {
        Invocation ran = calibrate(family, "--identify", "--trials", 3, "--evaluations", 80);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).containsPattern("joint 95 % intervals in [0-3] of 3 trials");
        assertThat(Files.readAllLines(folder.resolve("out/recovery.csv"))).hasSize(7);
    }

    @Test
    void mistakesAreToldAndMakeNoFolder() throws IOException {
        assertThat(calibrate(family, "--method", "moment").err()).contains("Maybe moments");
        assertThat(calibrate(family, "--trials", 3).err()).contains("--trials goes with --identify");
        assertThat(calibrate(family, "--identify", "--method", "abc").err()).contains("--identify goes with");
        assertThat(calibrate(highlands(), "--method", "abc", "--evaluations", 40_000)
                        .err())
                .contains("needs more luck than a seed has: at most 32767 with 2 replicates each");
        assertThat(calibrate(family, "--evaluations", 5).err())
                .contains("--evaluations must be a whole number from 21");
        assertThat(calibrate(family, "--set", "model.farm.productivity=50").err())
                .contains("does not hold the present value of model.farm.productivity, 50");
        assertThat(calibrate(Invocation.tiny(folder)).err()).contains("calibration.parameters: at least one number");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
