package org.ayllu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program in a process of its own. */
class MainTest {
    private static Process start(String argument) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName(), argument))
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void saysItsVersion() throws Exception {
        Process process = start("--version");

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("ayllu ");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void endsWithTheStatusOfTheCommand() throws Exception {
        Process process = start("--no-such-option");

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("--no-such-option");
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
