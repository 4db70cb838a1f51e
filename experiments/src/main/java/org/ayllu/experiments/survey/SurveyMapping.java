package org.ayllu.experiments.survey;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayllu.experiments.files.FileKind;
import org.ayllu.experiments.files.InputFile;
import org.ayllu.experiments.files.InputFileException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Which column of a household survey is what, in which unit, and how slips are repaired.
 *
 * @param format version of the mapping's format, 1
 * @param name the survey's name
 * @param file how the file is written
 * @param id column with the household's id
 * @param weight column with the household's weight; null if all count the same
 * @param municipality where households live
 * @param currency local currency units per US$ by the file's word for the currency
 * @param persons the people
 * @param land cropland
 * @param herd livestock
 * @param amounts columns of cash, tools and travel, where the survey has them
 * @param indigenous 1 for the categories that count as indigenous, 0 for the others; null if the survey does not ask
 * @param defaults what the survey cannot give
 * @param expansion how rows become households
 * @param headlines figures by which to recognise the file
 */
public record SurveyMapping(
        int format,
        String name,
        Layout file,
        String id,
        @Nullable String weight,
        Municipalities municipality,
        Recode currency,
        PersonMapping persons,
        LandMapping land,
        HerdMapping herd,
        Amounts amounts,
        @Nullable Recode indigenous,
        SurveyDefaults defaults,
        Expansion expansion,
        List<Headline> headlines) {
    /** The only format there is so far. */
    public static final int FORMAT = 1;

    /** Copies the list and checks the format. */
    public SurveyMapping {
        Require.that(format == FORMAT, "this version reads format " + FORMAT + ", but format is " + format);
        currency.requireWithin(0, Double.MAX_VALUE);
        headlines = List.copyOf(headlines);
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
        try {
            return MappingBinder.bind(
                    file.toString(),
                    MappingNode.parse(InputFile.read(file, FileKind.MAPPING).text()));
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
     * @param decimal the character before decimals
     * @param encoding the character set, such as {@code UTF-8} or {@code ISO-8859-1}
     * @param missing cells that mean no answer, beside the empty cell
     */
    public record Layout(String separator, String decimal, String encoding, List<String> missing) {
        /** Comma, point, UTF-8, and no word for a missing answer. */
        public static final Layout PLAIN = new Layout(",", ".", "UTF-8", List.of());

        /** Copies the list and checks the encoding. */
        public Layout {
            Require.that(!separator.isEmpty(), "separator must not be empty");
            Require.that(decimal.length() == 1, "decimal must be one character, but is '" + decimal + "'");
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
        /** Copies the map and folds its keys. */
        public Municipalities {
            Map<String, Place> folded = new LinkedHashMap<>();
            places.forEach((key, place) -> folded.put(SurveyFile.folded(key), place));
            places = Collections.unmodifiableMap(folded);
            Map<String, Place> byName = new LinkedHashMap<>();
            for (Place place : places.values()) {
                Place other = byName.putIfAbsent(SurveyFile.folded(place.name()), place);
                Require.that(
                        other == null || other.alike(place),
                        "two values are the municipality '" + place.name() + "', but with other figures");
            }
        }

        /** What is known of a value of the column, which may also be the name of a listed place; null where nothing is. */
        @Nullable
        Place place(String value) {
            String folded = SurveyFile.folded(value);
            Place listed = places.get(folded);
            return listed != null
                    ? listed
                    : places.values().stream()
                            .filter(place -> SurveyFile.folded(place.name()).equals(folded))
                            .findFirst()
                            .orElse(null);
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
        /** Checks the share. */
        public Place {
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
     * @param standFor households each row stands for on average, where the import does not ask for a number; at least 1
     * @param jitterSd standard deviation of the natural logarithm by which land and herd of second and further copies differ from the row,
     *     at least 0
     */
    public record Expansion(int standFor, double jitterSd) {
        /** One household for each row. */
        public static final Expansion NONE = new Expansion(1, 0.1);

        /** Checks the numbers. */
        public Expansion {
            Require.atLeast("standFor", standFor, 1);
            Require.between("jitterSd", jitterSd, 0, 1);
        }
    }
}
