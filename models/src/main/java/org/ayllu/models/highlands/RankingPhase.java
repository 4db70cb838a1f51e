package org.ayllu.models.highlands;

import java.util.List;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.measure.Quantiles;
import org.ayllu.core.measure.RankedSample;
import org.ayllu.core.table.Column;

/**
 * Notes, once in a run, in which fifth of the people each household stands by its real income per person: at the end of the last year before the reported
 * ones, or of the first reported year where there is no warm-up. Figures by fifth then follow the same households through all years. No other phase reads it.
 */
final class RankingPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.RANKING;

    private static final int FIFTHS = 5;

    private final HouseholdTable households;

    RankingPhase(HouseholdTable households) {
        this.households = households;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "notes once, when the warm-up ends, in which fifth of real income each household stands";
    }

    @Override
    public List<Column> reads() {
        return List.of(households.accounts.realIncomePerPerson, households.size);
    }

    @Override
    public List<Column> writes() {
        return List.of(households.incomeFifth);
    }

    @Override
    public boolean due(Period period) {
        return period.lastOfYear()
                && period.yearIndex() == Math.max(0, period.calendar().warmUpYears() - 1);
    }

    @Override
    public void step(Period period) {
        double[] people = new double[households.rows()];
        for (int h = 0; h < people.length; h++) {
            people[h] = households.size.at(h);
        }
        RankedSample sample = new RankedSample(people.length);
        sample.rank(households.accounts.realIncomePerPerson.values(), people, 0, people.length);
        Quantiles.assign(sample, FIFTHS, households.incomeFifth.values());
    }
}
