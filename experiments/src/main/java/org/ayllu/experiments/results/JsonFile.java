package org.ayllu.experiments.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON files. */
final class JsonFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonFile() {}

    static void write(Path file, Object content) throws IOException {
        byte[] json = MAPPER.writeValueAsBytes(content);
        SealedFile.writeText(file, json);
    }

    /**
     * Reads a file.
     *
     * @throws ResultsFolderException when it is no such JSON
     */
    static <T> T read(Path file, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (JacksonException e) {
            throw new ResultsFolderException(file + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
