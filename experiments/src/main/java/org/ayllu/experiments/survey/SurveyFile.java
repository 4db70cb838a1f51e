package org.ayllu.experiments.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A survey's file as text: its header, and its rows with the line each starts at. A byte order mark is skipped. */
final class SurveyFile {
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private final Path path;
    private final SurveyMapping.Layout layout;
    private final Set<String> missing;
    private final List<String> header;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<Row> rows;
    private final long headerLine;

    /**
     * A row.
     *
     * @param number 1 for the first row after the header
     * @param line line of the file at which it starts
     * @param cells its cells, as many as the row has
     */
    record Row(int number, long line, List<String> cells) {}

    private SurveyFile(Path path, SurveyMapping.Layout layout, long headerLine, List<String> header, List<Row> rows) {
        this.path = path;
        this.layout = layout;
        this.headerLine = headerLine;
        this.header = header;
        this.rows = rows;
        missing = layout.missing().stream().map(SurveyFile::folded).collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < header.size(); i++) {
            index.putIfAbsent(header.get(i), i);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws SurveyFileException if a quote is opened and never closed, or text follows a closing quote
     */
    static SurveyFile read(Path path, SurveyMapping.Layout layout) throws IOException {
        long headerLine = 1;
        List<String> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        var builder = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true);
        try (CsvReader<CsvRecord> reader = builder.ofCsvRecord(path, Charset.forName(layout.encoding()))) {
            for (CsvRecord one : reader) {
                if (header.isEmpty()) {
                    headerLine = one.getStartingLineNumber();
                    one.getFields().forEach(name -> header.add(name.strip()));
                } else {
                    rows.add(new Row(rows.size() + 1, one.getStartingLineNumber(), List.copyOf(one.getFields())));
                }
            }
        } catch (CsvParseException malformed) {
            throw new SurveyFileException(
                    List.of(path + ":" + malformedLine(malformed) + ":1: " + malformed.getMessage()));
        }
        return new SurveyFile(path, layout, headerLine, header, rows);
    }

    private static String malformedLine(CsvParseException malformed) {
        Matcher line = LINE.matcher(String.valueOf(malformed.getMessage()));
        return line.find() ? line.group(1) : "1";
    }

    /** A text without regard to case and surrounding blanks. */
    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    Path path() {
        return path;
    }

    List<String> header() {
        return header;
    }

    /** Line at which the header starts. */
    long headerLine() {
        return headerLine;
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String column) {
        return index.containsKey(column);
    }

    /** The text of a cell without surrounding blanks; empty where the answer is missing or the row too short. */
    String text(Row row, String column) {
        int at = index.getOrDefault(column, Integer.MAX_VALUE);
        if (at >= row.cells().size()) {
            return "";
        }
        String text = row.cells().get(at).strip();
        return missing.contains(folded(text)) ? "" : text;
    }

    /** The number in a cell; NaN where the answer is missing, cannot be read as a number, or is not finite. */
    double number(Row row, String column) {
        String text = text(row, column);
        if (!layout.decimal().equals(".")) {
            text = text.replace(layout.decimal(), ".");
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /** Place in the header's line at which its i-th name starts, 1 = first character. */
    int position(int i) {
        int before = header.subList(0, i).stream().mapToInt(String::length).sum();
        return 1 + before + i * layout.separator().length();
    }
}
