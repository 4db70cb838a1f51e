package org.ayllu.ensembles.results.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ayllu.ensembles.results.file.Database;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells SQL that is one statement and only reads from all other. DuckDB itself parses it, so that no quote or comment can hide anything, and only what
 * DuckDB takes for a SELECT passes. Of the functions that give tables only those that read what is known already may stand in it: others open files, or
 * start a log or a profile that is written into one.
 */
final class ReadingStatement {
    private static final Set<String> FUNCTIONS = Set.of(
            "duckdb_columns",
            "duckdb_functions",
            "duckdb_keywords",
            "duckdb_settings",
            "duckdb_tables",
            "duckdb_types",
            "duckdb_views",
            "generate_series",
            "histogram",
            "histogram_values",
            "json_each",
            "json_tree",
            "pragma_table_info",
            "pragma_version",
            "range",
            "repeat",
            "repeat_row",
            "summary",
            "unnest");

    private ReadingStatement() {}

    /**
     * Checks a text.
     *
     * @throws QueryException when it is no SQL, holds no statement or several, or does anything but read
     */
    static void require(Connection connection, String sql) {
        if (sql.indexOf('\0') >= 0) {
            throw new QueryException("SQL cannot hold a zero character");
        }
        JsonNode parsed = parsed(connection, sql);
        if (parsed.path("error").asBoolean()) {
            throw new QueryException(refusal(parsed, sql));
        }
        int statements = parsed.path("statements").size();
        if (statements != 1) {
            throw new QueryException(
                    "one statement is needed, but here " + (statements == 0 ? "is none" : "are " + statements));
        }
        Set<String> functions = new TreeSet<>();
        collect(parsed, functions);
        functions.removeAll(FUNCTIONS);
        if (!functions.isEmpty()) {
            throw new QueryException("the function " + String.join(", ", functions)
                    + " cannot be used: only the tables of the folder are read");
        }
    }

    private static JsonNode parsed(Connection connection, String sql) {
        try (PreparedStatement statement = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return JsonMapper.shared().readTree(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new QueryException(Database.message(e), e);
        } catch (JacksonException e) {
            throw new QueryException("the statement is nested too deeply", e);
        }
    }

    private static String refusal(JsonNode parsed, String sql) {
        if (parsed.path("error_type").asString("").equals("not implemented")) {
            return "only one statement that reads is answered: SELECT, FROM, WITH, VALUES, DESCRIBE, SUMMARIZE or SHOW";
        }
        String message = parsed.path("error_message").asString("");
        int position = parsed.path("position").asInt(-1);
        return position < 0 ? message : message + place(sql.substring(0, Math.min(sql.length(), position)));
    }

    private static String place(String before) {
        List<String> lines = List.of(before.split("\n", -1));
        return ", in line " + lines.size() + ", column "
                + (lines.get(lines.size() - 1).length() + 1);
    }

    /** Names of the functions of a statement that give tables. */
    private static void collect(JsonNode node, Set<String> names) {
        if (node.path("type").asString("").equals("TABLE_FUNCTION")) {
            names.add(node.path("function").path("function_name").asString("").toLowerCase(Locale.ROOT));
        }
        for (JsonNode child : node) {
            collect(child, names);
        }
    }
}
