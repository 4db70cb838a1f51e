package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake is told once, where it stands, in words that lead to its cure; the words are in {@code broken-scenarios.txt}. */
class BrokenScenarioTest {
    private static final String SOUND = BrokenFiles.resource("sound.yaml");

    @TempDir
    Path folder;

    @Test
    void theScenarioThatIsBrokenBelowIsSound() throws IOException {
        assertThat(ScenarioFile.read(write(SOUND.getBytes(StandardCharsets.UTF_8)))
                        .scenario()
                        .arms())
                .hasSize(2);
    }

    @Test
    void everyMistakeIsToldAsWritten() throws IOException {
        beside();
        assertThat(files().told(BrokenScenarios.of(SOUND))).isEqualTo(BrokenFiles.resource("broken-scenarios.txt"));
    }

    @Test
    void oneMistakeIsOneProblemWithLineAndColumn() throws IOException {
        for (Map.Entry<String, byte[]> broken : BrokenScenarios.of(SOUND).entrySet()) {
            assertThat(message(broken.getValue())).as(broken.getKey()).matches("[a-z]+\\.yaml:\\d+:\\d+: [^\n]+");
        }
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        String broken = SOUND.replace("labourShare: 0.35", "labourShare: 35")
                .replace("passThrough: 0.7", "passThru: 0.7")
                .replace("name: opened", "name: protected")
                .replace("seed: 7", "sead: 7");

        assertThat(message(broken.getBytes(StandardCharsets.UTF_8)).lines()).hasSize(4);
    }

    @Test
    void damagedTextNeverDoesWorseThanAnInvalidFile() throws IOException {
        for (int seed = 0; seed < 400; seed++) {
            String damaged = damaged(new Random(seed));
            Path file = write(damaged.getBytes(StandardCharsets.UTF_8));
            try {
                assertThat(ScenarioFile.read(file).scenario().arms()).isNotEmpty();
            } catch (InvalidFileException told) {
                assertThat(told.problems()).as("seed %d", seed).isNotEmpty();
            } catch (RuntimeException | Error escaped) {
                throw new AssertionError("seed " + seed + " of\n" + damaged, escaped);
            }
        }
    }

    /** The sound scenario with a line or a few characters lost, doubled, moved or replaced. */
    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(SOUND);
        String marks = "{}[]:,-#&*!|>'\"%@`?\t\n 0aé\u0007";
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
                case 2 -> text.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
                default -> text.insert(at, marks.charAt(random.nextInt(marks.length())));
            }
        }
        return text.toString();
    }

    private BrokenFiles files() {
        return new BrokenFiles(folder);
    }

    private String message(byte[] content) throws IOException {
        beside();
        return files().message(content);
    }

    private Path write(byte[] content) throws IOException {
        beside();
        return files().write(content);
    }

    private void beside() throws IOException {
        for (Map.Entry<String, String> neighbour :
                BrokenScenarios.neighbours(SOUND).entrySet()) {
            Files.writeString(folder.resolve(neighbour.getKey()), neighbour.getValue());
        }
    }
}
