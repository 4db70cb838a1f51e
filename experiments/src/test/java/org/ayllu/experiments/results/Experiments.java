package org.ayllu.experiments.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Descriptions of toy experiments, and the bytes that came out of them. */
final class Experiments {
    private Experiments() {}

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
