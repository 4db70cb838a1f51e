package org.ayllu.models.model;

import java.util.List;

/**
 * What figures divide households by.
 *
 * @param label name of the dimension in results
 * @param groups names of its groups; none for {@link #MUNICIPALITY}, whose names each population brings
 */
public record Division(String label, List<String> groups) {
    /** The dimension of places. */
    public static final String MUNICIPALITY = "municipality";

    /** Copies the list. */
    public Division {
        groups = List.copyOf(groups);
    }

    /** Households taken together: one group, {@code all}. */
    public static Division all() {
        return new Division("all", List.of("all"));
    }

    /** Households by municipality. */
    public static Division places() {
        return new Division(MUNICIPALITY, List.of());
    }

    /** Whether its groups are the municipalities of a population. */
    public boolean isPlaces() {
        return label.equals(MUNICIPALITY);
    }
}
