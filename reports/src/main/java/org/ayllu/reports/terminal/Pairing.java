package org.ayllu.reports.terminal;

import java.util.Comparator;
import java.util.List;
import org.ayllu.reports.text.Numerals;

/** What it is worth that the arms of a replicate share their draws, in a sentence. */
final class Pairing {
    /** What is more says no more than that. */
    private static final int MOST_SAID = 1000;

    private Pairing() {}

    /**
     * Says how many times the replicates arms with draws of their own would need for intervals as narrow.
     *
     * @param arm name of the arm
     * @param effects what it does
     * @return the sentence; empty when no figure differs
     */
    static String of(String arm, List<Effect> effects) {
        List<Effect> told = effects.stream()
                .filter(effect -> !effect.none() && !Double.isNaN(gain(effect)))
                .sorted(Comparator.comparingDouble(Pairing::gain))
                .toList();
        if (told.isEmpty()) {
            return "";
        }
        Effect least = told.get(0);
        Effect most = told.get(told.size() - 1);
        String start = "Pairing: ‘" + arm
                + "’ shares its draws with the baseline. With draws of its own, intervals as narrow would take ";
        if (gain(least) > MOST_SAID) {
            return start + times(least) + " as many replicates for each of these figures.";
        }
        return start + times(told.get(told.size() / 2))
                + " as many replicates for the middle one of these figures, from "
                + times(least) + " (" + least.words().brief() + ") to " + times(most) + " ("
                + most.words().brief() + ").";
    }

    private static double gain(Effect effect) {
        return effect.comparison().varianceGain();
    }

    private static String times(Effect effect) {
        double gain = gain(effect);
        return (gain > MOST_SAID ? "more than " + Numerals.count(MOST_SAID) : Numerals.significant(gain, 2)) + " times";
    }
}
