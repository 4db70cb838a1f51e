package org.ayllu.cli.report;

import org.ayllu.cli.text.Numerals;
import org.ayllu.experiments.trial.TrialDesign;

/** Designs of trials in words. */
final class TrialWords {
    private TrialWords() {}

    /** What is drawn, as a sentence without its full stop. */
    static String of(TrialDesign.AmongMunicipalities design) {
        if (design instanceof TrialDesign.Randomised randomised) {
            return Numerals.of(100 * randomised.share(), 0) + " % of the municipalities, drawn by lottery"
                    + (randomised.strata() > 1
                            ? " within " + randomised.strata() + " groups of like travel time to the city"
                            : "")
                    + ", get the programme in " + randomised.since();
        }
        if (design instanceof TrialDesign.Phased phased) {
            String who = phased.share() < 1
                    ? Numerals.of(100 * phased.share(), 0) + " % of the municipalities get"
                    : "all municipalities get";
            return who + " the programme in " + phased.waves() + " waves drawn by lottery, the first in "
                    + phased.since() + ", then every "
                    + (phased.every() == 1 ? "year" : phased.every() + " years");
        }
        TrialDesign.Twins twins = (TrialDesign.Twins) design;
        return "of each two municipalities that were most alike before " + twins.since() + " in "
                + String.join(", ", twins.covariates()) + ", one is drawn and gets the programme";
    }
}
