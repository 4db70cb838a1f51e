package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.decision.Regime;
import org.ayllu.models.model.HouseholdYear;
import org.ayllu.reports.text.Numerals;

/** What the theory of the household adds to the reasons for what a household did, where it is not one of prices and wages alone. */
final class TheoryReasons {
    private static final List<String> BEYOND_THE_FARM =
            List.of("farm wage work", "non-farm wage work", "estate wage work", "seasonal work in the city");
    private static final double NEGLIGIBLE_DAYS = 0.5;

    private final HouseholdYear told;

    TheoryReasons(HouseholdYear told) {
        this.told = told;
    }

    private boolean is(String theory) {
        return told.theory().kind().equals(theory);
    }

    /** Whether what a day and food are worth to the household decides what it does, as the usual reasons say. */
    boolean byPrices() {
        return is("nonSeparable") || is("separable") || is("randomUtility") || is("farmPlan");
    }

    /** Sentences that come before the others. */
    List<String> sentences() {
        if (is("chayanov")) {
            return List.of(toil());
        }
        if (is("randomUtility")) {
            return List.of(portfolio());
        }
        if (is("satisficing")) {
            return habit();
        }
        if (is("farmPlan")) {
            return List.of(programme());
        }
        return byPrices()
                ? List.of()
                : List.of("It decides by this theory: " + told.theory().label() + ".");
    }

    private double note(String name) {
        return told.notes().getOrDefault(name, 0.0);
    }

    private static String dollars(double value) {
        return Numerals.of(value, 2) + " US$";
    }

    private String toil() {
        return "It neither hires nor works on other farms. It plans to work until the last day's fruit, "
                + dollars(told.labour().shadow())
                + ", just pays for its toil: with half of its days worked a day would be worth "
                + dollars(note("worthOfDay")) + " to it.";
    }

    private String programme() {
        return "It plans by a programme of its farm, calibrated on what it would do if a day of its own work were worth "
                + dollars(note("usualDay")) + " to it; away from there it answers in straight lines.";
    }

    private String portfolio() {
        int bits = (int) note("portfolio");
        List<String> chosen = new ArrayList<>();
        for (int bit = 0; bit < BEYOND_THE_FARM.size(); bit++) {
            if ((bits >> bit & 1) == 1) {
                chosen.add(BEYOND_THE_FARM.get(bit));
            }
        }
        return "At sowing it chose, by value and a draw of the year, "
                + (chosen.isEmpty()
                        ? "to keep to its own farm and trade."
                        : "to add to its own farm and trade: " + String.join(", ", chosen) + ".")
                + " What it left out it does not take up before next year.";
    }

    private List<String> habit() {
        List<String> sentences = new ArrayList<>();
        sentences.add("It goes by habit: of the days that jobs leave it plans " + share("cropShare")
                + " for its crops, " + share("tradeShare") + " for its trade and " + share("wageShare")
                + " for farm wages. It keeps to that while its income satisfies it, and copies better-off neighbours or "
                + "tries something when it does not; it now aspires to " + Numerals.of(note("aspiration"), 0)
                + " US$ a person and year at base prices.");
        sentences.add("A day of its own work is used to bring " + dollars(note("usualEarnings"))
                + "; it takes jobs that pay at least that.");
        double hired = hired();
        if (hired >= NEGLIGIBLE_DAYS) {
            sentences.add("In seasons when a hired day brought more than it cost it hired: "
                    + Numerals.count(Math.round(hired), "day") + ".");
        }
        return sentences;
    }

    private String share(String name) {
        return Numerals.of(100 * note(name), 0) + " %";
    }

    private double hired() {
        List<HouseholdYear.Option> options = told.options();
        return options.get(options.size() - 1).taken();
    }

    /** Whether it sells no days because farm wage work is not in the portfolio that it chose, though a day is worth less to it. */
    boolean leavesOutWages() {
        return is("randomUtility")
                && ((int) note("portfolio") & 1) == 0
                && told.labour().regime() == Regime.SELF_SUFFICIENT
                && told.labour().shadow() < told.labour().selling();
    }

    /** What is said of its position in the farm labour market then. */
    String withoutWages() {
        return "A day on its own land is worth " + dollars(told.labour().shadow())
                + " to it; a day of farm wages would bring "
                + dollars(told.labour().selling()) + ", but farm wage work is not in what it chose.";
    }

    /** Whether a job is taken or left for a reason other than what the last day is worth. */
    boolean decides(HouseholdYear.Option job) {
        boolean leftOut = is("randomUtility") && job.taken() < NEGLIGIBLE_DAYS;
        return leftOut || is("satisficing");
    }

    /** What is said of such a job. */
    String job(HouseholdYear.Option job) {
        String offer = Numerals.count(Math.round(job.offered()), "day") + " of " + job.name() + " at "
                + dollars(job.wage()) + " a day";
        boolean left = BEYOND_THE_FARM.contains(job.name())
                && is("randomUtility")
                && ((int) note("portfolio") >> BEYOND_THE_FARM.indexOf(job.name()) & 1) == 0;
        return "It was offered " + offer + " and took "
                + (left ? "none: it is not in what it chose." : Numerals.count(Math.round(job.taken()), "day") + ".");
    }
}
