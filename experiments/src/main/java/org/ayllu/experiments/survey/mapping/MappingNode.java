package org.ayllu.experiments.survey.mapping;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A part of a mapping file with the place it starts at. */
sealed interface MappingNode {
    /** Line, 1 = first. */
    int line();

    /** Column, 1 = first character. */
    int column();

    /** A single value; {@code text} is empty and {@code given} false for a key without one. */
    record Scalar(int line, int column, String text, boolean given) implements MappingNode {}

    /** A list. */
    record Sequence(int line, int column, List<MappingNode> items) implements MappingNode {}

    /** Keys and their values, in the file's order; a key may occur twice. */
    record Keys(int line, int column, List<Entry> entries) implements MappingNode {}

    /** A key and its value. */
    record Entry(int line, int column, String key, MappingNode value) {}

    /**
     * Parses a file's text.
     *
     * @throws JacksonException if it is not YAML
     */
    static MappingNode parse(String text) {
        try (JsonParser parser = new YAMLFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            return first == null ? new Keys(1, 1, List.of()) : value(parser);
        }
    }

    private static MappingNode value(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<MappingNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Sequence(line, column, List.copyOf(items));
        }
        if (token == JsonToken.START_OBJECT) {
            List<Entry> entries = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                TokenStreamLocation key = parser.currentTokenLocation();
                String name = parser.currentName();
                parser.nextToken();
                entries.add(new Entry(key.getLineNr(), key.getColumnNr(), name, value(parser)));
            }
            return new Keys(line, column, List.copyOf(entries));
        }
        boolean given = token != JsonToken.VALUE_NULL;
        return new Scalar(line, column, given ? parser.getString() : "", given);
    }
}
