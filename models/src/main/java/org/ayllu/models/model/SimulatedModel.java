package org.ayllu.models.model;

import java.util.List;

/**
 * A model that is simulated over years, season by season, with households in municipalities. It stands behind this interface whole: scenario files, studies, results and
 * reports ask nothing else of it.
 */
public interface SimulatedModel extends Model {
    /** Theories of the household that it offers, each with its usual numbers; the first is taken unless a scenario names another. At least one. */
    List<TheoryTerms> theories();

    /** Populations that it invents, each with its usual numbers; the first is taken unless a scenario names another. At least one. */
    List<InventedPopulation> populations();

    /** Whether it can run by a theory that is not among its own. */
    default boolean takes(TheoryTerms theory) {
        return false;
    }

    /**
     * Looks whether a theory goes with the parameters.
     *
     * @throws IllegalArgumentException saying why it does not
     */
    default void require(TheoryTerms theory) {}

    /** A run at its first season; whoever closes it ends its threads. */
    ModelRun start(RunSetup setup);

    /** What its figures divide households by: {@link Division#all} and {@link Division#places}, and whatever else. */
    List<Division> divisions();

    /** Names of measures that a summary shows unless a scenario names others. */
    List<String> headlines();

    /** Whether the parameters have a programme that goes to the municipalities that {@link RunSetup#reach} names, and may be tried among them. */
    default boolean hasProgramme() {
        return false;
    }

    /** Whether the parameters can have such a programme at all. */
    default boolean takesProgramme() {
        return false;
    }
}
