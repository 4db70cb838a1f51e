package org.ayllu.experiments.survey;

/**
 * What an import may vary without touching the mapping.
 *
 * @param seed seed of all draws
 * @param households households wanted; 0 leaves it to the mapping's {@code expansion}
 * @param replicate number of the replicate, at least 0; what the survey does not tell is drawn anew in each
 */
public record SurveyOptions(long seed, int households, int replicate) {
    /** Checks the number. */
    public SurveyOptions {
        if (households < 0) {
            throw new IllegalArgumentException(
                    "households must be at least 0, 0 for the mapping's own number, but is " + households);
        }
    }

    /** The first replicate. */
    public SurveyOptions(long seed, int households) {
        this(seed, households, 0);
    }

    /** As many households as the mapping says. */
    public static SurveyOptions seed(long seed) {
        return new SurveyOptions(seed, 0);
    }
}
