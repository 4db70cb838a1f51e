package org.ayllu.soak.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ayllu.core.household.Population;
import org.ayllu.experiments.survey.Imported;

/**
 * A cell of a survey, written anew: the households must show it, or the report say what became of it.
 *
 * @param column its column
 * @param line its line of the file, 1 = the header
 * @param old what stood there
 * @param text what stands there now
 * @param content the whole file
 */
record ChangedCell(String column, int line, String old, String text, byte[] content) {
    /** Columns of the invented survey of which every cell plays a part. */
    private static final List<String> COLUMNS = List.of(
            "children_under_4",
            "children_4to10",
            "males11to24",
            "females11to24",
            "males25to50",
            "females25to50",
            "malesover50",
            "femalesover50",
            "land_cultivated_ha");

    private static final List<String> NEW = List.of("2", "3", "1.25", "0.5", "7", "40", "9999", "abc", "-999", "-3");
    private static final double PLAIN = 0.5;
    /** A comma that no quotes are around. */
    private static final String BETWEEN_CELLS = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    /** What the mapping counts as no answer. */
    private static final Set<String> MISSING = Set.of("NA", "N/A", "nan", "null", "-", "-999", "no_answer");

    /** A change of the survey. */
    static ChangedCell of(byte[] original, Luck luck) {
        List<String> lines = new ArrayList<>(List.of(new String(original, StandardCharsets.UTF_8).split("\n", -1)));
        List<String> header = List.of(lines.get(0).replace("\uFEFF", "").strip().split(",", -1));
        List<Integer> rows = IntStream.range(1, lines.size())
                .filter(place -> !lines.get(place).isBlank())
                .boxed()
                .toList();
        int row = luck.pick(rows);
        String column = luck.pick(COLUMNS);
        String[] cells = lines.get(row).split(BETWEEN_CELLS, -1);
        int place = header.indexOf(column);
        String text = luck.chance(PLAIN) ? luck.pick(NEW) : luck.pick(Dirt.NUMBERS);
        String old = place < cells.length ? cells[place] : "";
        if (place < cells.length) {
            cells[place] = text.contains(",") ? "\"" + text + "\"" : text;
        }
        lines.set(row, String.join(",", cells));
        return new ChangedCell(
                column, row + 1, old, text, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with an import; empty if the cell is seen in it. */
    String fault(Imported before, Imported now) {
        boolean without = before.report().dropped().stream().anyMatch(one -> one.line() == line);
        boolean same =
                told(before).equals(told(now)) && print(before.population()).equals(print(now.population()));
        return same && !without && !means(old).equals(means(text))
                ? "line " + line + ", " + column + " was changed from '" + old + "' to '" + text
                        + "', and nothing shows it"
                : "";
    }

    /** What a report says of the line. */
    private List<Object> told(Imported imported) {
        List<Object> told = new ArrayList<>();
        imported.report().repairs().stream().filter(one -> one.line() == line).forEach(told::add);
        imported.report().dropped().stream().filter(one -> one.line() == line).forEach(told::add);
        return told;
    }

    /** A number, whatever its digits; an empty text for no answer. */
    private static String means(String text) {
        if (MISSING.contains(text.strip())) {
            return "";
        }
        try {
            return Double.toString(Double.parseDouble(text) + 0.0);
        } catch (NumberFormatException none) {
            return text.strip();
        }
    }

    private static String print(Population people) {
        int h = people.households();
        int p = people.persons();
        var households = people.householdColumns();
        var persons = people.personColumns();
        return h + " " + p + " "
                + Arrays.hashCode(Arrays.copyOf(households.rainfedHa, h)) + " "
                + Arrays.hashCode(Arrays.copyOf(households.irrigatedHa, h)) + " "
                + Arrays.hashCode(Arrays.copyOf(households.herdTlu, h)) + " "
                + Arrays.hashCode(Arrays.copyOf(households.firstPerson, h)) + " "
                + Arrays.hashCode(Arrays.copyOf(persons.age, p)) + " "
                + Arrays.hashCode(Arrays.copyOf(persons.female, p));
    }
}
