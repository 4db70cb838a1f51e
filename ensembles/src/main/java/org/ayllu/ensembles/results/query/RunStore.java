package org.ayllu.ensembles.results.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayllu.ensembles.execution.RunEvent;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.DictionaryEntry;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.results.file.Database;
import org.ayllu.ensembles.results.file.DictionaryFile;

/** Reads a finished results folder. Not thread-safe. */
public final class RunStore implements AutoCloseable {
    public static final String SCENARIO = "scenario.yaml";
    /** More rows than a file has. */
    private static final long MOST_ROWS = 1L << 40;

    private final Path folder;
    private final Manifest manifest;
    private final StoredTables tables;
    private final Connection connection;

    private RunStore(Path folder, Manifest manifest, Connection connection) {
        this.folder = folder;
        this.manifest = manifest;
        this.tables = new StoredTables(folder, manifest);
        this.connection = connection;
    }

    /**
     * Opens a folder whose files are all as they were written.
     *
     * @throws ResultsFolderException when it holds no finished results, or files of it are missing or changed
     */
    public static RunStore open(Path folder) throws IOException {
        RunStore store = openAsItIs(folder);
        try {
            WrittenFiles.requireUnchanged(folder, store.manifest.files());
            return store;
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Opens a folder without reading all of its files: one that has just been written, or whose {@link #changedFiles()} the caller tells.
     *
     * @throws ResultsFolderException when it holds no finished results, or files of it are missing or cut short
     */
    public static RunStore openAsItIs(Path folder) throws IOException {
        Manifest manifest = ManifestFile.read(folder);
        WrittenFiles.requireLengths(folder, manifest.files());
        try {
            Connection connection = Database.open();
            RunStore store = new RunStore(folder, manifest, connection);
            store.connect();
            return store;
        } catch (SQLException e) {
            throw Database.failure(folder + " could not be read", e);
        }
    }

    private void connect() throws SQLException {
        for (Map.Entry<String, View> view : tables.views().entrySet()) {
            Database.execute(connection, view.getValue().named(view.getKey()));
        }
        List<Path> files = tables.parts(ResultTable.SERIES_NAME);
        Database.execute(connection, "CREATE VIEW numbered AS " + View.numbered(files));
        Database.execute(
                connection,
                "CREATE TABLE files AS SELECT unnest(" + Database.literals(files) + ") AS filename, unnest(range("
                        + files.size() + ")) AS place");
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** What was simulated, how, and which files came out. */
    public Manifest manifest() {
        return manifest;
    }

    /** The whole scenario with all defaults filled in. */
    public String scenarioYaml() throws IOException {
        return Files.readString(folder.resolve(SCENARIO));
    }

    /** The dictionary of measures. */
    public List<MeasureDescription> dictionary() throws IOException {
        return columns().stream()
                .filter(entry -> !entry.measure().isEmpty())
                .map(entry -> new MeasureDescription(entry.measure(), entry.unit(), entry.description()))
                .toList();
    }

    /** The whole dictionary: every column of every table, and every measure. */
    public List<DictionaryEntry> columns() throws IOException {
        return DictionaryFile.read(folder);
    }

    /** The tables, by name. */
    Map<String, View> views() {
        return tables.views();
    }

    /** Names of the tables: those of {@link Query}. */
    public List<String> tables() {
        return List.copyOf(views().keySet());
    }

    /** Names of the files whose digest is not the one in the manifest: empty when the folder is as it was written. */
    public List<String> changedFiles() throws IOException {
        return WrittenFiles.changed(folder, manifest.files());
    }

    /** What the series are about, in the order in which the runs reported them first. */
    public List<SeriesKey> keys() throws IOException {
        String sql = "SELECT dimension, \"group\", measure FROM numbered JOIN files USING (filename)"
                + " GROUP BY ALL ORDER BY min(place * " + MOST_ROWS + " + file_row_number)";
        List<SeriesKey> keys = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                keys.add(new SeriesKey(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        } catch (SQLException e) {
            throw Database.failure("the series could not be listed", e);
        }
        return keys;
    }

    /**
     * One series of one arm.
     *
     * @param arm name of the arm
     * @param key what the series is about
     * @return its values; without years when the runs never reported it
     * @throws IllegalArgumentException when there is no such arm
     */
    public YearlyValues series(String arm, SeriesKey key) throws IOException {
        SeriesRows found = new SeriesRows(manifest.experiment().replicates());
        String sql = "SELECT replicate, year, value FROM series"
                + " WHERE arm = ? AND measure = ? AND dimension = ? AND \"group\" = ?";
        try (PreparedStatement query = prepare(sql, arm, key.measure(), key.dimension(), key.group());
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getInt(1), rows.getInt(2), rows.getDouble(3));
            }
        } catch (SQLException e) {
            throw Database.failure(key + " could not be read", e);
        }
        return found.values();
    }

    /**
     * One measure of one arm for all groups of a dimension, for instance all municipalities.
     *
     * @param arm name of the arm
     * @param dimension how the households are divided
     * @param measure what was measured
     * @return values by group, in the order in which the runs reported them first
     * @throws IllegalArgumentException when there is no such arm
     */
    public Map<String, YearlyValues> groups(String arm, String dimension, String measure) throws IOException {
        Map<String, SeriesRows> found = new LinkedHashMap<>();
        String sql = "SELECT \"group\", replicate, year, value FROM numbered"
                + " WHERE arm = ? AND measure = ? AND dimension = ? ORDER BY filename, file_row_number";
        try (PreparedStatement query = prepare(sql, arm, measure, dimension);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(
                                rows.getString(1),
                                group -> new SeriesRows(manifest.experiment().replicates()))
                        .add(rows.getInt(2), rows.getInt(3), rows.getDouble(4));
            }
        } catch (SQLException e) {
            throw Database.failure(measure + " of " + dimension + " could not be read", e);
        }
        Map<String, YearlyValues> groups = new LinkedHashMap<>();
        found.forEach((group, rows) -> groups.put(group, rows.values()));
        return groups;
    }

    /**
     * A column of numbers of the panel in one year.
     *
     * @param arm name of the arm
     * @param replicate number of the replicate
     * @param year label of the agricultural year
     * @param column name of a column of numbers, or of yes and no, which are 1 and 0
     * @return values by the household's id, in the order of the ids, the same households in every arm; empty without a panel
     * @throws IllegalArgumentException when there is no such arm or no such column
     */
    public SortedMap<Long, Double> households(String arm, int replicate, int year, String column) throws IOException {
        SortedMap<Long, Double> values = new TreeMap<>();
        if (!tables().contains(ResultTable.HOUSEHOLDS_NAME)) {
            return values;
        }
        List<String> known = columns().stream()
                .filter(entry -> entry.table().equals(ResultTable.HOUSEHOLDS_NAME)
                        && !entry.type().equals("VARCHAR"))
                .map(DictionaryEntry::column)
                .toList();
        if (!known.contains(column)) {
            throw new IllegalArgumentException("no column of numbers '" + column + "' in households. Maybe one of "
                    + String.join(", ", known) + ".");
        }
        String sql = "SELECT household, " + ResultTable.quoted(column) + "::DOUBLE FROM households"
                + " WHERE arm = ? AND replicate = " + replicate + " AND year = " + year;
        try (PreparedStatement query = prepare(sql, arm);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                values.put(rows.getLong(1), rows.getDouble(2));
            }
        } catch (SQLException e) {
            throw Database.failure(column + " of households could not be read", e);
        }
        return values;
    }

    /**
     * What happened in a run, by year.
     *
     * @param arm name of the arm
     * @param replicate number of the replicate
     * @throws IllegalArgumentException when there is no such arm
     */
    public List<RunEvent> events(String arm, int replicate) throws IOException {
        List<RunEvent> events = new ArrayList<>();
        if (!tables().contains(ResultTable.EVENTS_NAME)) {
            return events;
        }
        String sql = "SELECT year, kind, subject, value, text FROM events WHERE arm = ? AND replicate = " + replicate
                + " ORDER BY ALL";
        try (PreparedStatement query = prepare(sql, arm);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                events.add(new RunEvent(
                        rows.getInt(1), rows.getString(2), rows.getString(3), rows.getDouble(4), rows.getString(5)));
            }
        } catch (SQLException e) {
            throw Database.failure("the events could not be read", e);
        }
        return events;
    }

    private PreparedStatement prepare(String sql, String arm, String... others) throws SQLException {
        List<String> arms =
                manifest.experiment().arms().stream().map(ArmDescription::name).toList();
        if (!arms.contains(arm)) {
            throw new IllegalArgumentException("no arm '" + arm + "'. Maybe one of " + String.join(", ", arms) + ".");
        }
        PreparedStatement query = connection.prepareStatement(sql);
        query.setString(1, arm);
        for (int i = 0; i < others.length; i++) {
            query.setString(i + 2, others[i]);
        }
        return query;
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
