package org.ayllu.models.highlands;

import java.util.List;
import java.util.Map;
import org.ayllu.core.demography.DemographyTerms;
import org.ayllu.core.demography.FoundingRule;
import org.ayllu.core.demography.FoundingTerms;
import org.ayllu.core.engine.MechanismContract;
import org.ayllu.core.engine.Simulation;
import org.ayllu.core.farm.WeatherTerms;
import org.ayllu.core.government.MarketFeeTerms;
import org.ayllu.core.government.ProgrammeTerms;
import org.ayllu.core.household.Population;
import org.ayllu.core.market.BorderTerms;
import org.ayllu.core.market.FoodTerms;
import org.ayllu.core.migration.MigrationTerms;
import org.ayllu.core.table.Table;
import org.ayllu.core.terms.TimePath;

/** All mechanisms of the highlands. */
class HighlandsMechanismsTest extends MechanismContract<HighlandsTerms> {
    private static final Population PEOPLE = Samples.population(1500, 3);

    private record Started(HighlandsRun run, Map<String, Double> figures) implements Run {
        static Started of(Highlands setup) {
            HighlandsRun run = setup.start();
            return new Started(run, Samples.record(run));
        }

        @Override
        public Simulation simulation() {
            return run.simulation();
        }

        @Override
        public List<Table> tables() {
            return run.tables().all();
        }

        @Override
        public void close() {
            run.close();
        }
    }

    /**
     * The default terms where all of them are felt: prices at the border move, El Niño comes every other year, prices of food reach their bounds, many leave and
     * come home, grown children found households, and a programme runs.
     */
    @Override
    protected HighlandsTerms terms() {
        HighlandsTerms usual = HighlandsTerms.defaults();
        WeatherTerms weather = usual.weather();
        FoodTerms food = usual.food();
        return HighlandsTerms.defaultsBut(
                weather.with("elNinoChance", 0.5),
                manyLeave(usual.migration()),
                food.with("lowestPrice", 0.98).with("highestPrice", 1.02),
                moving(usual.border()),
                founding(usual.demography()),
                new ProgrammeTerms(path(0.1, 0.3), path(0.1, 0.3), path(0.1, 0.2), path(20, 60)),
                new MarketFeeTerms(path(0.01, 0.05)));
    }

    private static DemographyTerms founding(DemographyTerms usual) {
        return usual.with("leaving", 0.9).with("founding", new FoundingTerms(FoundingRule.EQUAL, 1));
    }

    private static TimePath path(double from, double to) {
        return TimePath.of(Map.of(1982, from, 1987, to));
    }

    private static BorderTerms moving(BorderTerms usual) {
        return usual.with("worldPrices", Map.of("maize", path(112, 60), "barley", path(59, 90), "wheat", path(136, 80)))
                .with("tariff", path(0.2, 0.1))
                .with("exchangeRate", path(1, 1.3))
                .with("exportPrices", path(1, 1.5));
    }

    private static MigrationTerms manyLeave(MigrationTerms usual) {
        return usual.with("attachment", 1).with("abroadReluctance", 2).with("returning", 0.3);
    }

    @Override
    protected Run start(HighlandsTerms terms, int threads) {
        return Started.of(Highlands.of(terms, Samples.calendar(1, 4), PEOPLE).threads(threads));
    }

    @Override
    protected Run startReversed(HighlandsTerms terms) {
        return Started.of(Highlands.of(terms, Samples.calendar(1, 4), Samples.reversed(PEOPLE)));
    }

    @Override
    protected Run startSmall(HighlandsTerms terms) {
        return Started.of(Highlands.of(terms, Samples.calendar(4, 2), Samples.population(150, 2)));
    }
}
