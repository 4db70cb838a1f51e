package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, as the launcher starts it. */
@Timeout(120)
class AylluIT {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Invocation.tiny(folder);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED"); // which the manifest of the jar says for the launcher
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ayllu.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        process.environment().put("LC_ALL", "C");
        return process.start();
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void runsAndExplains() throws Exception {
        assertThat(start("run", "tiny.yaml").waitFor()).isZero();
        assertThat(text("err.txt")).isEmpty();
        assertThat(text("out.txt")).contains("A tiny world", "● protected   ○ opened", "Results  results/tiny");

        assertThat(start("explain", "results/tiny", "--household", "3", "--year", "1986")
                        .waitFor())
                .isZero();
        assertThat(text("err.txt")).isEmpty();
        assertThat(text("out.txt")).contains("Household 3 of ", "Why");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void killedPolitelySaysHowToGoOnAndGoesOn() throws Exception {
        String[] command = {
            "run", "tiny.yaml", "--population", "400", "--years", "100", "--replicates", "6", "--threads", "1"
        };
        Process run = start(command);
        while (run.isAlive() && !Files.exists(folder.resolve("results/tiny.partial/runs"))) {
            run.waitFor(5, TimeUnit.MILLISECONDS);
        }
        run.destroy();
        assertThat(run.waitFor()).as("ended by the signal").isEqualTo(128 + 15);
        assertThat(text("err.txt"))
                .contains("Interrupted: ")
                .contains("results/tiny.partial")
                .contains("  ayllu " + String.join(" ", command));
        assertThat(start(command).waitFor()).isZero();
        assertThat(text("out.txt")).contains("goes on from what is in results/tiny.partial", "earlier sessions apart");
    }
}
