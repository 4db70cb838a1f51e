package org.ayllu.models.localeconomy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parts of a whole by name, in the order in which they were stated. */
final class Shares {
    private Shares() {}

    /** A copy, checked: each part is at least 0 and together they are at most 1. */
    static Map<String, Double> checked(String what, Map<String, Double> parts) {
        double sum = 0;
        for (Map.Entry<String, Double> part : parts.entrySet()) {
            requireShare(what + " on " + part.getKey(), part.getValue());
            sum += part.getValue();
        }
        requireShare(what + " in sum", sum);
        return Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    static void requireShare(String what, double share) {
        if (!(share >= 0 && share <= 1 + 1e-9)) {
            throw new IllegalArgumentException(what + " must be a share from 0 to 1 but is " + share);
        }
    }

    static double of(Map<String, Double> parts, String name) {
        return parts.getOrDefault(name, 0.0);
    }
}
