package org.ayllu.studies.study;

import org.ayllu.experiments.scenario.Arm;
import org.ayllu.models.highlands.HighlandsModel;
import org.ayllu.models.highlands.HighlandsTerms;

/** Arms of the flagship. */
final class Flagship {
    private Flagship() {}

    /** The parameters of an arm. */
    static HighlandsTerms terms(Arm arm) {
        return ((HighlandsModel) arm.model()).terms();
    }
}
