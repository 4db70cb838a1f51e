package org.ayllu.ensembles.results.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.core.io.NumberOutput;

/** A CSV file in UTF-8 with lines ended by a line feed on every system. */
public final class CsvFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final CsvWriter csv;

    /** Begins a file with a line of column names. */
    public CsvFile(Path file, String... header) throws IOException {
        Writer writer = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(file.toFile()), StandardCharsets.UTF_8), BUFFER);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        row(header);
    }

    /** Adds a line. */
    public void row(String... fields) throws IOException {
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The shortest digits that read back as the same double. {@code Double.toString} gives others before JDK 19, hence not used. */
    public static String text(double value) {
        return NumberOutput.toString(value, true);
    }

    @Override
    public void close() throws IOException {
        try {
            csv.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
