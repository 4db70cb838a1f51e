package org.ayllu.experiments.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayllu.core.random.Ids;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.Words;

/**
 * Ids of households: 64 bits that follow from the id in the survey, without surrounding blanks and without the decimals of a whole number, and from the
 * number of the copy.
 *
 * @param names id of each row in the survey, cell by cell
 * @param rows the same as 64 bits
 */
@SuppressWarnings("ArrayRecordComponent")
public record HouseholdIds(List<List<String>> names, long[] rows) {
    /** Copies the list. */
    public HouseholdIds {
        names = List.copyOf(names);
        rows = rows.clone();
    }

    /** The ids of a file. */
    static HouseholdIds of(SurveyFile file, SurveyMapping mapping) {
        List<List<String>> names =
                file.rows().stream().map(row -> file.idParts(row, mapping.id())).toList();
        return new HouseholdIds(names, names.stream().mapToLong(Ids::of).toArray());
    }

    /**
     * The id of a household.
     *
     * @param row index of the row
     * @param copy number of the household among those of the row, 0 = the first
     */
    long of(int row, int copy) {
        return Ids.copy(rows[row], copy);
    }

    /**
     * What the id of a household may be that somebody names.
     *
     * @param name its id in the survey; where that has several columns, all of them with commas between
     * @param copy number of the household among those of the row, 0 = the first
     */
    public static List<Long> named(String name, int copy) {
        List<String> cells = Stream.of(name.split(",", -1)).map(Words::id).toList();
        return Stream.of(List.of(Words.id(name)), cells)
                .map(texts -> Ids.copy(Ids.of(texts), copy))
                .distinct()
                .toList();
    }

    /** Indices of the rows by place and id: an order that does not depend on that of the file. */
    int[] order(List<String> places) {
        return IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(row -> Words.category(places.get(row)))
                        .thenComparingLong(row -> rows[row]))
                .mapToInt(row -> row)
                .toArray();
    }

    /**
     * Makes sure that no two households have the same id.
     *
     * @param path the file
     * @param copies how many households each row becomes
     * @throws SurveyFileException when two have, with both their names
     */
    void requireDistinct(Path path, int[] copies) {
        record Household(long id, int row, int copy) {}
        List<Household> all = new ArrayList<>();
        for (int row = 0; row < copies.length; row++) {
            for (int copy = 0; copy < copies[row]; copy++) {
                all.add(new Household(of(row, copy), row, copy));
            }
        }
        all.sort(Comparator.comparingLong(Household::id));
        for (int i = 1; i < all.size(); i++) {
            Household one = all.get(i - 1);
            Household other = all.get(i);
            if (one.id() == other.id()) {
                throw new SurveyFileException(List.of(path + ": the households " + name(one.row()) + " (copy "
                        + (one.copy() + 1) + ") and " + name(other.row()) + " (copy " + (other.copy() + 1)
                        + ") have the same id of 64 bits, " + one.id() + "; write one of the two ids otherwise"));
            }
        }
    }

    private String name(int row) {
        return "'" + String.join(", ", names.get(row)) + "'";
    }
}
