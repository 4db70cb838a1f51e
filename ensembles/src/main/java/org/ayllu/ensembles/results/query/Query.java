package org.ayllu.ensembles.results.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.file.CsvFile;
import org.ayllu.ensembles.results.file.Database;

/**
 * Asks the tables of a results folder, or of the folder of a study, in DuckDB's SQL. Nothing but those tables can be read, and nothing can be written. Not
 * thread-safe.
 */
public final class Query implements AutoCloseable {
    private static final Set<Integer> NUMERIC = Set.of(
            Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.FLOAT, Types.DOUBLE, Types.DECIMAL);

    private final Connection connection;
    private final List<String> tables;
    private final Optional<String> notice;

    private Query(Connection connection, List<String> tables, Optional<String> notice) {
        this.connection = connection;
        this.tables = tables;
        this.notice = notice;
    }

    /**
     * The answer to a question.
     *
     * @param columns names of the columns
     * @param numeric which of them hold numbers
     * @param rows their fields, an empty text where there is none
     * @param more whether there were more rows than wanted
     */
    public record Answer(List<String> columns, List<Boolean> numeric, List<List<String>> rows, boolean more) {
        /** Copies the lists. */
        public Answer {
            columns = List.copyOf(columns);
            numeric = List.copyOf(numeric);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Opens a folder.
     *
     * @throws ResultsFolderException when it holds no finished results and no study with tables, or files of it are missing or changed
     */
    public static Query open(Path folder) throws IOException {
        if (Files.exists(folder.resolve(StudyRecord.FILE))) {
            return ofStudy(folder);
        }
        try (RunStore store = RunStore.open(folder)) {
            return of(store);
        }
    }

    /** Asks the tables of results that are open already; the store may be closed before. */
    public static Query of(RunStore store) throws IOException {
        return connect(store.folder(), store.views(), Optional.empty());
    }

    /** What to say of the folder before its answers are used, if anything. */
    public Optional<String> notice() {
        return notice;
    }

    private static Query ofStudy(Path folder) throws IOException {
        Map<String, View> views = new LinkedHashMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv")) {
                    views.put(name.substring(0, name.length() - ".csv".length()), View.ofCsv(file));
                }
            }
        }
        if (views.isEmpty()) {
            throw new ResultsFolderException(
                    folder + " is of a study that is not finished. Start the same study again to finish it.");
        }
        return connect(folder, views, StudyRecord.requireUnchanged(folder));
    }

    private static Query connect(Path folder, Map<String, View> views, Optional<String> notice) throws IOException {
        List<Path> files =
                views.values().stream().flatMap(view -> view.files().stream()).toList();
        try {
            Connection connection = Database.open();
            Database.execute(connection, "SET temp_directory = " + Database.literal(spill()));
            Database.execute(connection, "SET allowed_paths = " + Database.literals(files));
            Database.execute(connection, "SET enable_external_access = false");
            Database.execute(connection, "SET lock_configuration = true");
            for (Map.Entry<String, View> view : views.entrySet()) {
                Database.execute(connection, view.getValue().named(view.getKey()));
            }
            return new Query(connection, List.copyOf(views.keySet()), notice);
        } catch (SQLException e) {
            throw Database.failure("the tables of " + folder + " could not be read", e);
        }
    }

    /** Where rows go that memory is short of, beside the results and not in them: the database makes it when it needs it, and removes it. */
    private static Path spill() {
        return Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("ayllu-query-" + ProcessHandle.current().pid())
                .toAbsolutePath();
    }

    /** Names of the tables. */
    public List<String> tables() {
        return tables;
    }

    /**
     * Asks.
     *
     * @param sql one SELECT, or another statement that gives rows such as {@code DESCRIBE series}
     * @param most most rows wanted, at least 1
     * @throws QueryException when the statement is wrong or would change something
     */
    public Answer ask(String sql, int most) {
        try (PreparedStatement statement = prepared(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> columns = columns(rows.getMetaData());
            List<Boolean> numeric = new ArrayList<>();
            for (int column = 1; column <= columns.size(); column++) {
                numeric.add(NUMERIC.contains(rows.getMetaData().getColumnType(column)));
            }
            List<List<String>> found = new ArrayList<>();
            while (found.size() < most && rows.next()) {
                found.add(fields(rows, columns.size()));
            }
            return new Answer(columns, numeric, found, rows.next());
        } catch (SQLException e) {
            throw new QueryException(Database.message(e), e);
        }
    }

    /**
     * Asks and writes the answer as CSV, row by row.
     *
     * @param sql as in {@link #ask}
     * @param to where it goes; not closed
     * @throws QueryException when the statement is wrong or would change something
     */
    public void csv(String sql, Writer to) throws IOException {
        try (PreparedStatement statement = prepared(sql);
                ResultSet rows = statement.executeQuery()) {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
            List<String> columns = columns(rows.getMetaData());
            csv.writeRecord(columns);
            while (rows.next()) {
                csv.writeRecord(fields(rows, columns.size()));
            }
            csv.flush();
        } catch (SQLException e) {
            throw new QueryException(Database.message(e), e);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        ReadingStatement.require(connection, sql);
        return connection.prepareStatement(sql);
    }

    private static List<String> columns(ResultSetMetaData about) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            columns.add(about.getColumnLabel(column));
        }
        return columns;
    }

    private static List<String> fields(ResultSet rows, int count) throws SQLException {
        List<String> fields = new ArrayList<>();
        for (int column = 1; column <= count; column++) {
            Object value = rows.getObject(column);
            fields.add(value == null ? "" : value instanceof Double number ? CsvFile.text(number) : value.toString());
        }
        return fields;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Database.failure("the database could not be closed", e);
        }
    }
}
