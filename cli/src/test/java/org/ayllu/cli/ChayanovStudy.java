package org.ayllu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A study of sensitivity of the smallest scenario that ships, which goes into {@code out} of a folder. */
record ChayanovStudy(Path folder) {
    private static final Path SCENARIO = Path.of("..", "scenarios", "classics", "chayanov.yaml");

    Invocation ask(Object... more) {
        return Invocation.of(
                Stream.concat(Stream.of("sensitivity", SCENARIO, "--out", folder.resolve("out")), Stream.of(more))
                        .toArray());
    }

    List<String> table() throws IOException {
        return Files.readAllLines(folder.resolve("out/sensitivity.csv"));
    }
}
