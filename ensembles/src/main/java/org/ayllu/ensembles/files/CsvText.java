package org.ayllu.ensembles.files;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small CSV files that users write: every line as long as the first, and those that begin with # comments. */
public final class CsvText {
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvText() {}

    /** What separates the cells of a text: commas, semicolons or tabs, whichever its first line that is no comment has most of. */
    public static char separator(String text) {
        String head = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        char best = SEPARATORS[0];
        for (char one : SEPARATORS) {
            if (count(head, one) > count(head, best)) {
                best = one;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    /**
     * The lines of a text without comments and empty ones, the header first.
     *
     * @param file what messages call it
     * @param text its content
     * @param separator between cells
     * @throws InputFileException with the line that is no CSV
     */
    public static List<CsvRecord> lines(Path file, String text, char separator) {
        var builder = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .allowUnclosedQuote(false);
        try (CsvReader<CsvRecord> csv = builder.ofCsvRecord(text)) {
            return csv.stream().toList();
        } catch (CsvParseException malformed) {
            throw InputFileException.at(file, line(malformed), 1, "this is not CSV: " + malformed.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Line of a text at which its reader stumbled, 1 = the first, which it is where that is not told. */
    public static int line(CsvParseException malformed) {
        Matcher line = LINE.matcher(String.valueOf(malformed.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : 1;
    }

    /** Column at which a cell starts, 1 = the first character of the line, if no cell before it stands in quotes. */
    public static int column(CsvRecord line, int cell) {
        int column = 1;
        for (int i = 0; i < Math.min(cell, line.getFieldCount()); i++) {
            column += line.getField(i).length() + 1;
        }
        return column;
    }
}
