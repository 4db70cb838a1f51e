package org.ayllu.models.model;

import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;

/** A population that is drawn, not surveyed. */
public interface InventedPopulation extends PopulationTerms {
    /** The people of a seed and replicate. */
    Population draw(Draws draws);

    /** Number of municipalities, at least 1. */
    int municipalities();

    /** The same with other numbers of households and municipalities. */
    InventedPopulation sized(int households, int municipalities);
}
