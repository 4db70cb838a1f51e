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
                new WeatherTerms(
                        0.5,
                        weather.elNinoLoss(),
                        weather.municipalitySd(),
                        weather.householdSd(),
                        weather.pastureResponse(),
                        weather.yieldTrend()),
                manyLeave(usual.migration()),
                new FoodTerms(
                        food.localShare(),
                        food.substitution(),
                        food.bandBase(),
                        food.bandPerHour(),
                        food.spoilage(),
                        food.cityElasticity(),
                        food.cityCrossElasticity(),
                        food.cityDemandFloor(),
                        food.cityGrowth(),
                        0.98,
                        1.02),
                moving(usual.border()),
                founding(usual.demography()),
                new ProgrammeTerms(path(0.1, 0.3), path(0.1, 0.3), path(0.1, 0.2), path(20, 60)),
                new MarketFeeTerms(path(0.01, 0.05)));
    }

    private static DemographyTerms founding(DemographyTerms usual) {
        return new DemographyTerms(
                usual.fertility(),
                usual.infantMortality(),
                usual.adultMortality(),
                usual.oldMortality(),
                0.9,
                usual.enrolment(),
                usual.lastSchoolAge(),
                new FoundingTerms(FoundingRule.EQUAL, 1));
    }

    private static TimePath path(double from, double to) {
        return TimePath.of(Map.of(1982, from, 1987, to));
    }

    private static BorderTerms moving(BorderTerms usual) {
        return new BorderTerms(
                Map.of("maize", path(112, 60), "barley", path(59, 90), "wheat", path(136, 80)),
                usual.freight(),
                path(0.2, 0.1),
                path(1, 1.3),
                path(1, 1.5),
                usual.passThrough(),
                usual.distanceDecay(),
                usual.adjustment(),
                usual.goodsImportShare(),
                usual.inputImportShare(),
                usual.animalBorderShare(),
                usual.stapleImportShare());
    }

    private static MigrationTerms manyLeave(MigrationTerms usual) {
        return new MigrationTerms(
                usual.cityWage(),
                usual.cityDays(),
                usual.cityWorkers(),
                usual.cityUnemployment(),
                usual.cityJobGrowth(),
                usual.cityWorkerGrowth(),
                usual.board(),
                usual.seasonalDays(),
                usual.seasonalMonths(),
                usual.seasonalReluctance(),
                usual.seasonalScale(),
                usual.cityCost(),
                usual.abroadWage(),
                usual.abroadCost(),
                usual.networkEffect(),
                1,
                2,
                usual.moveScale(),
                usual.remitted(),
                usual.forgetting(),
                0.3,
                usual.ownFunds(),
                usual.animalValue());
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
