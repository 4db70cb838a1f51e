package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AylluTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            new CommandLine(new Ayllu()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void saysItsVersionAndThatOfJava() {
        assertThat(command.execute("--version")).isZero();
        assertThat(out.toString())
                .startsWith("ayllu ")
                .doesNotContain("${")
                .contains(System.getProperty("java.runtime.version"));
    }

    @Test
    void withoutASubcommandSaysSoAndShowsUsage() {
        assertThat(command.execute()).isEqualTo(2);
        assertThat(err.toString()).contains("no subcommand given").contains("Usage: ayllu");
    }
}
