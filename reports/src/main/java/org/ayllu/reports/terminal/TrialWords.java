package org.ayllu.reports.terminal;

import org.ayllu.experiments.trial.TrialDesign;
import org.ayllu.reports.text.Numerals;

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
                + String.join(
                        " and ",
                        twins.covariates().stream().map(MeasureWords::brief).toList())
                + ", one is drawn and gets the programme";
    }

    /** How many years after the programme began the figures of some years are, as a sentence. */
    static String years(TrialDesign.AmongMunicipalities design, int first, int last) {
        int lastStart = design instanceof TrialDesign.Phased phased
                ? phased.since() + (phased.waves() - 1) * phased.every()
                : design.since();
        String period = (first == last ? "" : first + "–") + last;
        String begun = "The programme began in " + design.since() + "; the figures of " + period;
        int from = first - lastStart;
        int to = last - design.since();
        if (from < 0) {
            return begun + " hold years before it came to a municipality too and end with its year " + (to + 1) + ".";
        }
        return begun
                + (from == to
                        ? " are of its year " + (to + 1) + "."
                        : " are from " + from + " to " + to + " years after it came to a municipality.");
    }
}
