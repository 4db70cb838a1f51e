package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ReplicateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            Ayllu.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @Test
    void printsOneStudyWithVerdicts() {
        assertThat(command.execute("replicate", "harris-todaro")).isEqualTo(0);
        assertThat(out.toString()).contains("unemployed", "67.54471", "met", "All of 5 figures met.");
    }

    @Test
    void anUnknownStudyIsNamedWithThoseThereAre() {
        assertThat(command.execute("replicate", "qdemo8")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no study 'qdemo8'", "qdemo7");
    }
}
