package org.ayllu.reports.page.section;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Words;
import org.jspecify.annotations.Nullable;

/** What moves most, up and down, among several figures of one kind, and the title that says so. */
final class Moves {
    private final Material material;
    private final Map<Integer, Map<String, Effect>> byArm = new LinkedHashMap<>();

    /** Moves of figures. */
    Moves(Material material) {
        this.material = material;
    }

    /** Adds what an arm does to something called {@code name}. */
    void add(int arm, String name, Effect effect) {
        byArm.computeIfAbsent(arm, unknown -> new LinkedHashMap<>()).put(name, effect);
    }

    /** Whether no figure of any arm differs in the last bit. */
    boolean zero() {
        return byArm.values().stream()
                .flatMap(effects -> effects.values().stream())
                .allMatch(Effect::zero);
    }

    /** The arm that moves a figure most. */
    int arm() {
        int most = material.compared().get(0);
        double largest = -1;
        for (Map.Entry<Integer, Map<String, Effect>> one : byArm.entrySet()) {
            for (Effect effect : one.getValue().values()) {
                if (effect.moves() && Math.abs(effect.amount()) > largest) {
                    largest = Math.abs(effect.amount());
                    most = one.getKey();
                }
            }
        }
        return most;
    }

    /** What moves most in a direction and does not round to zero as it is written. */
    private Map.@Nullable Entry<String, Effect> extreme(int arm, int sign, Function<Effect, String> size) {
        Map.Entry<String, Effect> found = null;
        for (Map.Entry<String, Effect> one : byArm.getOrDefault(arm, Map.of()).entrySet()) {
            double amount = sign * one.getValue().amount();
            if (one.getValue().moves()
                    && amount > 0
                    && !Numbers.zero(size.apply(one.getValue()))
                    && (found == null || amount > sign * found.getValue().amount())) {
                found = one;
            }
        }
        return found;
    }

    /**
     * The title.
     *
     * @param section key of the section's heading
     * @param key what the keys of the titles begin with; {@code Both}, {@code Up}, {@code Down} and {@code None} follow
     * @param size how a change is written
     * @param unit unit of all figures
     */
    String title(String section, String key, Function<Effect, String> size, String unit) {
        Words words = material.words();
        if (zero()) {
            return words.of("title.zero", "section", words.raw(section));
        }
        int arm = arm();
        Map.Entry<String, Effect> up = extreme(arm, 1, size);
        Map.Entry<String, Effect> down = extreme(arm, -1, size);
        if (up == null && down == null) {
            return words.raw(key + "None");
        }
        String title = words.of(
                key + (up == null ? "Down" : down == null ? "Up" : "Both"),
                "up",
                up == null ? "" : up.getKey(),
                "upSize",
                up == null ? "" : size.apply(up.getValue()),
                "down",
                down == null ? "" : down.getKey(),
                "downSize",
                down == null ? "" : size.apply(down.getValue()),
                "unit",
                unit);
        return material.title(arm, Words.capital(title));
    }
}
