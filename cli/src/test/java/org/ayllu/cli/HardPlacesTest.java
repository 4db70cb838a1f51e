package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command in processes that lack something: each ends with one message for people and a status that is documented. */
@EnabledOnOs(OS.LINUX)
class HardPlacesTest {
    @TempDir
    private Path folder = Path.of("");

    private Path scenario = Path.of("");

    @BeforeEach
    void write() throws IOException {
        scenario = Invocation.tiny(folder);
    }

    /**
     * How a process ended.
     *
     * @param status what it ended with
     * @param said what it printed as an error
     */
    private record Ended(int status, String said) {}

    /** Runs the command with options of Java, and what a shell is to do with its output. */
    private Ended command(List<String> options, String shell, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("bash", "-c", "\"$@\" " + shell, "bash"));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Ayllu.class.getName()));
        line.addAll(List.of(arguments));
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile())
                .start();
        int status = process.waitFor();
        String text = Files.readString(said);
        assertThat(text).doesNotContain("\tat ", "Exception in thread", "java.lang.");
        return new Ended(status, text);
    }

    @Test
    void lackOfMemoryNamesTheSetting() throws Exception {
        Ended ended = command(
                List.of("-Xmx24m", "-XX:+UseSerialGC"),
                "",
                "run",
                scenario.toString(),
                "--set",
                "population.households=2000000",
                "--out",
                folder.resolve("out").toString());
        assertThat(ended.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(ended.said()).contains("memory", "-Xmx");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @Test
    void fullOrClosedOutputIsTold() throws Exception {
        Ended full = command(List.of(), "> /dev/full", "sources", scenario.toString());
        assertThat(full.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(full.said())
                .startsWith("ayllu: what was to be printed could not be written")
                .hasLineCount(1);
        Ended closed = command(List.of(), ">&-", "sources", scenario.toString());
        assertThat(closed.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(closed.said()).hasLineCount(1);
    }

    @Test
    void aMissingFolderForTemporaryFilesIsNamed() throws Exception {
        Ended ended = command(
                List.of("-Djava.io.tmpdir=" + folder.resolve("nowhere")),
                "",
                "run",
                scenario.toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(ended.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(ended.said()).contains("temporary files", "nowhere", "-Djava.io.tmpdir=");
    }

    @Test
    void aFolderThatMayOnlyBeReadIsTold() throws Exception {
        Ended ended = command(List.of(), "", "run", scenario.toString(), "--out", "/proc/ayllu-out");
        assertThat(ended.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(ended.said()).contains("/proc/ayllu-out");
    }
}
