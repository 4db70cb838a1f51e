package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trials among municipalities, and rules to stop by, as {@code ayllu run} tells of them. */
class TrialRunTest {
    private static final Path TRIALS = Path.of("..", "scenarios", "trials");

    @TempDir
    private Path folder = Path.of("");

    private Invocation run(String name, String... more) {
        Object[] arguments = new Object[10 + more.length];
        Object[] first = {
            "run",
            TRIALS.resolve(name),
            "--out",
            folder.resolve("out"),
            "--population",
            "120",
            "--replicates",
            "2",
            "--set",
            "time.warmUpYears=2"
        };
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return Invocation.of(arguments);
    }

    @Test
    void tellsTheEstimateBesideTheTruthAndKeepsTheLottery() throws IOException {
        Invocation ran = run("road-randomised.yaml", "--years", "7", "--set", "experiment.analysis.permutations=99");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("50 % of the municipalities, drawn by lottery within 3 groups of like travel time")
                .contains("road, first replicate")
                .contains("difference in differences")
                .contains("99 lotteries")
                .contains("In truth it changed by")
                .containsPattern("The programme\\s+began\\s+in\\s+1990;\\s+the\\s+figures\\s+of\\s+1987–1991")
                .contains("road, mean of 2 replicates")
                .containsPattern("[012] of 2 +[012] of 2");
        assertThat(ran.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
        List<String> drawn = Files.readAllLines(folder.resolve("out/assignment.csv"));
        assertThat(drawn).hasSize(1 + 2 * 24);
        assertThat(drawn.stream().filter(line -> line.endsWith(",1990"))).hasSize(24);
        assertThat(Files.readAllLines(folder.resolve("out/trial.csv"))).hasSize(1 + 2 * 2 * 2);
        assertThat(ran.out()).containsPattern("events,\\s+summary,\\s+sam,\\s+assignment,\\s+trial,\\s+dictionary");
    }

    private String asked(String sql) {
        Invocation asked = Invocation.of("query", folder.resolve("out"), "--csv", sql);
        assertThat(asked.err()).isEmpty();
        return asked.out();
    }

    @Test
    void theTablesOfATrialCanBeAskedWhereNoHouseholdIsFollowed() {
        Invocation ran = run("road-randomised.yaml", "--years", "7", "--panel", "0", "--quiet");
        assertThat(ran.status()).isZero();
        assertThat(asked("select replicate, count(*) filter (since = 1990), count(*) from assignment group by 1"
                        + " order by 1"))
                .endsWith("\n0,12,24\n1,12,24\n");
        assertThat(asked("select count(*), bool_and(abs(estimate - (true_effect - spill_over + chance)) < 1e-9)"
                        + " from trial where estimator = 'difference in differences'"))
                .endsWith("\n4,true\n");
        assertThat(asked("select count(*) from dictionary where table_name in ('assignment', 'trial') and unit <> ''"))
                .endsWith("\n18\n");
    }

    @Test
    void aRuleToStopByLeavesTheTrialsOfTheReplicatesThatThereAre() throws IOException {
        Invocation ran = run(
                "road-randomised.yaml",
                "--years",
                "7",
                "--set",
                "experiment.stop.least=3",
                "--set",
                "experiment.stop.most=6",
                "--set",
                "experiment.stop.halfWidth=1000",
                "--set",
                "experiment.stop.measure=realIncomePerPerson",
                "--set",
                "experiment.stop.arm=road");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("road, mean of 3 replicates");
        assertThat(Files.readAllLines(folder.resolve("out/assignment.csv"))).hasSize(1 + 3 * 24);
        assertThat(asked("select count(distinct replicate) from trial")).endsWith("\n3\n");
    }

    @Test
    void tellsWhatWavesAndTwinsAre() {
        assertThat(Invocation.of("check", TRIALS.resolve("cash-twins.yaml")).status())
                .isZero();
        Invocation waves = run("extension-phased.yaml", "--years", "11");
        assertThat(waves.status()).isZero();
        assertThat(waves.out())
                .contains("3 waves drawn by lottery, the first in 1989")
                .contains("waves against those not yet reached")
                .contains("two-way fixed effects");
    }

    /** The invented survey has two municipalities. */
    @Test
    void aTrialWithTooFewMunicipalitiesInTheSurveyIsToldByCheckAsByARun() throws IOException {
        Path scenario = Files.writeString(folder.resolve("few.yaml"), """
                extends: %s
                population: {households: 40}
                experiment: {design: {kind: randomised, since: 1990, share: 0.5, strata: 1}}
                arms:
                  - {name: without, label: Without}
                  - {name: with, label: With, change: {model: {programme: {grant: 60}}}}
                """.formatted(
                        TRIALS.resolveSibling("survey-example.yaml").toAbsolutePath()));
        Invocation checked = Invocation.of("check", scenario);
        assertThat(checked.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(checked.err())
                .contains("few.yaml: experiment.design: a lottery of share 0.5 among 2 municipalities");
        Invocation ran = Invocation.of("run", scenario, "--out", folder.resolve("few"));
        assertThat(ran.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(ran.err()).contains("experiment.design: a lottery of share 0.5 among 2 municipalities");
    }

    @Test
    void aTrialThatCannotBeSaysWhy() {
        Invocation none = run("road-randomised.yaml", "--years", "5");
        assertThat(none.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(none.err())
                .contains("experiment.design.since: 1990 leaves no reported year before or after the start")
                .contains("Maybe 1986 to 1989");
    }

    @Test
    void addsReplicatesUntilTheIntervalIsNarrowEnough() {
        Invocation ran = run(
                "opening-precise.yaml",
                "--years",
                "2",
                "--set",
                "experiment.stop.least=3",
                "--set",
                "experiment.stop.most=5",
                "--set",
                "experiment.stop.halfWidth=0.0000001",
                "--set",
                "experiment.stop.measure=povertyGap");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("at least 3 replicates × 2 arms")
                .contains("3 to 5, until the 95 % interval of what ‘opened’ changes of povertyGap")
                .contains("in 5 replicates, and what the arms change")
                .contains("Ended after the most replicates allowed, 5:")
                .contains("Pairing: ‘opened’ shares its draws");
    }

    @Test
    void resultsThatTheRuleEndedEarlyAreKnownAsFinished() {
        String[] asked = {
            "--years",
            "2",
            "--set",
            "experiment.stop.least=3",
            "--set",
            "experiment.stop.most=5",
            "--set",
            "experiment.stop.halfWidth=1000"
        };
        assertThat(run("opening-precise.yaml", with(asked, "--quiet")).status()).isZero();
        Invocation again = run("opening-precise.yaml", with(asked, "--resume"));
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).contains("holds the finished results of this run already; nothing is left to do");
        asked[5] = "experiment.stop.most=6";
        Invocation more = run("opening-precise.yaml", with(asked, "--resume"));
        assertThat(more.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(more.err()).contains("already holds finished results");
    }

    private static String[] with(String[] asked, String last) {
        String[] texts = Arrays.copyOf(asked, asked.length + 1);
        texts[asked.length] = last;
        return texts;
    }
}
