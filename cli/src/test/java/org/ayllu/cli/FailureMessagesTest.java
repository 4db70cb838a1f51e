package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FailureMessagesTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    /** Executes a command that fails. */
    private int fail(Exception failure, String... options) {
        CommandLine command = Ayllu.commandLine();
        command.addSubcommand("fail", new Failing(failure)).setErr(new PrintWriter(err));
        String[] arguments = new String[options.length + 1];
        System.arraycopy(options, 0, arguments, 0, options.length);
        arguments[options.length] = "fail";
        return command.execute(arguments);
    }

    @CommandLine.Command(name = "fail")
    private record Failing(Exception failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }

    @Test
    void theUnexpectedIsOneLineWithWhereItsTraceIs() throws IOException {
        assertThat(fail(new IllegalStateException("broken"))).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString().lines()).hasSize(1);
        Matcher line = Pattern.compile(
                        "ayllu: this should not have happened: .*broken\\. The details are in (.*\\.log)\\.\\s*")
                .matcher(err.toString());
        assertThat(line.matches()).as(err.toString()).isTrue();
        Path log = Path.of(line.group(1));
        assertThat(log).content().contains("IllegalStateException: broken").contains("\tat ");
        Files.delete(log);
    }

    @Test
    void verboseShowsTheTrace() {
        fail(new CommandFailure(ExitStatus.FOLDER, "no room"), "--verbose");
        assertThat(err.toString()).startsWith("ayllu: no room").contains("\tat ");
    }

    @Test
    void filesAreToldWithoutNamesOfJavaClasses() {
        assertThat(fail(new AccessDeniedException("/safe"))).isEqualTo(ExitStatus.FOLDER);
        assertThat(err.toString().strip()).isEqualTo("ayllu: there is no permission to use /safe");
    }

    @Test
    void aFolderCannotBeMadeBelowAFile() throws IOException {
        Path tiny = Invocation.tiny(folder);
        Invocation ran = Invocation.of("run", tiny, "--out", tiny.resolve("a/b"));
        assertThat(ran.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(ran.err()).contains("tiny.yaml").doesNotContain("Exception");
    }

    @Test
    void aLackOfMemoryNamesTheSettingHoweverItWasWrapped() {
        assertThat(fail(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("JAVA_OPTS=-Xmx4g").doesNotContain("Error");
    }

    @Test
    void anErrorOfTheMachineIsOneLineToo() {
        CommandLine command = Ayllu.commandLine();
        command.addSubcommand("burst", new Bursting()).setErr(new PrintWriter(err, true));
        assertThat(Ayllu.execute(command, "burst")).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("ayllu: the memory of ");
    }

    @CommandLine.Command(name = "burst")
    private record Bursting() implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new OutOfMemoryError("Java heap space");
        }
    }
}
