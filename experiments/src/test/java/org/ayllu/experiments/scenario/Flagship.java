package org.ayllu.experiments.scenario;

import org.ayllu.models.highlands.HighlandsModel;
import org.ayllu.models.highlands.HighlandsTerms;

/** Arms of the flagship. */
public final class Flagship {
    private Flagship() {}

    /** The parameters of an arm. */
    public static HighlandsTerms terms(Arm arm) {
        return ((HighlandsModel) arm.model()).terms();
    }
}
