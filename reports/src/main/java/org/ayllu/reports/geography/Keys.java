package org.ayllu.reports.geography;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Properties by which the features of a file could be named, with their first values, for who has to choose one. */
final class Keys {
    private static final int MOST_KEYS = 20;
    private static final int MOST_VALUES = 3;
    private static final int MOST_LETTERS = 40;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Notes a property; one that names nothing is left out. */
    void add(String key, JsonNode value) {
        String text = text(value);
        if (text.isEmpty()) {
            return;
        }
        List<String> first = values.computeIfAbsent(key, unknown -> new ArrayList<>());
        if (first.size() <= MOST_VALUES && !first.contains(text)) {
            first.add(text);
        }
    }

    Set<String> names() {
        return values.keySet();
    }

    /** Keys with first values, such as {@code name (alto, bajo, …), code (101, 102)}. */
    String list() {
        String list = values.entrySet().stream()
                .limit(MOST_KEYS)
                .map(one -> shortened(one.getKey()) + " (" + some(one.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return values.size() > MOST_KEYS ? list + ", …" : list;
    }

    private static String some(List<String> first) {
        String some = first.stream().limit(MOST_VALUES).map(Keys::shortened).collect(Collectors.joining(", "));
        return first.size() > MOST_VALUES ? some + ", …" : some;
    }

    /** A value that can name something, as a text; empty if it cannot. A whole number has no decimals: codes are often kept as 101.0. */
    static String text(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            boolean whole = number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
            return whole && number.precision() - number.scale() < MOST_LETTERS
                    ? number.toBigInteger().toString()
                    : number.toString();
        }
        return value.isString() ? plain(value.stringValue()) : "";
    }

    /** A name with composed accents and single blanks of one kind. */
    static String plain(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** A name without accents and capitals. */
    static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(plain(name), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A text of not too many letters, on one line. */
    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= MOST_LETTERS
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(MOST_LETTERS, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
