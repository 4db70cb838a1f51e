package org.example;

import org.ayllu.core.engine.Calendar;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.models.highlands.Highlands;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.HighlandsTerms;
import org.ayllu.models.highlands.SyntheticPopulation;
import org.ayllu.models.highlands.SyntheticTerms;

/** Five hundred households over six years, decided by a rule of our own and watched by a probe and a MASON Steppable of our own. */
public final class FirstModel {
    /** What the run came to: mean days of seasonal work in the city, the highest wage in midseason, seasons seen by the Steppable. */
    record Outcome(double cityDays, double highestWage, int seasons) {}

    public static void main(String[] arguments) {
        HighlandsTerms terms = HighlandsTerms.defaults();
        Outcome usual = run(Highlands.of(terms, calendar(), population()));
        Outcome stayers = run(Highlands.of(terms, calendar(), population()).rule(new StayAtHome(terms)));
        System.out.printf("days of seasonal work in the city: %.1f usually, %.1f by our rule%n", usual.cityDays, stayers.cityDays);
        System.out.printf("highest farm wage, US$ a day:      %.2f usually, %.2f by our rule%n", usual.highestWage, stayers.highestWage);
        if (usual.cityDays <= 0 || stayers.cityDays != 0 || stayers.seasons != calendar().periods()) {
            throw new IllegalStateException("our rule, our probe or our Steppable did nothing");
        }
    }

    static Calendar calendar() {
        return new Calendar(1985, 4, 2, 4, 9); // four years after two of warm-up, four seasons each, from September
    }

    static Population population() {
        return SyntheticPopulation.draw(SyntheticTerms.defaults().sized(500, 5), new Draws(1, 0));
    }

    static Outcome run(Highlands model) {
        double[] cityDays = {0};
        double[] highestWage = {0};
        int[] seasons = {0};
        try (HighlandsRun run = model.seed(1).threads(2).start()) {
            HouseholdTable households = run.tables().households();
            MunicipalityTable municipalities = run.tables().municipalities();
            run.simulation().addProbe((moment, to) -> { // at the end of every season
                for (int h = 0; h < households.rows(); h++) {
                    cityDays[0] += households.cityWorkDays.at(h) / households.rows();
                }
            });
            var afterLabour = run.simulation().plan().after("labour");
            run.simulation().schedule.scheduleRepeating(0.0, afterLabour, state -> { // between two phases
                seasons[0]++;
                for (int m = 0; m < municipalities.rows(); m++) {
                    highestWage[0] = Math.max(highestWage[0], municipalities.farmWage.at(m));
                }
            }, 1.0);
            run.simulation().runToEnd();
        }
        return new Outcome(cityDays[0], highestWage[0], seasons[0]);
    }
}
