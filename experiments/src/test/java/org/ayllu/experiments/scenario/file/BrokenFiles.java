package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.ayllu.experiments.yaml.InvalidFileException;

/**
 * Files with mistakes, and what is told of them.
 *
 * @param folder where they are written
 */
record BrokenFiles(Path folder) {
    /** What is told of each file, under what is wrong with it. */
    String told(Map<String, byte[]> files) throws IOException {
        StringBuilder told = new StringBuilder();
        for (Map.Entry<String, byte[]> broken : files.entrySet()) {
            told.append("== ").append(broken.getKey()).append('\n');
            told.append(message(broken.getValue())).append('\n');
        }
        return told.toString();
    }

    /** What is told of a file, without the name of the folder. */
    String message(byte[] content) throws IOException {
        Path file = write(content);
        InvalidFileException told = catchThrowableOfType(InvalidFileException.class, () -> ScenarioFile.read(file));
        String message = told == null ? "nothing is told" : told.getMessage();
        return message.replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
    }

    /** Writes {@code broken.yaml}. */
    Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("broken.yaml"), content);
    }

    /** A text that lies beside the tests. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(BrokenFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }
}
