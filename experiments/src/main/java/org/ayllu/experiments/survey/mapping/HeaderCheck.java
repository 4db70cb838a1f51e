package org.ayllu.experiments.survey.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayllu.experiments.survey.report.Words;

/** Checks a survey's header against its mapping: every column named must be there, once. */
public final class HeaderCheck {
    private static final int SHOWN = 40;

    private HeaderCheck() {}

    /**
     * Checks the header.
     *
     * @param file the file
     * @param uses the columns that must be in it
     * @throws SurveyFileException with every column that is missing or there twice
     */
    public static void check(SurveyFile file, List<MappedColumns.Use> uses) {
        List<String> problems = new ArrayList<>();
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (MappedColumns.Use use : uses) {
            keys.computeIfAbsent(Words.tidy(use.column()), column -> new ArrayList<>())
                    .add(use.key());
        }
        if (file.header().size() <= 1 && keys.size() > 1) {
            String only = String.join("", file.header());
            String shown = only.length() > SHOWN ? only.substring(0, SHOWN) + "…" : only;
            throw new SurveyFileException(List.of(at(file, 0)
                    + (only.isEmpty()
                            ? "the file has no header"
                            : "the header has one column only, '" + shown
                                    + "': is file.separator right, and does no title stand above the header?")));
        }
        keys.forEach((column, named) -> {
            if (!file.has(column)) {
                problems.add(missing(file, column, named));
            }
        });
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < file.header().size(); i++) {
            String column = file.header().get(i);
            if (!seen.add(column) && keys.containsKey(column)) {
                problems.add(at(file, i) + "the header has '" + column + "' more than once");
            }
        }
        if (!problems.isEmpty()) {
            throw new SurveyFileException(problems);
        }
    }

    private static String missing(SurveyFile file, String column, List<String> keys) {
        String wanted = "no column '" + column + "', which the mapping names at " + String.join(", ", keys) + ".";
        Optional<String> near = nearest(column, file.header());
        return at(file, near.map(file.header()::indexOf).orElse(0))
                + wanted
                + near.map(name -> " Maybe '" + name + "'.").orElse("");
    }

    /** What was perhaps meant, as the end of a message; empty if no name is near. */
    static String maybe(String name, List<String> names) {
        return nearest(name, names).map(near -> ". Maybe '" + near + "'.").orElse("");
    }

    private static Optional<String> nearest(String name, List<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(one -> distance(one, name)))
                .filter(near -> distance(near, name) <= Math.max(1, name.length() / 3));
    }

    private static String at(SurveyFile file, int column) {
        return file.path() + ":" + file.headerLine() + ":" + file.position(column) + ": ";
    }

    /** Levenshtein's distance, without regard to case. */
    static int distance(String one, String other) {
        String a = Words.folded(one);
        String b = Words.folded(other);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
