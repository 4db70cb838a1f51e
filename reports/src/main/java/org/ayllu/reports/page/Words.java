package org.ayllu.reports.page;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All words of a report in one language, by key with dots; a word may have places {@code {{name}}} to fill. */
public final class Words {
    private static final Mustache.Compiler PLACES = Mustache.compiler().escapeHTML(false);

    private static final String DOLLARS = "US$";
    private static final Pattern OF_THE = Pattern.compile("\\b([Dd])e el (?=\\p{Ll})");
    private static final Pattern TO_THE = Pattern.compile("\\b([Aa]) el (?=\\p{Ll})");
    /** Before these the Spanish "and" changes its sound. */
    private static final Pattern AS_I = Pattern.compile("^h?[ií](?!e).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Map<String, String> texts = new TreeMap<>();

    private Words() {}

    /** The words of a language. */
    public static Words of(Language language) {
        Words words = new Words();
        words.read("", "words." + language.code() + ".yaml");
        words.read("number", "numbers." + language.code() + ".yaml");
        return words;
    }

    private void read(String under, String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + file);
            }
            flatten(under, YAMLMapper.shared().readTree(in));
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
    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /** Whether there is such a word. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * A word as it stands.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String raw(String key) {
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
    public String of(String key, Object... fills) {
        Map<String, Object> values = new TreeMap<>();
        for (int i = 0; i < fills.length; i += 2) {
            values.put(fills[i].toString(), fills[i + 1]);
        }
        return contracted(PLACES.compile(raw(key)).execute(values));
    }

    /** In Spanish, {@code de el} and {@code a el} become one word where a filled place begins with the article; El Niño keeps its own. */
    private String contracted(String text) {
        return spanish()
                ? OF_THE.matcher(TO_THE.matcher(text).replaceAll("$1l ")).replaceAll("$1el ")
                : text;
    }

    private boolean spanish() {
        return locale().getLanguage().equals(Language.ES.code());
    }

    /** A size with its unit; a sum of money with its sign where the language has it. */
    public String amount(String size, String unit) {
        return of(unit.equals(DOLLARS) ? "size.dollars" : "size.unit", "size", size, "unit", unit)
                .strip();
    }

    /** The locale of its numbers and of the page. */
    Locale locale() {
        return Locale.forLanguageTag(raw("locale"));
    }

    /** Parts with commas between and an "and" before the last. */
    public String list(java.util.List<String> parts) {
        int last = parts.size() - 1;
        if (last < 1) {
            return String.join("", parts);
        }
        String and = raw(AS_I.matcher(parts.get(last)).matches() ? "join.andBeforeI" : "join.and");
        return String.join(raw("join.comma"), parts.subList(0, last)) + and + parts.get(last);
    }

    /** A text with its first letter large. */
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
