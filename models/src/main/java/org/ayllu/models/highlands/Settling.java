package org.ayllu.models.highlands;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.farm.CropCalendar;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Ids;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.core.table.DistinctIds;
import org.ayllu.core.table.DoubleColumn;

/**
 * Settles a population in fresh tables: households sorted by municipality and id, so that the order in which they were added moves no figure; prices at base,
 * stores filled up to the first harvest.
 */
final class Settling {
    private static final Purpose TRADE_SKILL = Purpose.of("settling.tradeSkill");
    private static final Purpose SUITABILITY = Purpose.of("settling.suitability");
    private static final double FOOD_ABOVE_SUBSISTENCE = 1.5;

    private final Population population;
    private final HighlandsTerms terms;
    private final HighlandsTables tables;
    private final Draws draws;

    private Settling(Population population, HighlandsTerms terms, HighlandsTables tables, Draws draws) {
        this.population = population;
        this.terms = terms;
        this.tables = tables;
        this.draws = draws;
    }

    static HighlandsTables settle(
            Population population, HighlandsTerms terms, Calendar calendar, CropCalendar crops, Draws draws) {
        List<String> names = IntStream.range(0, population.municipalities())
                .mapToObj(population::municipalityName)
                .toList();
        HouseholdTable households = new HouseholdTable(crops.harvests());
        HighlandsTables tables = new HighlandsTables(
                households,
                new PersonTable(households),
                new MunicipalityTable(names, terms.farm().cropNames(), terms.markets(), crops.harvests()),
                new NationTable());
        Settling settling = new Settling(population, terms, tables, draws);
        settling.municipalities();
        settling.households(calendar, crops);
        new DistinctIds().check(tables.persons().table, 0);
        tables.nation().personsBefore.values()[0] = tables.persons().rows();
        return tables;
    }

    private void municipalities() {
        MunicipalityTable to = tables.municipalities();
        PurposeDraws suitability = draws.at(SUITABILITY, 0);
        for (int m = 0; m < population.municipalities(); m++) {
            int row = to.table.append(population.municipalityId(m));
            to.hours.values()[row] = population.municipalityHours(m);
            for (DoubleColumn price : List.of(
                    to.tradedStaples,
                    to.goodsPrice,
                    to.inputPrice,
                    to.animalPrice,
                    to.exportPrice,
                    to.expectedFoodPrice,
                    to.localStaples,
                    to.foodPrice,
                    to.storedFoodPrice,
                    to.meanFoodPrice,
                    to.meanLocalStaples,
                    to.consumerPrice,
                    to.localIncome,
                    to.pasture,
                    to.cityTravel,
                    to.farmTravel,
                    to.extension,
                    to.employment,
                    to.hiring)) {
                price.values()[row] = 1;
            }
            for (DoubleColumn wage : List.of(to.farmWage, to.meanWage, to.expectedWage)) {
                wage.values()[row] = terms.labour().farmWage();
            }
            to.localShare.values()[row] = terms.food().localShare();
            for (int c = 0; c < to.crops.size(); c++) {
                long here = Ids.within(population.municipalityId(m), to.crops.get(c));
                to.suitability.get(c).values()[row] =
                        suitability.lognormalMeanOne(here, 0, terms.farm().suitabilitySd());
                to.borderPrice.get(c).values()[row] = 1;
                to.expectedPrice.get(c).values()[row] = 1;
                to.yieldShock.get(c).values()[row] = 1;
            }
        }
    }

    private void households(Calendar calendar, CropCalendar crops) {
        Population.HouseholdColumns from = population.householdColumns();
        Integer[] order = IntStream.range(0, population.households()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(h -> from.municipality[h]).thenComparingLong(h -> from.id[h]));
        HouseholdTable to = tables.households();
        to.table.reserve(order.length);
        PurposeDraws skill = draws.at(TRADE_SKILL, 0);
        double untilHarvest = (double) crops.firstFoodHarvest() / calendar.seasonsPerYear();
        for (int source : order) {
            int row = to.table.append(from.id[source]);
            to.municipality.values()[row] = from.municipality[source];
            to.travelHours.values()[row] = from.travelHours[source];
            to.rainfed.values()[row] = from.rainfedHa[source];
            to.irrigated.values()[row] = from.irrigatedHa[source];
            to.productivity.values()[row] = from.productivity[source];
            to.tradeSkill.values()[row] =
                    skill.lognormalMeanOne(from.id[source], 0, terms.jobs().tradeSkillSd());
            to.indigenous.values()[row] = from.indigenous[source] ? 1 : 0;
            to.surveyRow.values()[row] = from.surveyRow[source];
            to.herd.values()[row] = from.herdTlu[source];
            to.tools.values()[row] = from.toolsUsd[source];
            to.cash.values()[row] = from.cashUsd[source];
            to.luck.values()[row] = 1;
            to.planWage.values()[row] = terms.labour().farmWage();
            to.shadowWage.values()[row] = terms.labour().farmWage();
            to.planFoodPrice.values()[row] = 1;
            to.planFoodPower.values()[row] = 1;
            double adults = persons(source, row);
            to.foodStock.values()[row] =
                    FOOD_ABOVE_SUBSISTENCE * terms.preferences().subsistence() * adults * untilHarvest;
        }
    }

    private double persons(int source, int household) {
        Population.PersonColumns from = population.personColumns();
        int first = population.householdColumns().firstPerson[source];
        int end = source + 1 < population.households()
                ? population.householdColumns().firstPerson[source + 1]
                : population.persons();
        PersonTable to = tables.persons();
        long id = population.householdColumns().id[source];
        for (int p = first; p < end; p++) {
            to.append(Ids.member(id, p - first), household, from.female[p], from.age[p], from.schooling[p]);
        }
        return end - first;
    }
}
