package org.ayllu.experiments.survey.mapping;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayllu.ensembles.files.CsvText;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.survey.report.Words;

/** A survey's file as text: its header, and its rows with the line each starts at. A first line {@code sep=;} is skipped. */
public final class SurveyFile {
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?[\\r]?\\n", Pattern.CASE_INSENSITIVE);
    /** Between the parts of an id of several columns. */
    private static final String BETWEEN_PARTS = "\u001F";

    private final Path path;
    private final Notation notation;
    private final Set<String> missing;
    private final Map<String, Set<String>> missingIn = new HashMap<>();
    private final List<String> header;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<Row> rows;
    private final Layout layout;

    /**
     * A row.
     *
     * @param number 1 for the first row after the header
     * @param line line of the file at which it starts
     * @param cells its cells, as many as the row has
     */
    public record Row(int number, long line, List<String> cells) {}

    /** Where the header starts and which character separates cells. */
    private record Layout(long headerLine, String separator) {}

    private SurveyFile(Path path, SurveyMapping mapping, Layout layout, List<String> header, List<Row> rows) {
        this.path = path;
        this.layout = layout;
        this.header = header;
        this.rows = rows;
        notation = new Notation(mapping.file().decimal(), mapping.file().thousands());
        missing = categories(mapping.file().missing());
        mapping.missing().forEach((column, words) -> missingIn.put(Words.tidy(column), categories(words)));
        for (int i = 0; i < header.size(); i++) {
            index.putIfAbsent(header.get(i), i);
        }
    }

    private static Set<String> categories(Collection<String> words) {
        return words.stream().map(Words::category).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads a file.
     *
     * @throws InputFileException if the file cannot be read
     * @throws SurveyFileException if it is in another encoding, if a quote is opened and never closed, or if text follows a closing quote
     */
    public static SurveyFile read(Path path, SurveyMapping mapping) {
        String text = text(path, mapping.file().encoding());
        Matcher told = SEPARATOR_LINE.matcher(text);
        boolean tells = told.lookingAt();
        String separator = tells ? told.group(1) : mapping.file().separator();
        int above = tells ? 1 : 0;
        long headerLine = 1;
        List<String> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        var builder = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
        try {
            for (CsvRecord one : builder.ofCsvRecord(tells ? text.substring(told.end()) : text)) {
                long line = above + one.getStartingLineNumber();
                if (header.isEmpty()) {
                    headerLine = line;
                    one.getFields().forEach(name -> header.add(Words.tidy(name)));
                } else {
                    rows.add(new Row(rows.size() + 1, line, List.copyOf(one.getFields())));
                }
            }
        } catch (CsvParseException malformed) {
            throw new SurveyFileException(List.of(malformed(path, above, malformed)));
        }
        return new SurveyFile(path, mapping, new Layout(headerLine, separator), header, rows);
    }

    private static String text(Path path, String encoding) {
        InputFile file = InputFile.read(path, FileKind.SURVEY);
        try {
            return file.text(Charset.forName(encoding));
        } catch (InputFileException otherwise) {
            throw new SurveyFileException(
                    List.of(otherwise.getMessage() + ", or name its encoding in the mapping under file.encoding"));
        }
    }

    private static String malformed(Path path, int above, CsvParseException malformed) {
        String message = String.valueOf(malformed.getMessage());
        int at = above + CsvText.line(malformed);
        String what = message.contains("maximum limit")
                ? "more columns, or a longer cell, than a survey has ("
                : "a quoted cell is not closed, or text follows its closing quote (";
        return path + ":" + at + ":1: " + what + message.replaceFirst("line \\d+", "line " + at) + ")";
    }

    /** The same file with other rows. */
    public SurveyFile with(List<Row> others, SurveyMapping mapping) {
        return new SurveyFile(path, mapping, layout, header, others);
    }

    public Path path() {
        return path;
    }

    public List<String> header() {
        return header;
    }

    /** Line at which the header starts. */
    public long headerLine() {
        return layout.headerLine();
    }

    public List<Row> rows() {
        return rows;
    }

    public boolean has(String column) {
        return index.containsKey(Words.tidy(column));
    }

    /** The text of a cell without surrounding blanks; empty where the answer is missing or the row too short. */
    public String text(Row row, String column) {
        String name = index.containsKey(column) ? column : Words.tidy(column);
        int at = index.getOrDefault(name, Integer.MAX_VALUE);
        if (at >= row.cells().size()) {
            return "";
        }
        String text = Words.tidy(row.cells().get(at));
        Set<String> here = missingIn.getOrDefault(name, Set.of());
        if (text.isEmpty() || (missing.isEmpty() && here.isEmpty())) {
            return text;
        }
        String category = Words.category(text);
        return missing.contains(category) || here.contains(category) ? "" : text;
    }

    /** The texts of a column, in the file's order. */
    public Stream<String> texts(String column) {
        return rows.stream().map(row -> text(row, column));
    }

    /** The id that some columns state together; empty where one of them does not tell. */
    public String id(Row row, List<String> columns) {
        List<String> parts = idParts(row, columns);
        return parts.contains("") ? "" : String.join(BETWEEN_PARTS, parts);
    }

    /** The id of a row, column by column. */
    public List<String> idParts(Row row, List<String> columns) {
        return columns.stream().map(column -> Words.id(text(row, column))).toList();
    }

    /** An {@link #id} as a reader knows it. */
    public static String shown(String id) {
        return id.replace(BETWEEN_PARTS, " / ");
    }

    /** The number in a cell; NaN where the answer is missing or cannot be read as a number. */
    public double number(Row row, String column) {
        return notation.of(text(row, column));
    }

    /** How the file writes numbers. */
    public Notation notation() {
        return notation;
    }

    /** Place in the header's line at which its i-th name starts, 1 = first character. */
    int position(int i) {
        int before = header.subList(0, i).stream().mapToInt(String::length).sum();
        return 1 + before + i * layout.separator().length();
    }
}
