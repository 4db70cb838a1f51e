package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class AylluTest {
    private static final List<String> COMMANDS =
            List.of("run", "sweep", "sensitivity", "query", "check", "explain", "plan", "sources", "schema");

    @Test
    void saysItsVersionAndThatOfJava() {
        Invocation asked = Invocation.of("--version");
        assertThat(asked.status()).isZero();
        assertThat(asked.out())
                .startsWith("ayllu ")
                .doesNotContain("${")
                .contains(System.getProperty("java.runtime.version"));
    }

    @Test
    void withoutACommandSaysWhichThereAre() {
        Invocation asked = Invocation.of();
        assertThat(asked.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(asked.err()).contains("a command is needed: run, ").contains("Try 'ayllu --help'");
    }

    @Test
    void helpTellsCommandsAndExitStatus() {
        Invocation asked = Invocation.of("--help");
        assertThat(asked.status()).isZero();
        assertThat(asked.out()).contains(COMMANDS).contains("Exit status:").contains("129", "130", "143");
    }

    @Test
    void eachCommandHasHelpWithAnExample() {
        for (String command : COMMANDS) {
            Invocation asked = Invocation.of(command, "--help");
            assertThat(asked.status()).as(command).isZero();
            assertThat(asked.out()).contains("Usage: ayllu " + command, "Example", "ayllu " + command, "Exit status:");
            assertThat(asked.out().lines()).as(command).allMatch(line -> line.length() <= Paragraph.WIDTH);
        }
    }

    /** Descriptions and footers are formats: a per cent sign stands twice in them. */
    @Test
    void noTextOfHelpIsABrokenFormat() {
        assertThat(texts(Ayllu.commandLine().getCommandSpec()))
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThatCode(() -> String.format(text)).doesNotThrowAnyException());
    }

    private static List<String> texts(CommandSpec command) {
        List<String> texts = new ArrayList<>(List.of(command.usageMessage().description()));
        texts.addAll(List.of(command.usageMessage().footer()));
        command.subcommands().values().forEach(one -> texts.addAll(texts(one.getCommandSpec())));
        return texts;
    }

    @Test
    void anExampleIsOneLineAsTyped() {
        List<String> others = List.of("report", "compare", "compare-theories", "decompose", "calibrate", "import");
        for (String command : Stream.concat(COMMANDS.stream(), others.stream()).toList()) {
            String help = Invocation.of(command, "--help").out();
            assertThat(help.substring(help.indexOf("\nExample")).lines().skip(2))
                    .as(command)
                    .allMatch(
                            line -> line.isBlank() || line.startsWith("  ") || line.endsWith(":"),
                            "not broken at the width of the help");
        }
    }

    @Test
    void guessesAMistypedCommandOrOption() {
        Invocation command = Invocation.of("rnu", "file.yaml");
        assertThat(command.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(command.err()).contains("Maybe run");
        Invocation option = Invocation.of("run", "file.yaml", "--replicate", "3");
        assertThat(option.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(option.err()).contains("--replicate").contains("Maybe --replicates");
    }

    @Test
    void readsNoFileOfArguments() {
        Invocation command = Invocation.of("run", "@pom.xml");
        assertThat(command.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(command.err()).contains("there is no file @pom.xml");
    }

    @Test
    void printsTheSchema() {
        Invocation asked = Invocation.of("schema");
        assertThat(asked.status()).isZero();
        assertThat(asked.out()).startsWith("{").contains("\"replicates\"").endsWith("}" + System.lineSeparator());
    }

    @Test
    void writesACompletionScript() {
        assertThat(Invocation.of("generate-completion").out()).contains("_complete_ayllu");
    }
}
