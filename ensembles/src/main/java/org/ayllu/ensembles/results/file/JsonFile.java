package org.ayllu.ensembles.results.file;

import java.io.IOException;
import java.nio.file.Path;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.ensembles.results.ResultsFolderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON files. */
public final class JsonFile {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonFile() {}

    public static void write(Path file, Object content) throws IOException {
        byte[] json = MAPPER.writeValueAsBytes(content);
        SealedFile.writeText(file, json);
    }

    /**
     * Reads a file.
     *
     * @throws ResultsFolderException when it is no such JSON
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(InputFile.stored(file, FileKind.RESULTS), type);
        } catch (InputFileException e) {
            throw new ResultsFolderException(e.problem(), e);
        } catch (DatabindException e) {
            throw new ResultsFolderException(file + " cannot be read: it does not hold what such a file must hold.", e);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new ResultsFolderException(file + place + " cannot be read: this is not JSON.", e);
        }
    }
}
