package org.ayllu.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file, package or module grows without being noticed: lines of files, files of packages, lines of the engine. */
class SizesTest {
    private static final Path HOUSE = Path.of("..");
    private static final int MOST_LINES = 300;
    private static final int MOST_FILES = 30;

    /** What was larger before this rule, with the size that it must not exceed. */
    private static final Map<String, Integer> LARGER = Map.of("cli", 61);

    /** The engine stays small enough to be read in an afternoon. */
    private static final int ENGINE_LINES = 1_200;

    /** The command reads flags, shows progress and ends with a status; what it still assembles belongs to the left of it. */
    private static final int COMMAND_LINES = 6_350;

    /** Main sources below a folder, without the pages that describe packages. */
    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            List<Path> all = new ArrayList<>();
            for (Path module : modules.sorted().toList()) {
                Path main = module.resolve("src").resolve("main").resolve("java");
                if (Files.isDirectory(main)) {
                    try (Stream<Path> files = Files.walk(main)) {
                        files.filter(file -> file.toString().endsWith(".java"))
                                .filter(file -> !file.endsWith("package-info.java"))
                                .forEach(all::add);
                    }
                }
            }
            return all;
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int most(Path of, int most) {
        return LARGER.getOrDefault(of.getFileName().toString(), most);
    }

    private static List<Path> longFiles(Path root) throws IOException {
        return sources(root).stream()
                .filter(file -> lines(file) > most(file, MOST_LINES))
                .toList();
    }

    private static List<Path> fullPackages(Path root) throws IOException {
        Map<Path, Integer> files = new TreeMap<>();
        sources(root).forEach(file -> files.merge(file.getParent(), 1, Integer::sum));
        return files.keySet().stream()
                .filter(folder -> files.get(folder) > most(folder, MOST_FILES))
                .toList();
    }

    @Test
    void noFileIsLong() throws IOException {
        assertThat(sources(HOUSE)).hasSizeGreaterThan(500);
        assertThat(longFiles(HOUSE)).isEmpty();
    }

    @Test
    void noPackageIsFull() throws IOException {
        assertThat(fullPackages(HOUSE)).isEmpty();
    }

    @Test
    void theEngineIsSmall() throws IOException {
        Path engine = Path.of("org", "ayllu", "core", "engine");
        List<Path> files = sources(HOUSE).stream()
                .filter(file -> file.getParent().endsWith(engine))
                .toList();
        assertThat(files).isNotEmpty();
        assertThat(files.stream().mapToLong(SizesTest::lines).sum()).isLessThan(ENGINE_LINES);
    }

    @Test
    void theCommandDoesNotGrow() throws IOException {
        List<Path> files = sources(HOUSE).stream()
                .filter(file -> file.getParent().endsWith(Path.of("org", "ayllu", "cli")))
                .toList();
        assertThat(files).isNotEmpty();
        assertThat(files.stream().mapToLong(SizesTest::lines).sum()).isLessThan(COMMAND_LINES);
    }

    @Test
    void whatIsTooLargeIsNoticed(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("a/src/main/java/b"));
        for (int file = 0; file <= MOST_FILES; file++) {
            Files.writeString(folder.resolve("F" + file + ".java"), "\n".repeat(MOST_LINES + (file == 0 ? 1 : 0)));
        }
        assertThat(longFiles(root)).containsExactly(folder.resolve("F0.java"));
        assertThat(fullPackages(root)).containsExactly(folder);
    }
}
