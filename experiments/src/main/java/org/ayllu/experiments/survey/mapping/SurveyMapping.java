package org.ayllu.experiments.survey.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.ensembles.files.LongLine;
import org.ayllu.experiments.survey.report.Figure;
import org.ayllu.experiments.survey.report.Require;
import org.ayllu.experiments.survey.report.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Which column of a household survey is what, in which unit, and how slips are repaired.
 *
 * @param format version of the mapping's format, 1
 * @param name the survey's name
 * @param file how the file is written
 * @param id columns that together tell households apart, such as the cluster and the number in it
 * @param weight column with the household's weight; null if all count the same
 * @param municipality where households live
 * @param currency how amounts become US$; null if no amounts are read
 * @param persons the people
 * @param land cropland
 * @param herd livestock
 * @param amounts columns of cash, tools and travel, where the survey has them
 * @param indigenous 1 for the categories that count as indigenous, 0 for the others; null if the survey does not ask
 * @param defaults what the survey cannot give
 * @param expansion how rows become households
 * @param headlines figures by which to recognise the file
 * @param missing by column, cells that mean no answer there, beside those of the whole file
 * @param roster the list with one row per person that the people are made of; null if the survey counts them
 */
public record SurveyMapping(
        int format,
        String name,
        Layout file,
        List<String> id,
        @Nullable String weight,
        Municipalities municipality,
        @Nullable Currency currency,
        PersonMapping persons,
        LandMapping land,
        HerdMapping herd,
        Amounts amounts,
        @Nullable Recode indigenous,
        SurveyDefaults defaults,
        Expansion expansion,
        List<Headline> headlines,
        Map<String, List<String>> missing,
        @Nullable RosterMapping roster) {
    /** The only format there is so far. */
    public static final int FORMAT = 1;

    /** Copies the lists and checks the format, and that amounts have a currency. */
    public SurveyMapping {
        Require.that(format == FORMAT, "this version reads format " + FORMAT + ", but format is " + format);
        Require.that(!id.isEmpty(), "id needs at least one column");
        Require.that(
                currency != null || amountColumns(herd, amounts).isEmpty(),
                "the key 'currency' is missing, and the mapping reads amounts of money; for one currency say "
                        + "currency: {perUsd: 3.5}");
        requirePeople(persons, roster);
        if (indigenous != null) {
            indigenous.requireBetween(0, 1, "");
        }
        id = List.copyOf(id);
        headlines = List.copyOf(headlines);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        missing.forEach((column, words) -> copy.put(column, List.copyOf(words)));
        missing = Collections.unmodifiableMap(copy);
    }

    private static void requirePeople(PersonMapping persons, @Nullable RosterMapping roster) {
        boolean schooled = roster != null && roster.schooling() != null;
        Require.that(
                roster != null || !persons.bands().isEmpty(),
                "persons needs at least one band, or the mapping a roster of persons");
        Require.that(
                roster == null || (persons.bands().isEmpty() && persons.heads().isEmpty()),
                "the people come from the roster: leave persons.bands and persons.heads out");
        Require.that(
                schooled == (persons.education() == null),
                schooled
                        ? "schooling comes from the roster: leave persons.education out"
                        : "the key 'persons.education' is missing" + (roster == null ? "" : ", or roster.schooling"));
    }

    /** The columns of amounts in local currency. */
    public List<String> amountColumns() {
        return amountColumns(herd, amounts);
    }

    private static List<String> amountColumns(HerdMapping herd, Amounts amounts) {
        HerdMapping.Sales sales = herd.sales();
        List<@Nullable String> columns = new ArrayList<>(sales == null ? List.of() : sales.columns());
        columns.add(amounts.tools());
        columns.add(amounts.cash());
        return columns.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /**
     * Reads a mapping.
     *
     * @param file the YAML file
     * @return the mapping
     * @throws InputFileException if the file cannot be read
     * @throws SurveyFileException with every problem in the file: what is not YAML, unknown and missing keys, wrong types, values out of range
     */
    public static SurveyMapping read(Path file) {
        String text = InputFile.read(file, FileKind.MAPPING).text();
        int tooLong = LongLine.of(text);
        if (tooLong > 0) {
            throw new SurveyFileException(
                    List.of(file + ":" + tooLong + ":" + LongLine.LONGEST + ": " + LongLine.PROBLEM));
        }
        try {
            return MappingBinder.bind(file.toString(), MappingNode.parse(text));
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            String place = at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr();
            throw new SurveyFileException(List.of(file + ":" + place + ": " + malformed.getOriginalMessage()));
        }
    }

    /**
     * How the file is written.
     *
     * @param separator the character between cells
     * @param decimal the character before decimals, a point or a comma
     * @param thousands the character that groups thousands: a point, a comma, a space or an apostrophe; null if numbers are not grouped
     * @param encoding the character set, such as {@code UTF-8} or {@code ISO-8859-1}
     * @param missing cells that mean no answer, beside the empty cell
     */
    public record Layout(
            String separator, String decimal, @Nullable String thousands, String encoding, List<String> missing) {
        /** Comma, point, UTF-8, and no word for a missing answer. */
        public static final Layout PLAIN = new Layout(",", ".", null, "UTF-8", List.of());

        /** Copies the list and checks the encoding. */
        public Layout {
            Require.that(!separator.isEmpty(), "separator must not be empty");
            Require.that(
                    !separator.matches("[\\s\\S]*[\"\r\n][\\s\\S]*"),
                    "separator must not be a quote or the end of a line");
            Require.that(decimal.equals(".") || decimal.equals(","), "decimal must be . or , but is '" + decimal + "'");
            Require.that(
                    thousands == null || thousands.matches("[., ']"),
                    "thousands must be one of . , ' and a space, but is '" + thousands + "'");
            Require.that(
                    !decimal.equals(thousands), "thousands and decimal must differ, but both are '" + decimal + "'");
            Require.that(known(encoding), "encoding '" + encoding + "' is not known, for instance UTF-8 or ISO-8859-1");
            missing = List.copyOf(missing);
        }

        private static boolean known(String encoding) {
            try {
                return Charset.isSupported(encoding);
            } catch (IllegalCharsetNameException notAName) {
                return false;
            }
        }
    }

    /**
     * Where households live. Every value of the column becomes a municipality; those listed get their own name and figures, and values of one name are one
     * municipality.
     *
     * @param column the column's name
     * @param places what is known of a place, by the value of the column
     */
    public record Municipalities(String column, Map<String, Place> places) {
        /** Copies the map, folds its keys, and checks that values of one name tell the same of the place. */
        public Municipalities {
            Map<String, Place> folded = new LinkedHashMap<>();
            places.forEach((key, place) -> folded.put(Words.category(key), place));
            places = Collections.unmodifiableMap(folded);
            Map<String, Place> byName = new LinkedHashMap<>();
            for (Place place : places.values()) {
                Place other = byName.putIfAbsent(Words.category(place.name()), place);
                Require.that(
                        other == null || other.alike(place),
                        "two values are the municipality '" + place.name() + "', but with other figures");
            }
        }

        /** What is known of a value of the column, which may also be the name of a listed place; null where nothing is. */
        @Nullable
        public Place place(String value) {
            String folded = Words.category(value);
            Place listed = places.get(folded);
            return listed != null
                    ? listed
                    : places.values().stream()
                            .filter(place -> Words.category(place.name()).equals(folded))
                            .findFirst()
                            .orElse(null);
        }

        /** The name of the place of a value. */
        public String name(String value) {
            Place place = place(value);
            return place == null ? value : place.name();
        }
    }

    /**
     * What is known of a place.
     *
     * @param name the municipality's name
     * @param hoursToCity hours to the nearest city market; null for the default
     * @param indigenousShare share of indigenous households; null for the default
     */
    public record Place(
            String name,
            @Nullable Figure hoursToCity,
            @Nullable Figure indigenousShare) {
        /** Checks the hours and the share. */
        public Place {
            if (hoursToCity != null) {
                Require.between("hoursToCity", hoursToCity.value(), 0, SurveyDefaults.MOST_HOURS);
            }
            if (indigenousShare != null) {
                Require.share("indigenousShare", indigenousShare.value());
            }
        }

        private boolean alike(Place other) {
            return Objects.equals(hoursToCity, other.hoursToCity)
                    && Objects.equals(indigenousShare, other.indigenousShare);
        }
    }

    /**
     * Columns of amounts; null where the survey has none, then the default holds.
     *
     * @param travelHours hours from the farm to the market of its municipality
     * @param tools tools and small equipment, local currency
     * @param cash cash in hand, local currency
     */
    public record Amounts(
            @Nullable String travelHours,
            @Nullable String tools,
            @Nullable String cash) {
        /** No such column. */
        public static final Amounts NONE = new Amounts(null, null, null);
    }

    /**
     * How rows become households.
     *
     * @param standFor households each row stands for on average, where the import does not ask for a number; 1 to 100,000
     * @param jitterSd standard deviation of the natural logarithm by which land and herd of second and further copies differ from the row,
     *     at least 0
     */
    public record Expansion(int standFor, double jitterSd) {
        private static final int MOST = 100_000;
        /** One household for each row. */
        public static final Expansion NONE = new Expansion(1, 0.1);

        /** Checks the numbers. */
        public Expansion {
            Require.between("standFor", standFor, 1, MOST);
            Require.between("jitterSd", jitterSd, 0, 1);
        }
    }
}
