package org.ayllu.ensembles.results.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A DuckDB in memory that neither loads nor looks for extensions. */
public final class Database {
    private static final String CAUSE = "\nError: ";
    private static final Pattern EXCEPTION = Pattern.compile("\\b\\w+Exception: ");
    /** How files are written. The lowest level of zstd takes two thirds of the time of the usual one and makes files 4 % longer. */
    public static final String PARQUET = " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1)";

    private Database() {}

    public static Connection open() throws SQLException {
        return connect(new Properties());
    }

    /** A database whose work does not depend on the number of processors. */
    public static Connection single() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        return connect(settings);
    }

    private static Connection connect(Properties settings) throws SQLException {
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:", settings);
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A path as an SQL literal. */
    public static String literal(Path path) {
        return literal(path.toString());
    }

    /** A text as an SQL literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A list of paths as an SQL literal. */
    public static String literals(List<Path> paths) {
        return paths.stream().map(Database::literal).collect(Collectors.joining(", ", "[", "]"));
    }

    public static IOException failure(String what, SQLException cause) {
        return new IOException(what + ": " + message(cause), cause);
    }

    /** DuckDB's message, without the line of its driver before it and the names of its exceptions. */
    public static String message(SQLException failure) {
        String text = String.valueOf(failure.getMessage()).strip();
        int cause = text.indexOf(CAUSE);
        return EXCEPTION
                .matcher(cause < 0 ? text : text.substring(cause + CAUSE.length()))
                .replaceAll("");
    }
}
