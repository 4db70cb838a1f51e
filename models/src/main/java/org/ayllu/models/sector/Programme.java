package org.ayllu.models.sector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A programme written down by names: activities with what a unit brings, and limits on sums of them. */
final class Programme {
    private final Map<String, Integer> activities = new LinkedHashMap<>();
    private final List<double[]> worth = new ArrayList<>();
    private final List<Map<Integer, Double>> rows = new ArrayList<>();
    private final List<Double> limits = new ArrayList<>();

    /**
     * Adds an activity, of which there is at least 0.
     *
     * @param name its name, unique
     * @param gain what its first unit brings
     * @param curvature by how much the gain of a unit falls with each unit, at least 0
     */
    void activity(String name, double gain, double curvature) {
        if (activities.putIfAbsent(name, activities.size()) != null) {
            throw new IllegalArgumentException(name + " is listed twice");
        }
        worth.add(new double[] {gain, curvature});
    }

    /** A sum of activities that may not pass a limit; filled by {@link #use}. */
    int limit(double most) {
        rows.add(new LinkedHashMap<>());
        limits.add(most);
        return rows.size() - 1;
    }

    /** Adds to a limit's sum so much for each unit of an activity. */
    void use(int limit, String activity, double each) {
        if (each != 0) {
            rows.get(limit).merge(index(activity), each, Double::sum);
        }
    }

    /** How much of each activity is best. */
    Map<String, Double> solve() {
        double[] gain = worth.stream().mapToDouble(one -> one[0]).toArray();
        double[] curvature = worth.stream().mapToDouble(one -> one[1]).toArray();
        double[][] matrix = new double[rows.size()][gain.length];
        for (int i = 0; i < matrix.length; i++) {
            double[] row = matrix[i];
            rows.get(i).forEach((activity, each) -> row[activity] = each);
        }
        double[] found = new QuadraticProgramme(
                        curvature,
                        gain,
                        matrix,
                        limits.stream().mapToDouble(Double::doubleValue).toArray())
                .solve();
        Map<String, Double> values = new LinkedHashMap<>();
        activities.forEach((name, index) -> values.put(name, found[index]));
        return values;
    }

    private int index(String activity) {
        Integer index = activities.get(activity);
        if (index == null) {
            throw new IllegalStateException("no activity is called " + activity);
        }
        return index;
    }
}
