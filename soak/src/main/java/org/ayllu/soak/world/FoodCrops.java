package org.ayllu.soak.world;

import java.util.HashSet;
import java.util.Set;

/** Which crops of a random scenario are food: only those have a price at the border. */
final class FoodCrops {
    /** Where crops stand. */
    static final String CROPS = "model.farm.crops";
    /** Where their prices at the border stand. */
    static final String WORLD_PRICES = "model.border.worldPrices";

    /** The crop that is only sold unless a world says otherwise. */
    private static final String FODDER = "fodder";

    private final Set<String> notFood = new HashSet<>();

    /** Remembers that a crop was taken out, or its use. */
    void chosen(String at, String word) {
        if (!at.startsWith(CROPS + ".")) {
            return;
        }
        String crop = at.substring(CROPS.length() + 1).split("\\.", 2)[0];
        if (word.equals("null") || word.equals("cash")) {
            notFood.add(crop);
        } else if (word.equals("food")) {
            notFood.remove(crop);
        }
    }

    /** Whether a key must be stated so that a price can be taken out. */
    boolean needs(String at) {
        return !notFood.isEmpty() && (at.equals("model.border") || at.equals(WORLD_PRICES));
    }

    /** Whether a price that is there must be taken out. */
    boolean priceGoes(String at, String key) {
        return at.equals(WORLD_PRICES) && notFood.contains(key);
    }

    /** Whether a price cannot be stated. */
    boolean isRefused(String at, String key) {
        return at.equals(WORLD_PRICES) && (notFood.contains(key) || key.equals(FODDER));
    }
}
