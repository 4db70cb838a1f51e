package org.ayllu.experiments.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All words of a report in one language, by key with dots; a word may have places {@code {{name}}} to fill. */
final class Words {
    private static final Mustache.Compiler PLACES = Mustache.compiler().escapeHTML(false);

    private final Map<String, String> texts = new TreeMap<>();

    private Words() {}

    /** The words of a language. */
    static Words of(Language language) {
        String file = "words." + language.code() + ".yaml";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + file);
            }
            Words words = new Words();
            words.flatten("", YAMLMapper.shared().readTree(in));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flatten(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry ->
                            flatten(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue()));
        } else {
            texts.put(path, node.asString().replace(" %", "\u00a0%"));
        }
    }

    /** All keys. */
    Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /** Whether there is such a word. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * A word as it stands.
     *
     * @throws IllegalArgumentException when there is none
     */
    String raw(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no word has the key " + key);
        }
        return text;
    }

    /**
     * A word with its places filled.
     *
     * @param key its key
     * @param fills names and what goes into their places, one after the other
     * @throws com.samskivert.mustache.MustacheException when a place is left unfilled
     */
    String of(String key, Object... fills) {
        Map<String, Object> values = new TreeMap<>();
        for (int i = 0; i < fills.length; i += 2) {
            values.put(fills[i].toString(), fills[i + 1]);
        }
        return PLACES.compile(raw(key)).execute(values);
    }

    /** The locale of its numbers and of the page. */
    Locale locale() {
        return Locale.forLanguageTag(raw("locale"));
    }

    /** Parts with commas between and an "and" before the last. */
    String list(java.util.List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(raw("join.comma"), parts.subList(0, last)) + raw("join.and") + parts.get(last);
    }

    /** A text with its first letter large. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
