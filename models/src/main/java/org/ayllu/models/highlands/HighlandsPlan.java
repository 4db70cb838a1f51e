package org.ayllu.models.highlands;

import java.util.Comparator;
import java.util.List;
import org.ayllu.core.decision.Production;
import org.ayllu.core.demography.CompositionPhase;
import org.ayllu.core.demography.DemographyPhase;
import org.ayllu.core.demography.FoundingPhase;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.Plan;
import org.ayllu.core.farm.*;
import org.ayllu.core.government.*;
import org.ayllu.core.household.*;
import org.ayllu.core.ledger.*;
import org.ayllu.core.livelihood.*;
import org.ayllu.core.market.*;
import org.ayllu.core.mechanism.Mechanism;
import org.ayllu.core.migration.*;
import org.ayllu.core.random.Draws;

/** What a season consists of: the one class that sees all mechanisms, makes them and puts them in order. */
final class HighlandsPlan {
    /** Columns of flows in the order in which sums go over them, on which their last digits hang; all others follow, in the order of the season. */
    private static final List<String> FLOWS_FIRST = List.of(
            "remittances",
            "farmWages",
            "nonFarmWages",
            "estateWages",
            "cityWages",
            "tradeIncome",
            "wagesPaid",
            "inputs",
            "journeys",
            "cashCropSales",
            "herdSales",
            "foodSales",
            "foodPurchases",
            "foodSold",
            "foodBought",
            "transfers");

    /** Sources of income in the order in which they are told and added; all others follow, in the order of the flows. */
    private static final List<IncomeSource> SOURCES_FIRST = List.of(
            IncomeSource.CROPS,
            IncomeSource.HERD,
            LabourPhase.OWN_TRADE,
            LabourPhase.FARM_WAGE,
            LabourPhase.ESTATE_WAGE,
            LabourPhase.NON_FARM_WAGE,
            LabourPhase.SEASONAL_MIGRATION,
            MigrationPhase.REMITTANCES,
            ProgrammeMechanism.TRANSFERS);

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

    /** All mechanisms in the order of a season, read from top to bottom. */
    List<Mechanism> mechanisms(Calendar calendar, CropCalendar crops) {
        HouseholdTable households = tables.households();
        MunicipalityTable municipalities = tables.municipalities();
        People people = new People(households, tables.persons(), blocks);
        return List.of(
                Mechanism.of(new FoundingPhase(terms.demography().founding(), people, tables.nation(), draws)),
                new ProgrammeMechanism(terms.programme(), reach, households, municipalities),
                Mechanism.of(new WeatherPhase(
                        terms.weather(), terms.farm(), households, municipalities, tables.nation(), draws)),
                Mechanism.of(new BorderPricesPhase(terms.border(), calendar, terms.tradedBundle(), municipalities)),
                Mechanism.of(
                        MigrationPhase.flows(households),
                        ledger -> new MigrationPhase(
                                terms.migration(),
                                calendar,
                                people,
                                new MigrationPhase.Places(municipalities, tables.nation()),
                                draws)),
                Mechanism.of(new CompositionPhase(terms.time(), people)),
                Mechanism.of(
                        LandUsePhase.flows(households),
                        ledger -> new LandUsePhase(
                                terms.farm(), crops, households, municipalities, tables.nation(), blocks)),
                Mechanism.of(new JobsPhase(terms.jobs(), households, municipalities, blocks, draws)),
                Mechanism.of(List.of(), this::planning),
                Mechanism.of(LabourPhase.flows(households), ledger -> labour()),
                Mechanism.of(
                        CropsPhase.flows(households),
                        ledger -> new CropsPhase(terms.farm(), crops, households, municipalities, blocks)),
                Mechanism.of(
                        HerdPhase.flows(households),
                        ledger -> new HerdPhase(terms.herd(), households, municipalities, blocks)),
                Mechanism.of(
                        FoodMarketPhase.flows(households, municipalities),
                        ledger -> new FoodMarketPhase(
                                terms.food(), foodRules(crops, ledger), households, municipalities, blocks)),
                new MarketFeeMechanism(terms.marketFee(), households, municipalities),
                Mechanism.of(
                        SettlementPhase.flows(households),
                        ledger -> new SettlementPhase(
                                terms.finance(), theory.preferences().goods(), households, ledger, blocks)),
                Mechanism.of(
                        List.of(),
                        ledger -> new AccountsPhase(terms.welfare(), households, municipalities, ledger, blocks)),
                Mechanism.of(new RankingPhase(households)),
                Mechanism.of(new DemographyPhase(terms.demography(), people, tables.nation(), draws)));
    }

    private FoodMarketPhase.Rules foodRules(CropCalendar crops, Ledger ledger) {
        return new FoodMarketPhase.Rules(
                terms.finance(), theory.preferences().food(), crops.firstFoodHarvest(), theory.bands(), ledger);
    }

    /** The flows of these mechanisms; opens the accounts of the sources of income that they bring. */
    Ledger ledger(List<Mechanism> mechanisms) {
        List<Flow> flows = mechanisms.stream()
                .flatMap(mechanism -> mechanism.flows().stream())
                .sorted(Comparator.comparingInt(HighlandsPlan::rank))
                .toList();
        Ledger ledger = new Ledger(tables.households(), flows, SOURCES_FIRST);
        tables.households().accounts.declare(ledger.sources());
        return ledger;
    }

    /** The phases of these mechanisms, one after the other. */
    static Plan plan(List<Mechanism> mechanisms, Ledger ledger) {
        return new Plan(mechanisms.stream()
                .flatMap(mechanism -> mechanism.phases(ledger).stream())
                .toList());
    }

    private static int rank(Flow flow) {
        int index = FLOWS_FIRST.indexOf(flow.column().name());
        return index < 0 ? FLOWS_FIRST.size() : index;
    }

    PlanningPhase planning(Ledger ledger) {
        return new PlanningPhase(
                theory,
                new PlanningPhase.PlanTerms(
                        terms.labour(),
                        new PlanningPhase.Means(terms.finance(), ledger.given()),
                        terms.preferences().subsistence(),
                        terms.food()::band,
                        draws),
                tables.households(),
                tables.municipalities(),
                blocks);
    }

    LabourPhase labour() {
        return new LabourPhase(theory, terms.labour(), tables.households(), tables.municipalities(), blocks);
    }
}
