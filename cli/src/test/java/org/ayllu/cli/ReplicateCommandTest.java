package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.ayllu.studies.replication.Replication;
import org.ayllu.studies.replication.Replications;
import org.ayllu.studies.replication.Target;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ReplicateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(CommandLine command, String... arguments) {
        return command.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private int ayllu(String... arguments) {
        return execute(Ayllu.commandLine(), arguments);
    }

    private static Replication invented(double computed) {
        List<Target> targets = List.of(
                new Target.Figure(
                        "share of potatoes", new BigDecimal("0.25"), computed, 0.01, false, Target.Origin.PUBLISHED),
                new Target.Wanting("share of oca", "0.1", "oca"));
        return new Replication("roots", "What is grown", "One field.", "Nobody", 0, progress -> targets);
    }

    @Test
    void printsStudiesWithVerdictsInTheirOrder() {
        assertThat(ayllu("replicate", "fgt", "harris-todaro")).isEqualTo(0);
        assertThat(out.toString())
                .contains("unemployed", "67.544713", "0.0001 %", "computed", "met")
                .contains("8 targets: 8 met, 0 missed.", "Time: ");
        assertThat(out.toString().indexOf("harris-todaro:"))
                .isLessThan(out.toString().indexOf("fgt:"));
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void aMissedTargetIsNamedAndEndsWithOne() {
        assertThat(execute(new CommandLine(new ReplicateCommand(List.of(invented(0.27))))))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("Missed: roots: share of potatoes: must be 0.25 but is 0.27")
                .contains("2 targets: 0 met, 1 missed, 1 not computed.");
    }

    @Test
    void whatIsNotComputedCountsNeitherAsMetNorAsMissed() {
        assertThat(execute(new CommandLine(new ReplicateCommand(List.of(invented(0.255))))))
                .isEqualTo(0);
        assertThat(out.toString())
                .contains("share of oca: 0.1; needs oca.")
                .contains("2 targets: 1 met, 0 missed, 1 not computed.");
    }

    @Test
    void printsTheTablesOfThePage() {
        assertThat(execute(new CommandLine(new ReplicateCommand(List.of(invented(0.25)))), "--markdown"))
                .isEqualTo(0);
        assertThat(out.toString())
                .contains("| [roots](#roots) | What is grown | 1 | 0 | 1 |")
                .contains("| share of potatoes | 0.25 | 0.25 | ±0.01 | published | met |")
                .contains("* share of oca: 0.1; needs oca.")
                .doesNotContain("Time");
    }

    @Test
    void listsStudiesWithoutComputing() {
        assertThat(ayllu("replicate", "--list")).isEqualTo(0);
        assertThat(Replications.all()).allMatch(study -> out.toString().contains(study.name()));
        assertThat(out.toString()).doesNotContain("must be");
    }

    @Test
    void theHelpNamesEveryStudy() {
        assertThat(ayllu("replicate", "--help")).isEqualTo(0);
        assertThat(Replications.all()).allMatch(study -> out.toString().contains(study.name()));
    }

    @Test
    void anUnknownStudyIsNamedWithThoseThereAre() {
        assertThat(ayllu("replicate", "qdemo8")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no study 'qdemo8'", "qdemo7");
    }
}
