package org.ayllu.core.livelihood;

import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Note;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.SeasonRows;
import org.ayllu.core.engine.Period;
import org.ayllu.core.table.Table;

/**
 * Looks at what a rule answers: every number finite, no days below 0, no more days than there are. Days that lack a part of 10⁻⁹ of the household's days and of
 * its crops' to 0 are rounding, and put right. Where all is well a season's answer costs ten additions a household (2 of some 950 ns).
 */
final class Answers {
    private static final double ROUNDING = 1e-9;

    private final LivelihoodRule rule;
    private final Table households;

    /** Of a rule about these households. */
    Answers(LivelihoodRule rule, Table households) {
        this.rule = rule;
        this.households = households;
    }

    /** Refuses a plan that no season can follow. */
    void plan(PlanChoice choice, int household, Period period) {
        require(choice.shadowWage >= 0, choice.shadowWage, "a shadow wage", household, period);
        require(choice.foodPrice > 0, choice.foodPrice, "a shadow price of food", household, period);
        require(choice.fullIncome >= 0, choice.fullIncome, "a full income", household, period);
        require(choice.food >= 0, choice.food, "food to eat", household, period);
        for (int i = 0; i < choice.notes.length; i++) {
            Note note = rule.notes().get(i);
            require(true, choice.notes[i], "a note " + note.name(), household, period);
        }
    }

    /** Refuses net supplies of a stretch whose sum is not finite. */
    void supply(double[] net, int from, int length, Period period) {
        for (int i = 0; i < length; i++) {
            require(true, net[i], "days sold less days hired", from + i, period);
        }
        throw new IllegalStateException(who() + " wants more days hired than a number can say, in year " + period.year()
                + ", season " + period.season());
    }

    /** Whether days are all finite and none below 0, of a stretch. */
    static boolean areSound(SeasonRows rows, int from, int to) {
        double wrong = negative(rows.cropDays, from, to)
                + negative(rows.hiredDays, from, to)
                + negative(rows.tradeDays, from, to)
                + negative(rows.farmWageDays, from, to)
                + negative(rows.leisure, from, to)
                + negative(rows.shadowWage, from, to);
        for (double[] taken : rows.takenDays) {
            wrong += negative(taken, from, to);
        }
        for (int h = from; h < to; h++) {
            double own = rows.cropDays[h] - rows.hiredDays[h];
            wrong += Math.abs(own) - own;
        }
        return wrong == 0;
    }

    /** 0 where all are at least 0 and finite; in parts, as {@link org.ayllu.core.math.BlockSum} does it. */
    private static double negative(double[] days, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            a += Math.abs(days[i]) - days[i];
            b += Math.abs(days[i + 1]) - days[i + 1];
            c += Math.abs(days[i + 2]) - days[i + 2];
            d += Math.abs(days[i + 3]) - days[i + 3];
        }
        for (; i < to; i++) {
            a += Math.abs(days[i]) - days[i];
        }
        return (a + b) + (c + d);
    }

    /** Refuses what is wrong in a stretch and puts right what is rounding. */
    void mend(SeasonRows rows, int from, int to, Period period) {
        for (int h = from; h < to; h++) {
            double size = Math.max(1, rows.time[h] + rows.cropDays[h]);
            require(true, size, "days on its crops", h, period);
            require(rows.shadowWage[h] >= 0, rows.shadowWage[h], "a value of a day", h, period);
            Mending mending = new Mending(h, ROUNDING * size, period);
            mending.put("days on its crops", rows.cropDays);
            mending.put("days hired", rows.hiredDays);
            mending.put("days in its trade", rows.tradeDays);
            mending.put("days of farm wage work", rows.farmWageDays);
            for (int k = 0; k < Offers.KINDS; k++) {
                mending.put("days taken of an offer", rows.takenDays[k]);
            }
            mending.check("family days on its crops", rows.cropDays[h] - rows.hiredDays[h]);
            mending.check("days of leisure", rows.leisure[h]);
            balance(rows, h);
        }
    }

    /** Gives own crops and leisure what the other uses leave, none below 0. */
    private static void balance(SeasonRows rows, int h) {
        double left = rows.time[h] - rows.tradeDays[h] - rows.farmWageDays[h];
        for (double[] taken : rows.takenDays) {
            left -= taken[h];
        }
        double own = rows.cropDays[h] - rows.hiredDays[h];
        if (own < 0 || rows.leisure[h] < 0) {
            double hired = rows.hiredDays[h];
            double all = hired + Math.max(0, Math.min(own, left));
            rows.cropDays[h] = all - hired <= left ? all : hired; // many hired days leave no digits for the family's
            own = rows.cropDays[h] - hired;
            rows.leisure[h] = Math.max(0, left - own);
        }
    }

    /** One household's days. */
    private final class Mending {
        private final int household;
        private final double rounding;
        private final Period period;

        private Mending(int household, double rounding, Period period) {
            this.household = household;
            this.rounding = rounding;
            this.period = period;
        }

        private void put(String what, double[] days) {
            check(what, days[household]);
            days[household] = Math.max(0, days[household]);
        }

        private void check(String what, double days) {
            require(days >= -rounding, days, what, household, period);
        }
    }

    private void require(boolean holds, double value, String what, int household, Period period) {
        if (!holds || !Double.isFinite(value)) {
            throw new IllegalStateException(
                    who() + " gives household " + households.ids()[household] + " " + value + " as "
                            + what + ", in year " + period.year() + ", season " + period.season()
                            + "; it must be a finite number, not below 0");
        }
    }

    private String who() {
        return "the rule " + rule.getClass().getSimpleName();
    }
}
