package org.ayllu.models.localeconomy;

import java.util.Map;

/**
 * Households of one kind: what they own, and what they buy.
 *
 * @param name name
 * @param labour their share of the wages paid in the zone
 * @param ownership their share of each sector's return to land and capital, by name
 * @param outsideIncome what they get from outside, US$ a year
 * @param spending share of income spent on each good of the zone, by name; the rest is spent or saved outside
 */
public record Group(
        String name, double labour, Map<String, Double> ownership, double outsideIncome, Map<String, Double> spending) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a share lies outside 0 to 1, spending exceeds income, or income from outside is negative
     */
    public Group {
        Shares.requireShare(name + "'s share of wages", labour);
        ownership.forEach((sector, share) -> Shares.requireShare(name + "'s share of " + sector, share));
        ownership = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(ownership));
        spending = Shares.checked(name + "'s spending", spending);
        if (!(outsideIncome >= 0 && outsideIncome <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    name + "'s income from outside must be at least 0 and finite but is " + outsideIncome);
        }
    }
}
