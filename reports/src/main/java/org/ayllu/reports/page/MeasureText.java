package org.ayllu.reports.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayllu.ensembles.results.MeasureDescription;

/**
 * A measure as a report names it.
 *
 * @param name its name in the results
 * @param phrase what it is, with its article, as the object of a verb
 * @param unit unit in which it is shown; % for shares, empty if there is none to say
 * @param factor by what a figure is multiplied to be in that unit
 */
public record MeasureText(String name, String phrase, String unit, double factor) {
    private static final String PERCENT = "%";
    private static final String YEAR = "Year";
    private static final Pattern UNIT_WORD = Pattern.compile("[\\p{L}$]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|el|la|los|las) ");

    /** The text of a measure; what a language has no words for is described as the dictionary does. */
    public static MeasureText of(MeasureDescription measure, Words words) {
        boolean share = measure.unit().equals("fraction");
        return new MeasureText(
                measure.name(), phrase(measure, words), share ? PERCENT : unit(measure.unit(), words), share ? 100 : 1);
    }

    private static String phrase(MeasureDescription measure, Words words) {
        String name = measure.name();
        if (words.has("measure." + name)) {
            return words.raw("measure." + name);
        }
        int dot = name.indexOf('.');
        if (dot > 0 && words.has("measure." + name.substring(0, dot) + ".*")) {
            String family = name.substring(0, dot);
            return words.of("measure." + family + ".*", "item", item(family, name.substring(dot + 1), words));
        }
        String text = measure.description();
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return plain.isEmpty() ? name : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }

    /** What comes after the dot in the name of a measure: an activity, a source of income, a crop. */
    public static String item(String family, String item, Words words) {
        String source = "item.source" + Words.capital(item);
        if (family.startsWith("income") && words.has(source)) {
            return words.raw(source);
        }
        return words.has("item." + item) ? words.raw("item." + item) : item;
    }

    /** A unit in the words of a language; empty for a number without one. */
    public static String unit(String unit, Words words) {
        if (unit.isEmpty() || unit.equals("-") || unit.equals("1") || unit.equals("index") || unit.equals("ratio")) {
            return "";
        }
        String whole = unit.replace("US$ base/", "US$/").replace("at base prices", words.raw("unit.at base prices"));
        Matcher word = UNIT_WORD.matcher(whole);
        return word.replaceAll(found -> Matcher.quoteReplacement(
                words.has("unit." + found.group()) ? words.raw("unit." + found.group()) : found.group()));
    }

    /** Whether it is shown in per cent. */
    public boolean share() {
        return unit.equals(PERCENT);
    }

    /** Whether it is a point in time, which is neither large nor small. */
    public boolean year() {
        return name.endsWith(YEAR);
    }

    /** Its name at the head of a row or a chart. */
    public String label() {
        return Words.capital(ARTICLE.matcher(phrase).replaceFirst(""));
    }

    /** What it is, without what is explained in brackets. */
    public String brief() {
        return phrase.split(" \\(", 2)[0];
    }

    /** Its name with its unit. */
    public String labelWithUnit() {
        return unit.isEmpty() ? label() : label() + " (" + unit + ")";
    }
}
