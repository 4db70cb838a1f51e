package org.ayllu.models.broken;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Does everything that would make two runs differ. */
final class Careless {
    static final TreeMap<String, Double> SHARED = new TreeMap<>();

    private Careless() {}

    static double draw(Path folder, Date ignored, Method method) {
        Random random = new Random(folder.hashCode());
        return Math.exp(random.nextDouble()) + System.identityHashCode(method) + ignored.getTime();
    }

    static long now() {
        return Instant.now().toEpochMilli() + System.nanoTime();
    }

    static double total(double[] values) {
        Thread.currentThread().interrupt();
        return Arrays.stream(values).parallel().sum();
    }

    static Map<Integer, List<String>> grouped(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(String::length));
    }
}
