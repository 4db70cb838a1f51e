package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
    private static final String PATH = "model.border.passThrough";

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Invocation.tiny(folder);
        out = folder.resolve("out");
    }

    private Invocation sweep(Object... more) {
        return Invocation.of(Stream.concat(Stream.of("sweep", file, "--out", out), Stream.of(more))
                .toArray());
    }

    private Map<Path, FileTime> runs() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out.resolve("points"))) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                times.put(one, Files.getLastModifiedTime(one));
            }
        }
        return times;
    }

    /** The tiny scenario with more in it. */
    private void state(String experiment) throws IOException {
        Files.writeString(file, Files.readString(file) + "\nexperiment:\n" + experiment.indent(2));
    }

    @Test
    void theFileMayStateTheSweepAndOptionsComeBeforeIt() throws IOException {
        state("""
                sweep:
                  vary: [{path: model.border.passThrough, values: [0.2, 0.9]}]
                  measures: [headcount]
                """);
        Invocation ran = sweep();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("Parameters  " + PATH + " = 0.2, 0.9")
                .contains("Share of people who are poor, %: opened against protected")
                .doesNotContain("Real income");
        String stated = Files.readString(out.resolve("effects.csv"));

        assertThat(sweep("--force", "--vary", PATH + "=0.2,0.9").out()).contains("Real income");
        assertThat(Files.readString(out.resolve("effects.csv"))).isEqualTo(stated);
        assertThat(sweep("--force", "--vary", "model.border.freight=30").out())
                .contains("1 point ×", "model.border.freight = 30")
                .doesNotContain(PATH);
        assertThat(sweep("--force", "--design", "hypercube", "--points", 2).err())
                .contains("--vary " + PATH + ": a range is LOW:HIGH");
    }

    @Test
    void theFileMayStateADesignOverRanges() throws IOException {
        state("""
                sweep:
                  design: sobol
                  points: 4
                  vary: [{path: model.border.passThrough, range: [0.2, 0.9]}, {path: model.border.freight, range: [30, 90]}]
                """);
        assertThat(sweep().out()).contains("4 points ×", PATH + ", 0.2 to 0.9", "model.border.freight, 30 to 90");
        assertThat(sweep("--force", "--points", 2).out()).contains("2 points ×");
        assertThat(sweep("--force", "--design", "factorial").out()).contains("4 points ×");
    }

    @Test
    void withoutAParameterThereIsNothingToSweep() {
        Invocation ran = sweep();
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "ayllu: what is varied? Name a parameter with --vary PATH=V1,V2, or state experiment.sweep in the "
                                + "file\n");
    }

    @Test
    void tellsTheEffectAtEachPointAndKeepsTables() throws IOException {
        Invocation ran = sweep("--vary", PATH + "=0.2,0.9", "--measure", "foodPrice,headcount");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("A tiny world")
                .contains("Parameters  " + PATH + " = 0.2, 0.9", "2 points × 2 arms × 2 replicates: 8 runs")
                .contains("Price of food (1 = base): opened against protected")
                .containsPattern("passThrough +protected +opened +difference +95 % interval +in %")
                .containsPattern("\n0.2 +\\d")
                .contains("Difference from protected, by passThrough", "0.9 │")
                .contains("Share of people who are poor, %: opened against protected");
        assertThat(ran.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
        assertThat(Files.readAllLines(out.resolve("effects.csv")).get(0))
                .isEqualTo("point," + PATH + ",arm,measure,replicates,mean,mean_low,mean_high,"
                        + "difference,difference_low,difference_high");
        assertThat(Files.readString(out.resolve("study.json"))).contains("\"kind\" : \"sweep\"", "\"finished\" : \"2");
        assertThat(out.resolve("lock")).doesNotExist();
    }

    @Test
    void aTableThatWasChangedIsNoticedByAllThatReadTheFolder() throws IOException {
        Invocation first = sweep("--vary", PATH + "=0.2,0.9", "--measure", "foodPrice");
        assertThat(first.status()).as(first.err()).isZero();
        Path table = out.resolve("effects.csv");
        String written = Files.readString(table);
        Files.writeString(table, written.replaceFirst("0\\.2", "0.3"));

        Invocation again = sweep("--vary", PATH + "=0.2,0.9", "--measure", "foodPrice");
        Invocation asked = Invocation.of("query", out, "from effects");
        for (Invocation told : List.of(again, asked)) {
            assertThat(told.status()).isEqualTo(ExitStatus.FOLDER);
            assertThat(told.err().strip())
                    .isEqualTo("ayllu: " + out + " is not as it was written: effects.csv changed since."
                            + " Bring back what was written, or run it again with --force.");
        }
        assertThat(Files.readString(table)).isNotEqualTo(written);

        Invocation forced = sweep("--vary", PATH + "=0.2,0.9", "--measure", "foodPrice", "--force");
        assertThat(forced.status()).as(forced.err()).isZero();
        assertThat(table).hasContent(written);
        assertThat(Invocation.of("query", out, "from effects").err()).isEmpty();
    }

    @Test
    void aStudyOfAVersionWithoutDigestsIsReadWithAWord() throws IOException {
        sweep("--vary", PATH + "=0.2,0.9", "--measure", "foodPrice");
        Path record = out.resolve("study.json");
        Files.writeString(record, Files.readString(record).replaceFirst(",\\s*\"files\" : \\[[^]]*\\]", ""));

        Invocation asked = Invocation.of("query", out, "from effects");

        assertThat(asked.status()).as(asked.err()).isZero();
        assertThat(asked.err()).contains(out + " does not say how its tables were written");
    }

    @Test
    void aPointHasTheFiguresOfTheRunWithItsValue() throws IOException {
        sweep("--vary", PATH + "=0.2,0.9");
        Path run = folder.resolve("run");
        Invocation.of("run", file, "--out", run, "--set", PATH + "=0.9", "--quiet");

        String fromSweep = Invocation.of(
                        "query",
                        out,
                        "--csv",
                        "select arm, replicate, round(value, 6) as value from points where point = 2"
                                + " and measure = 'foodPrice' order by arm, replicate")
                .out();
        String fromRun = Invocation.of(
                        "query",
                        run,
                        "--csv",
                        "select arm, replicate, round(avg(value), 6) as value from series"
                                + " where measure = 'foodPrice' and dimension = 'all' group by arm, replicate"
                                + " order by arm, replicate")
                .out();
        assertThat(fromSweep).isEqualTo(fromRun).hasLineCount(5);
    }

    @Test
    void moreValuesRepeatNoFinishedRun() throws IOException {
        sweep("--vary", PATH + "=0.2", "--quiet");
        Map<Path, FileTime> before = runs();
        Invocation again = sweep("--vary", PATH + "=0.2,0.9", "--quiet");

        assertThat(again.out()).isEqualTo(out + System.lineSeparator());
        assertThat(before).hasSize(4);
        assertThat(runs()).hasSize(8).containsAllEntriesOf(before);
        assertThat(sweep("--vary", PATH + "=0.2,0.9").out())
                .contains("Of the runs 8 are in the folder already; --force repeats them.");
        assertThat(sweep("--vary", PATH + "=0.2", "--force").out()).doesNotContain("already");
        assertThat(runs()).hasSize(4);
    }

    @Test
    void anInterruptedSweepGoesOnToTheSameTables() throws IOException {
        sweep("--vary", PATH + "=0.2,0.9", "--quiet");
        String whole = Files.readString(out.resolve("points.csv"));
        out = folder.resolve("other");
        Thread.currentThread().interrupt();
        Invocation ran = sweep("--vary", PATH + "=0.2,0.9", "--quiet");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ran.status()).isEqualTo(ExitStatus.INTERRUPTED);
        assertThat(ran.err()).contains("Interrupted: ", "  ayllu sweep " + file + " --out " + out);
        assertThat(out.resolve("points.csv")).doesNotExist();
        assertThat(sweep("--vary", PATH + "=0.2,0.9", "--quiet").status()).isZero();
        assertThat(out.resolve("points.csv")).hasContent(whole);
    }

    @Test
    void anotherStudyStaysUnlessForced() throws IOException {
        sweep("--vary", PATH + "=0.2", "--quiet");
        Invocation other = sweep("--vary", "model.border.freight=40", "--quiet");
        assertThat(other.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(other.err()).contains("holds a study of other factors", "--force");
        assertThat(sweep("--vary", "model.border.freight=40", "--quiet", "--force")
                        .status())
                .isZero();
        assertThat(runs()).hasSize(4);

        Files.writeString(folder.resolve("thesis.txt"), "mine");
        out = folder;
        assertThat(sweep("--vary", PATH + "=0.2", "--force").err()).contains("holds no study of this program");
    }

    @Test
    void otherDesignsSpreadOverRanges() throws IOException {
        Invocation cube = sweep(
                "--vary",
                PATH + "=0.2:0.8",
                "--vary",
                "model.border.freight=30:90",
                "--design",
                "hypercube",
                "--points",
                2);
        assertThat(cube.err()).isEmpty();
        assertThat(cube.out()).contains(PATH + ", 0.2 to 0.8", "2 points × 2 arms");

        out = folder.resolve("fraction");
        Invocation fraction = sweep(
                "--vary",
                PATH + "=0.2:0.8",
                "--vary",
                "model.border.freight=30:90",
                "--design",
                "factorial",
                "--generator",
                "B=A");
        assertThat(fraction.out()).contains("resolution II (A = " + PATH, "2 points");
    }

    @Test
    void mistakesAreToldAndMakeNoFolder() {
        List<List<String>> wrong = List.of(
                List.of(
                        "model.border.pasThrough=0.2",
                        "--vary: model.border.pasThrough: there is no such key here. Maybe passThrough"),
                List.of(PATH + "=80", "--vary: " + PATH + ": 80 is out of range: 0 to 1"),
                List.of(PATH + "=", "needs values: " + PATH + "=v1,v2"),
                List.of(PATH + "=0.2,0.2", "has the value 0.2 twice"),
                List.of("modle.border.freight=3", "cannot be varied", "Maybe model"),
                List.of("time.years=3,4", "all points share their years"));
        for (List<String> one : wrong) {
            Invocation ran = sweep("--vary", one.get(0));
            assertThat(ran.status()).as(one.get(0)).isEqualTo(ExitStatus.INVALID);
            assertThat(ran.err()).contains(one.subList(1, one.size())).doesNotContain("\tat ");
            assertThat(out).doesNotExist();
        }
        assertThat(sweep("--vary", PATH + "=0.2", "--measure", "headcont").err())
                .contains("Maybe headcount");
        assertThat(sweep("--vary", PATH + "=0.2", "--design", "sobl").err()).contains("Maybe sobol");
        assertThat(sweep("--vary", PATH, "--design", "sobol").err()).contains("needs --points");
        assertThat(sweep("--vary", "model.programme.grant", "--design", "sobol", "--points", 4)
                        .err())
                .contains("model.programme.grant is 0, and the scenario states no range");
        assertThat(out).doesNotExist();
    }

    @Test
    void aDesignOverRangesTakesThemByConventionAlsoOfPathsInArms() {
        Invocation ran = sweep(
                "--vary",
                "model.food.substitution",
                "--vary",
                "arms.opened.model.border.worldPrices.wheat",
                "--design",
                "hypercube",
                "--points",
                2);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("model.food.substitution, 0.9 to 1.5 *")
                .contains("arms.opened.model.border.worldPrices.wheat, changes × 0.75 to 1.25 *")
                .contains("* by convention, which is no knowledge");
    }

    @Test
    void moreValuesInTheFileRepeatNoFinishedRun() throws IOException {
        String sweep = "extends: tiny.yaml\nexperiment: {sweep: {vary: [{path: " + PATH + ", values: [0.2, 0.9]}]}}\n";
        Path stated = Files.writeString(folder.resolve("stated.yaml"), sweep);
        Invocation.of("sweep", stated, "--out", out, "--quiet");
        Files.writeString(stated, sweep.replace("0.9]", "0.9, 0.5]"));
        Invocation more = Invocation.of("sweep", stated, "--out", out);

        assertThat(more.err()).isEmpty();
        assertThat(more.out()).contains("3 points", "Of the runs 8 are in the folder already");
    }
}
