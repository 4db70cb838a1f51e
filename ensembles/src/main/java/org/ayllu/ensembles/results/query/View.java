package org.ayllu.ensembles.results.query;

import java.nio.file.Path;
import java.util.List;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.file.Database;

/**
 * A table as DuckDB reads it.
 *
 * @param files where its rows are, with absolute paths and in the order of the rows
 * @param sql selects them
 */
record View(List<Path> files, String sql) {
    /** Copies the list. */
    View {
        files = List.copyOf(files);
    }

    /** The statement that gives it a name. */
    String named(String name) {
        return "CREATE VIEW " + ResultTable.quoted(name) + " AS " + sql;
    }

    static View ofCsv(Path file) {
        Path absolute = file.toAbsolutePath();
        return new View(
                List.of(absolute),
                "SELECT * FROM read_csv(" + Database.literal(absolute)
                        + ", header = true, delim = ',', quote = '\"', escape = '\"', sample_size = -1)");
    }

    static View ofParquet(Path file) {
        Path absolute = file.toAbsolutePath();
        return new View(List.of(absolute), "SELECT * FROM read_parquet(" + Database.literal(absolute) + ")");
    }

    /** A table in parts by arm. */
    static View byArm(List<Path> files) {
        return new View(files, "SELECT arm, * EXCLUDE (arm) FROM " + source(files, ""));
    }

    /** The same with the name of the file and the number of the row in it. */
    static String numbered(List<Path> files) {
        return "SELECT * FROM " + source(files, ", filename = true, file_row_number = true");
    }

    private static String source(List<Path> files, String options) {
        return "read_parquet(" + Database.literals(files) + ", hive_partitioning = true, hive_types = {'arm': VARCHAR}"
                + options + ")";
    }
}
