package org.ayllu.experiments.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses what was meant by a name that does not exist. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of some names, if it is near enough to be meant: a third of its letters wrong at most. */
    public static Optional<String> of(String name, Collection<String> known) {
        return known.stream()
                .filter(one -> distance(one, name) <= Math.max(1, Math.max(one.length(), name.length()) / 3))
                .min(Comparator.comparingInt(one -> distance(one, name)));
    }

    /** "Maybe x" if a name is near, "one of x, y, z" if they are few, otherwise nothing. */
    public static String hint(String name, Collection<String> known) {
        return of(name, known)
                .map(near -> "Maybe " + near)
                .orElseGet(() -> known.isEmpty() ? "" : "Known are " + String.join(", ", known));
    }

    /** The nearest file in the folder of one that is not there. */
    static String fileHint(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return folder == null ? "" : "There is no folder " + folder.getFileName() + " either";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            return of(String.valueOf(missing.getFileName()), names)
                    .map(near -> "Maybe " + near)
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Levenshtein's distance, without regard to case. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + same, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
