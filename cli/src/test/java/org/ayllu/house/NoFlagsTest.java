package org.ayllu.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No message of a library names a flag: a user of Java has none, and the command alone knows its own. */
class NoFlagsTest {
    private static final List<String> LIBRARIES =
            List.of("core", "models", "ensembles", "experiments", "studies", "reports", "soak");

    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"");
    private static final Pattern FLAG = Pattern.compile("--[a-z]");

    /**
     * A page that prints the whole line to type, and the comments and marks by which a scenario file says what a user set on top of it: they are read
     * again, so that they cannot be reworded.
     */
    private static final Set<String> LINES_TO_TYPE =
            Set.of("RunAgain.java", "NumbersWorthKnowing.java", "Overrides.java", "ChangedLabels.java");

    private static List<String> flags(String source) {
        return TEXT.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(text -> FLAG.matcher(text).find())
                .toList();
    }

    @Test
    void noStringOfALibraryNamesAFlag() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String library : LIBRARIES) {
            Path main = Path.of("..", library, "src", "main", "java");
            try (Stream<Path> files = Files.walk(main)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    if (!LINES_TO_TYPE.contains(file.getFileName().toString())) {
                        flags(Files.readString(file)).forEach(found -> wrong.add(file + ": " + found));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aFlagIsNoticed() {
        assertThat(flags("throw new X(\"run it again with --force\" + folder);"))
                .hasSize(1);
        assertThat(flags("a--; b(\"two - three\", \"a \\\" b\", c--d);")).isEmpty();
    }
}
