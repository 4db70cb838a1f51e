package org.ayllu.ensembles.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ayllu.ensembles.execution.Sizing;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.DerivedTable;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.file.CsvFile;
import org.ayllu.ensembles.results.file.Database;
import org.jspecify.annotations.Nullable;

/** The files of a {@link DerivedTable}: all of it as Parquet and as CSV. */
public final class DerivedFiles {
    private static final String PARQUET = ".parquet";
    private static final String CSV = ".csv";

    private DerivedFiles() {}

    public static Path parquet(Path folder, String table) {
        return folder.resolve(table + PARQUET);
    }

    public static Path csv(Path folder, String table) {
        return folder.resolve(table + CSV);
    }

    /** Whether a file of a results folder, by its name in the manifest, is a table of the whole experiment. */
    public static boolean isWholeTable(String name) {
        return name.endsWith(PARQUET) && name.indexOf('/') < 0;
    }

    /** The table of such a file. */
    public static String table(String name) {
        return name.substring(0, name.length() - PARQUET.length());
    }

    /** Whether a file is a table, in whole or in part. */
    public static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(PARQUET) || name.endsWith(CSV);
    }

    /** Computes a table and writes it, unless it has no rows. */
    public static void write(Path folder, DerivedTable table, ExperimentDescription experiment, Sizing.Finished runs)
            throws IOException {
        List<List<@Nullable Object>> rows = table.content().rows(experiment, runs);
        if (rows.isEmpty()) {
            return;
        }
        String[] header = table.columns().stream().map(ColumnDescription::name).toArray(String[]::new);
        try (Connection connection = Database.single();
                CsvFile csv = new CsvFile(csv(folder, table.name()), header)) {
            TableWriter parquet = new TableWriter(connection, table.name(), table.columns());
            for (List<@Nullable Object> row : rows) {
                parquet.begin();
                for (Object field : row) {
                    add(parquet, field);
                }
                parquet.end();
                csv.row(row.stream().map(DerivedFiles::text).toArray(String[]::new));
            }
            parquet.write(parquet(folder, table.name()));
        } catch (SQLException e) {
            throw Database.failure(parquet(folder, table.name()) + " could not be written", e);
        }
    }

    private static void add(TableWriter table, @Nullable Object field) throws SQLException {
        if (field == null) {
            table.addNothing();
        } else if (field instanceof Integer whole) {
            table.add(whole.intValue());
        } else if (field instanceof Double number) {
            table.add(number.doubleValue());
        } else if (field instanceof Boolean truth) {
            table.add(truth.booleanValue());
        } else {
            table.add(field.toString());
        }
    }

    private static String text(@Nullable Object field) {
        return field == null ? "" : field instanceof Double number ? CsvFile.text(number) : field.toString();
    }
}
