package org.ayllu.experiments.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses what was meant by a name that does not exist. */
public final class Nearest {
    /** Letters of a name from which on nobody mistyped it. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /** The nearest of some names, if it is near enough to be meant: a third of its letters wrong at most. */
    public static Optional<String> of(String name, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String one : known) {
            int most = Math.max(1, Math.max(one.length(), name.length()) / 3);
            boolean comparable = name.length() <= LONGEST && Math.abs(one.length() - name.length()) <= most;
            int distance = comparable ? distance(one, name) : Integer.MAX_VALUE;
            if (distance <= most && distance < least) {
                nearest = Optional.of(one);
                least = distance;
            }
        }
        return nearest;
    }

    /** "Maybe x" if a name is near, "one of x, y, z" if they are few, otherwise nothing. */
    public static String hint(String name, Collection<String> known) {
        return of(name, known)
                .map(near -> "Maybe " + near)
                .orElseGet(() -> known.isEmpty() ? "" : "Known are " + String.join(", ", known));
    }

    /** The nearest file in the folder of one that is not there. */
    public static String fileHint(Path missing) {
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

    /** Letters to insert, drop, replace or swap with their neighbour, without regard to case (Damerau 1964). */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
