package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {
    private static final String MEASURE = "output";

    @TempDir
    private Path folder = Path.of("");

    private ChayanovStudy study() {
        return new ChayanovStudy(folder);
    }

    @Test
    void morrisRanksTheNumbersThatAreAssumed() throws IOException {
        Invocation ran = study().ask("--assumed", "--measure", MEASURE, "--points", 6);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "Morris, 6 trajectories of 8 numbers",
                        "6 stated, 2 by convention",
                        "54 points × 1 arm: 54 runs")
                .containsPattern("Parameter +known +range +mean size +95 % interval +mean +spread")
                .contains("model.farm.productivity", "assumed", "10 to 40");
        assertThat(ran.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
        assertThat(study().table()).hasSize(9);
        assertThat(study().table().get(0))
                .isEqualTo("parameter,status,varied,low,high,range,mu_star,mu_star_low,mu_star_high,mu,sigma");
        double before = Double.POSITIVE_INFINITY;
        for (String row : study().table().subList(1, 9)) {
            double size = Double.parseDouble(row.split(",", -1)[6]);
            assertThat(size).isLessThanOrEqualTo(before);
            before = size;
        }
    }

    @Test
    void theFileMayStateAllOfItAndOptionsComeBeforeIt() throws IOException {
        Path file = Invocation.tiny(folder);
        Files.writeString(file, Files.readString(file) + """

                experiment:
                  sensitivity:
                    measure: headcount
                    arm: opened
                    points: 3
                    vary: [{path: model.border.passThrough, range: [0.2, 0.9]}, {path: model.border.freight, range: [30, 90]}]
                """);
        Invocation ran = Invocation.of("sensitivity", file, "--out", folder.resolve("stated"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("what ‘opened’ changes of", "Morris, 3 trajectories of 2 numbers")
                .containsPattern("9 points (\\(\\d that differ\\) )?× 2 arms");
        String stated = Files.readString(folder.resolve("stated/sensitivity.csv"));

        Invocation options = Invocation.of(
                "sensitivity",
                file,
                "--out",
                folder.resolve("options"),
                "--measure",
                "headcount",
                "--arm",
                "opened",
                "--points",
                3,
                "--vary",
                "model.border.passThrough=0.2:0.9",
                "--vary",
                "model.border.freight=30:90");
        assertThat(options.status()).isZero();
        assertThat(Files.readString(folder.resolve("options/sensitivity.csv"))).isEqualTo(stated);
        assertThat(Invocation.of(
                                "sensitivity",
                                file,
                                "--out",
                                folder.resolve("other"),
                                "--measure",
                                "foodPrice",
                                "--points",
                                2)
                        .out())
                .contains("in ‘protected’", "Morris, 2 trajectories of 2 numbers")
                .containsPattern("6 points (\\(\\d that differ\\) )?× 1 arm");
    }

    @Test
    void withoutAMeasureThereIsNothingToLookAt() {
        Invocation ran = study().ask("--assumed");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "ayllu: sensitivity of what? Name a measure with --measure, or state experiment.sensitivity in the "
                                + "file\n");
    }

    @Test
    void aNumberThatPlaysNoPartIsNamedAsWithoutEffect() throws IOException {
        Path tiny = Invocation.tiny(folder);
        Invocation ran = Invocation.of(
                "sensitivity",
                tiny,
                "--out",
                folder.resolve("out"),
                "--vary",
                "model.border.freight=30:90",
                "--vary",
                "model.welfare.foodWeight=0.5:0.6",
                "--measure",
                "foodPrice",
                "--points",
                2,
                "--replicates",
                1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Without any effect at these points: ");
    }

    @Test
    void aNameAloneTakesTheRangeByConventionAlsoInAnArm() throws IOException {
        Path tiny = Invocation.tiny(folder);
        Invocation ran = Invocation.of(
                "sensitivity",
                tiny,
                "--out",
                folder.resolve("out"),
                "--vary",
                "model.food.substitution",
                "--vary",
                "arms.opened.model.border.worldPrices.wheat",
                "--measure",
                "foodPrice",
                "--arm",
                "opened",
                "--points",
                2,
                "--replicates",
                1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("0 stated, 2 by convention", "changes × 0.75 to 1.25 *");
        assertThat(study().table().get(1))
                .contains("arms.opened.model.border.worldPrices.wheat,assumed,changes,0.75,1.25");
    }

    /** The curve must end after it begins: allowed at each end alone, not at all points of the two together. */
    @Test
    void runsThatFailAtAPointAreToldAndDoNotSinkTheStudy() throws IOException {
        Invocation ran = study().ask(
                        "--vary",
                        "model.curveFrom=0.5:4.5",
                        "--vary",
                        "model.curveTo=2:9",
                        "--vary",
                        "model.farm.land",
                        "--measure",
                        MEASURE,
                        "--points",
                        8);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .containsPattern("\\d+ runs of \\d+\\s+failed and are left out")
                .contains("failures.csv");
        List<String> failures = Files.readAllLines(folder.resolve("out/failures.csv"));
        assertThat(failures.get(0)).startsWith("point,model.curveFrom,model.curveTo,model.farm.land,arm,replicate");
        assertThat(failures).hasSizeBetween(2, 20);
        assertThat(study().table()).hasSize(4);
        assertThat(Files.readAllLines(folder.resolve("out/points.csv"))).hasSize(33);
    }

    @Test
    void aFigureThatNothingMovesIsNoError() throws IOException {
        for (String method : List.of("sobol", "morris")) {
            Invocation ran = study().ask(
                            "--vary",
                            "model.farm.productivity=10:40",
                            "--measure",
                            "shortfall",
                            "--method",
                            method,
                            "--points",
                            4,
                            "--force");

            assertThat(ran.err()).isEmpty();
            assertThat(ran.status()).isZero();
            assertThat(ran.out()).contains("Without any effect at these points: model.farm.productivity.");
        }
    }

    @Test
    void mistakesAreToldAndMakeNoFolder() {
        assertThat(study().ask("--measure", MEASURE).err()).contains("which numbers? --assumed");
        assertThat(study().ask("--assumed", "--measure", "outptu").err())
                .contains("no measure is called 'outptu'. Maybe output");
        assertThat(study().ask("--assumed", "--measure", MEASURE, "--arm", "yuong")
                        .err())
                .contains("no arm is called 'yuong'. Maybe young");
        assertThat(study().ask("--vary", "model.farm.lnad", "--measure", MEASURE)
                        .err())
                .contains("there is no number model.farm.lnad in the scenario. Maybe model.farm.land");
        assertThat(study().ask("--vary", "model.farm.land=3:1", "--measure", MEASURE)
                        .err())
                .contains("a range runs from a lower to a higher number");
        assertThat(study().ask("--vary", "model.farm.land=3", "--measure", MEASURE)
                        .err())
                .contains("a range is LOW:HIGH");
        assertThat(study().ask("--vary", "model.farm.labourShare=0.3:7", "--measure", MEASURE)
                        .err())
                .contains("--vary: model.farm.labourShare: 7 is out of range");
        assertThat(study().ask("--assumed", "--measure", MEASURE, "--method", "moris")
                        .err())
                .contains("Maybe morris");
        assertThat(study().ask("--assumed", "--measure", MEASURE, "--points", 1).err())
                .contains("--points must be a whole number from 2");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
