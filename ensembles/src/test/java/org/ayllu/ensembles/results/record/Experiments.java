package org.ayllu.ensembles.results.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayllu.ensembles.execution.RowColumn;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.execution.Sizing;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.DerivedTable;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.ScenarioText;
import org.jspecify.annotations.Nullable;

/** Descriptions of toy experiments, and the bytes that came out of them. */
final class Experiments {
    /** A table of all runs: where the first walker is in the end. */
    static final DerivedTable ENDS = new DerivedTable(
            "ends",
            List.of(
                    ResultTable.ARM,
                    ResultTable.REPLICATE,
                    ColumnDescription.number("end", "step^2", "How far the first walker is, in the end."),
                    new ColumnDescription(
                            "even", RowColumn.Type.BOOLEAN, "-", "Whether the number of the replicate is even."),
                    ColumnDescription.whole("nothing", "Nothing.")),
            Experiments::ends);

    private static final SeriesKey DISTANCE = new SeriesKey("all", "all", "distance");

    private Experiments() {}

    private static List<List<@Nullable Object>> ends(ExperimentDescription experiment, Sizing.Finished runs)
            throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
                SortedMap<Integer, Double> distances =
                        runs.read(new RunKey(arm, replicate)).of(DISTANCE);
                rows.add(Arrays.asList(
                        experiment.arms().get(arm).name(),
                        replicate,
                        distances.get(distances.lastKey()),
                        replicate % 2 == 0,
                        null));
            }
        }
        return rows;
    }

    /** Two arms of random walks. */
    static ExperimentDescription walks(String hash, int replicates) {
        return new ExperimentDescription(
                new ScenarioText("walks", "Random walks of three", hash, "name: walks\ntitle: Paseos al azar, ñandú\n"),
                2003,
                replicates,
                List.of(new ArmDescription("base", "As it is"), new ArmDescription("drift", "With a drift")),
                List.of(
                        new MeasureDescription("position", "step", "Where the walker stands, \"signed\""),
                        new MeasureDescription("distance", "step^2", "How far, squared")));
    }

    /** SHA-256 of each file of a results folder but the manifest, by name. */
    static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals(Manifest.FILE)) {
                    digests.put(name, sha256(Files.readAllBytes(file)));
                }
            }
        }
        return digests;
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
