package org.ayllu.ensembles.results.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the rows of a table lie: {@code TABLE/arm=ARM/replicate-00007.parquet}, the layout that DuckDB, Arrow, pandas and polars call hive. Many replicates
 * share files, so that an arm has at most {@value #MOST_FILES} of them.
 */
public final class TableParts {
    private static final int MOST_FILES = 50;

    private TableParts() {}

    /** Some replicates of an arm, from the first to before the end. */
    public record Part(int arm, int first, int end) {
        public String file() {
            return end - first == 1
                    ? String.format(Locale.ROOT, "replicate-%05d.parquet", first)
                    : String.format(Locale.ROOT, "replicates-%05d-%05d.parquet", first, end - 1);
        }
    }

    /** All parts, by arm and replicate. */
    public static List<Part> of(int arms, int replicates) {
        int perFile = (replicates + MOST_FILES - 1) / MOST_FILES;
        List<Part> parts = new ArrayList<>();
        for (int arm = 0; arm < arms; arm++) {
            for (int first = 0; first < replicates; first += perFile) {
                parts.add(new Part(arm, first, Math.min(first + perFile, replicates)));
            }
        }
        return parts;
    }

    public static Path folder(Path results, String table, String arm) {
        String encoded = URLEncoder.encode(arm, StandardCharsets.UTF_8).replace("+", "%20");
        return results.resolve(table).resolve("arm=" + encoded);
    }
}
