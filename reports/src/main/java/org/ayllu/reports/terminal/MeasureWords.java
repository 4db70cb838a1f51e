package org.ayllu.reports.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ayllu.ensembles.results.MeasureDescription;

/**
 * A measure as a sentence names it.
 *
 * @param name its name in the results
 * @param phrase what it is, as the object of a verb: "the price of food"
 * @param unit unit in which it is shown; % for shares, empty if there is none to say
 * @param factor by what a figure is multiplied to be in that unit
 */
public record MeasureWords(String name, String phrase, String unit, double factor) {
    private static final String ARTICLE = "the ";
    private static final String PERCENT = "%";
    /** Descriptions that begin so are of one thing, and ask for an article. */
    private static final List<String> SINGULAR = List.of(
            "Share",
            "Price",
            "Mean",
            "Number",
            "Shadow",
            "Chance",
            "Gini",
            "Herd",
            "Farm",
            "Harvest",
            "Response",
            "Cost",
            "Surplus",
            "Worth",
            "Land",
            "Shortfall",
            "Year",
            "Income",
            "Nominal");

    /** Beginnings of the names of measures at the prices of each year, other than those with phrases of their own. */
    private static final List<String> NOMINAL =
            List.of("income.", "shadowWage", "tools", "cash", "otherGoods", "producerPrice.");

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("offFarmLabourShare", "the share of working days off the own farm"),
            Map.entry("ownFarmShare", "the share of the family's farm work that is on its own farm"),
            Map.entry("stapleOutput", "the food harvest, at base prices"),
            Map.entry("income.total", "nominal income from all sources"),
            Map.entry("realIncomePerPerson", "real income per person, at base prices"),
            Map.entry("headcount", "the share of people who are poor"),
            Map.entry("povertyGap", "the poverty gap: mean shortfall from the poverty line"),
            Map.entry("incomeGini", "the inequality of real income (Gini)"),
            Map.entry("farmWage", "the nominal farm wage"),
            Map.entry("foodPrice", "the price of food (1 = base)"),
            Map.entry("migrants.city", "the number of members in the city"),
            Map.entry("migrants.abroad", "the number of members abroad"));

    /** The words for a measure of the dictionary. */
    public static MeasureWords of(MeasureDescription measure) {
        boolean share = measure.unit().equals("fraction");
        String unit = switch (measure.unit()) {
            case "fraction" -> PERCENT;
            case "index", "-", "1", "" -> "";
            default -> measure.unit().replace(" base/", "/");
        };
        String phrase = PHRASES.getOrDefault(measure.name(), phrase(described(measure)));
        return new MeasureWords(measure.name(), phrase, unit, share ? 100 : 1);
    }

    /** What a shipped measure is, by its name; the name of one that has no words. */
    static String brief(String name) {
        return PHRASES.getOrDefault(name, name).split("[,:(]", 2)[0].strip();
    }

    private static String described(MeasureDescription measure) {
        String text = measure.description();
        boolean nominal = !text.isEmpty() && NOMINAL.stream().anyMatch(measure.name()::startsWith);
        return nominal ? "Nominal " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    private static String phrase(String description) {
        String text = description.endsWith(".") ? description.substring(0, description.length() - 1) : description;
        String first = text.split("\\W", 2)[0];
        boolean name = first.equals("Gini");
        String small = name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        return SINGULAR.contains(first) ? ARTICLE + small : small;
    }

    /** Whether it is shown in per cent. */
    public boolean share() {
        return unit.equals(PERCENT);
    }

    /** Its name at the head of a row or a chart, with the unit. */
    public String label() {
        String bare = phrase.startsWith(ARTICLE) ? phrase.substring(ARTICLE.length()) : phrase;
        String capital = bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
        return unit.isEmpty() ? capital : capital + ", " + unit;
    }

    /** What it is without what is explained after a comma, colon or bracket. */
    public String brief() {
        return phrase.split("[,:(]", 2)[0].strip();
    }
}
