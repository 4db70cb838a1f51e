package org.ayllu.models.highlands;

import java.util.List;
import java.util.stream.Stream;
import org.ayllu.core.decision.Production;
import org.ayllu.core.demography.CompositionPhase;
import org.ayllu.core.demography.DemographyPhase;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.engine.Plan;
import org.ayllu.core.farm.CropCalendar;
import org.ayllu.core.farm.CropsPhase;
import org.ayllu.core.farm.HerdPhase;
import org.ayllu.core.farm.LandUsePhase;
import org.ayllu.core.farm.WeatherPhase;
import org.ayllu.core.government.ProgrammePhase;
import org.ayllu.core.government.Reach;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.People;
import org.ayllu.core.ledger.AccountsPhase;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.ledger.Ledger;
import org.ayllu.core.ledger.SettlementPhase;
import org.ayllu.core.livelihood.LabourPhase;
import org.ayllu.core.livelihood.PlanningPhase;
import org.ayllu.core.livelihood.Theory;
import org.ayllu.core.market.BorderPricesPhase;
import org.ayllu.core.market.FoodMarketPhase;
import org.ayllu.core.market.JobsPhase;
import org.ayllu.core.migration.MigrationPhase;
import org.ayllu.core.random.Draws;

/** The order of a season, read from top to bottom. */
final class HighlandsPlan {
    private final HighlandsTerms terms;
    private final Reach reach;
    private final Theory theory;
    private final HighlandsTables tables;
    private final Blocks blocks;
    private final Draws draws;

    /**
     * All parameters, and where the programme among them goes.
     *
     * @param terms the parameters
     * @param reach the municipalities that the programme reaches
     */
    record Government(HighlandsTerms terms, Reach reach) {}

    HighlandsPlan(Government government, Theory theory, HighlandsTables tables, Blocks blocks, Draws draws) {
        this.terms = government.terms();
        this.reach = government.reach();
        this.theory = theory;
        this.tables = tables;
        this.blocks = blocks;
        this.draws = draws;
    }

    /** The technology that crops and own trade share. */
    static Production production(HighlandsTerms terms) {
        return new Production(terms.farm().labourShare());
    }

    /**
     * All flows of cash, in the order in which sums are taken over them.
     *
     * @param own flows of phases of the modeller's own, which come last
     */
    static Ledger ledger(HighlandsTables tables, List<Flow> own) {
        HouseholdTable households = tables.households();
        return new Ledger(
                households,
                Stream.of(
                                MigrationPhase.remittances(households),
                                LabourPhase.flows(households),
                                LandUsePhase.flows(households),
                                MigrationPhase.journeys(households),
                                CropsPhase.flows(households),
                                HerdPhase.flows(households),
                                FoodMarketPhase.flows(households, tables.municipalities()),
                                ProgrammePhase.flows(households),
                                SettlementPhase.flows(households),
                                own)
                        .flatMap(List::stream)
                        .toList());
    }

    Plan plan(Calendar calendar, CropCalendar crops, Ledger ledger) {
        HouseholdTable households = tables.households();
        MunicipalityTable municipalities = tables.municipalities();
        People people = new People(households, tables.persons(), blocks);
        return new Plan(List.<Phase>of(
                new ProgrammePhase(terms.programme(), reach, households, municipalities),
                new WeatherPhase(terms.weather(), terms.farm(), households, municipalities, tables.nation(), draws),
                new BorderPricesPhase(terms.border(), calendar, terms.tradedBundle(), municipalities),
                new MigrationPhase(
                        terms.migration(),
                        calendar,
                        people,
                        new MigrationPhase.Places(municipalities, tables.nation()),
                        draws),
                new CompositionPhase(terms.time(), people),
                new LandUsePhase(terms.farm(), crops, households, municipalities, tables.nation(), blocks),
                new JobsPhase(terms.jobs(), households, municipalities, blocks, draws),
                planning(),
                labour(),
                new CropsPhase(terms.farm(), crops, households, municipalities, blocks),
                new HerdPhase(terms.herd(), households, municipalities, blocks),
                new FoodMarketPhase(
                        terms.food(),
                        new FoodMarketPhase.Rules(
                                terms.finance(),
                                theory.preferences().food(),
                                crops.firstFoodHarvest(),
                                theory.bands(),
                                ledger),
                        households,
                        municipalities,
                        blocks),
                new SettlementPhase(terms.finance(), theory.preferences().goods(), households, ledger, blocks),
                new AccountsPhase(terms.welfare(), households, municipalities, ledger, blocks),
                new RankingPhase(households),
                new DemographyPhase(terms.demography(), people, tables.nation(), draws)));
    }

    PlanningPhase planning() {
        return new PlanningPhase(
                theory,
                new PlanningPhase.PlanTerms(
                        terms.labour(), terms.finance(), terms.preferences().subsistence(), terms.food()::band, draws),
                tables.households(),
                tables.municipalities(),
                blocks);
    }

    LabourPhase labour() {
        return new LabourPhase(theory, terms.labour(), tables.households(), tables.municipalities(), blocks);
    }
}
