package org.ayllu.soak.world;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ayllu.soak.Dice;
import org.ayllu.soak.world.RandomNumber.Range;

/** A survey of households with its mapping. */
final class RandomSurvey {
    /** Name of the file of households. */
    static final String FILE = "survey.csv";
    /** Name of the mapping. */
    static final String MAPPING = "survey.yaml";

    private static final Range ROWS = range("1", "500", true);
    private static final String TEXT = """
            format: 1
            name: Survey drawn at random
            id: id
            weight: weight
            municipality: {column: place}
            currency: {column: currency, values: {usd: 1, pesos: 3.5}, status: assumed, source: drawn}
            persons:
              bands:
                - {column: children, sex: either, from: 0, to: 11, most: 8}
                - {column: women, sex: female, from: 12, to: 60, most: 6}
                - {column: men, sex: male, from: 12, to: 60, most: 6}
                - {column: old, sex: either, from: 61, to: 95, most: 3}
              tooMany: cap
              heads: [{column: head, sex: female}]
              headFrom: 15
              headTo: 95
              headTolerance: 10
              education: {column: education, values: {none: 0, primary: 5, secondary: 11}, status: assumed, source: drawn}
              schooling: {startAge: 6, leaveAge: 15, sd: 3, most: 16, status: assumed, source: drawn}
            land:
              area: [{column: land}]
              missing: median
              irrigated: {column: irrigated, values: {"yes": 0.5, "no": 0}, status: assumed, source: drawn}
            herd:
              counts: {cows: 0.7, sheep: 0.1}
            amounts: {travelHours: travel}
            defaults:
            """;
    private static final Map<String, List<String>> DEFAULTS = Map.of(
            "hoursToCity", List.of("hours", "0", "100"),
            "travelHours", List.of("hours", "0", "100"),
            "tools", List.of("US$", "0", "100000"),
            "cash", List.of("US$", "0", "100000"),
            "productivity", List.of("relative", "0.1", "10"),
            "irrigatedShare", List.of("fraction", "0", "1"),
            "indigenousShare", List.of("fraction", "0", "1"),
            "femaleShare", List.of("fraction", "0", "1"));

    private final Dice dice;
    private final int least;

    /**
     * A survey.
     *
     * @param dice luck
     * @param places number of municipalities, at least
     */
    RandomSurvey(Dice dice, int places) {
        this.dice = dice;
        this.least = places;
    }

    private static Range range(String min, String max, boolean integer) {
        return new Range(new BigDecimal(min), new BigDecimal(max), integer);
    }

    /** The mapping. */
    String mapping() {
        StringBuilder text = new StringBuilder(TEXT);
        new TreeMap<>(DEFAULTS).forEach((key, terms) -> {
            boolean spreads =
                    List.of("travelHours", "tools", "cash", "productivity").contains(key);
            text.append(String.format(
                    Locale.ROOT,
                    "  %s: {value: %s, unit: %s,%s status: assumed, source: drawn}\n",
                    key,
                    number(key, terms.get(1), terms.get(2)),
                    terms.get(0),
                    spreads ? " spread: " + number(key + ".spread", "0", "2") + "," : ""));
        });
        return text.append("expansion: {standFor: 1, jitterSd: ")
                .append(number("jitterSd", "0", "1"))
                .append("}\n")
                .toString();
    }

    /** The households. */
    String csv() {
        StringBuilder text = new StringBuilder(
                "id,weight,place,children,women,men,old,head,education,land,irrigated,cows,sheep,travel,currency\n");
        int rows = RandomNumber.of(dice, "survey.rows", ROWS.within((long) least * least, Long.MAX_VALUE))
                .intValue();
        int places = least + dice.integer("survey.places", 0, 1 + rows / 4);
        for (int row = 0; row < rows; row++) {
            String at = "survey[" + row + "]";
            text.append(String.format(
                    Locale.ROOT,
                    "h%d,%s,place %d,%d,%d,%d,%d,%s,%s,%s,%s,%d,%d,%s,%s\n",
                    row + 1,
                    number(at + ".weight", "0.1", "5"),
                    dice.integer(at + ".place", 0, places) + 1,
                    dice.integer(at + ".children", 0, 8),
                    dice.integer(at + ".women", 0, 4),
                    dice.integer(at + ".men", 0, 4),
                    dice.integer(at + ".old", 0, 3),
                    dice.chance(at + ".head", 0, 0.2) ? "" : 20 + dice.integer(at + ".head", 1, 70),
                    dice.pick(at + ".education", 0, List.of("none", "primary", "secondary", "")),
                    dice.chance(at + ".land", 2, 0.05) ? "" : number(at + ".land", "0", "1000"),
                    dice.pick(at + ".irrigated", 0, List.of("yes", "no", "")),
                    dice.integer(at + ".cows", 0, 20),
                    dice.integer(at + ".sheep", 0, 200),
                    number(at + ".travel", "0", "100"),
                    dice.pick(at + ".currency", 0, List.of("usd", "pesos"))));
        }
        return text.toString();
    }

    private String number(String what, String min, String max) {
        String path = what.startsWith("survey") ? what : "survey." + what;
        return RandomNumber.of(dice, path, range(min, max, false)).toPlainString();
    }
}
