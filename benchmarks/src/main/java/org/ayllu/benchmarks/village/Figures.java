package org.ayllu.benchmarks.village;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.household.Activity;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.livelihood.LabourPhase;
import org.ayllu.core.migration.MigrationPhase;
import org.ayllu.models.highlands.HighlandsRun;

/** What a year came to, in either form of the model. */
final class Figures {
    private final double povertyLine;
    private double households;
    private double size;
    private double poor;
    private double realIncome;
    private double offFarm;
    private double worked;
    private double crops;
    private double nonFarm;
    private double remittances;
    private double hired;
    private double idle;
    private double harvest;
    private double eaten;
    private double cash;
    private double herd;
    private double tools;
    private double city;
    private double abroad;
    private double shadowWage;
    private double schooling;
    private double farmWage;
    private double foodPrice;
    private double persons;

    private Figures(double povertyLine) {
        this.povertyLine = povertyLine;
    }

    /** The figures of the engine's run. */
    static Map<String, Double> of(HighlandsRun run) {
        Figures sums = new Figures(run.terms().welfare().povertyLine());
        HouseholdTable table = run.tables().households();
        MunicipalityTable places = run.tables().municipalities();
        for (int h = 0; h < table.rows(); h++) {
            for (Activity activity : Activity.values()) {
                sums.days(activity, table.accounts.days.get(activity.ordinal()).at(h));
            }
            sums.people(table.size.at(h), table.accounts.realIncomePerPerson.at(h));
            sums.crops += table.accounts.incomeOf(IncomeSource.CROPS).at(h);
            sums.nonFarm += table.accounts.incomeOf(LabourPhase.NON_FARM_WAGE).at(h);
            sums.remittances +=
                    table.accounts.incomeOf(MigrationPhase.REMITTANCES).at(h);
            sums.hired += table.accounts.hiredDays.at(h);
            sums.harvest += table.accounts.harvest.at(h);
            sums.eaten += table.accounts.eaten.at(h);
            sums.cash += table.cash.at(h);
            sums.herd += table.herd.at(h);
            sums.tools += table.tools.at(h);
            sums.city += table.inCity.at(h);
            sums.abroad += table.abroad.at(h);
            sums.shadowWage += table.planWage.at(h);
            sums.schooling += table.schooling.at(h);
            sums.farmWage += places.meanWage.at(table.municipality.at(h));
            sums.foodPrice += places.meanFoodPrice.at(table.municipality.at(h));
        }
        sums.persons = run.tables().persons().rows();
        return sums.figures();
    }

    /** The figures of the objects. */
    static Map<String, Double> of(Countryside country) {
        Figures sums = new Figures(country.terms.welfare().povertyLine());
        for (Municipality municipality : country.municipalities) {
            for (Household household : municipality.households) {
                sums.add(household);
                sums.farmWage += municipality.meanWage;
                sums.foodPrice += municipality.meanFoodPrice;
            }
        }
        return sums.figures();
    }

    private void add(Household household) {
        YearBook year = household.year;
        for (Activity activity : Activity.values()) {
            days(activity, year.days[activity.ordinal()]);
        }
        people(household.family.size, year.realIncomePerPerson);
        crops += year.income[YearBook.Source.CROPS.ordinal()];
        nonFarm += year.income[YearBook.Source.NON_FARM_WAGE.ordinal()];
        remittances += year.income[YearBook.Source.REMITTANCES.ordinal()];
        hired += year.hiredDays;
        harvest += year.harvest;
        eaten += year.eaten;
        cash += household.cash;
        herd += household.farm.herd;
        tools += household.farm.tools;
        city += household.family.inCity;
        abroad += household.family.abroad;
        shadowWage += household.plan.wage;
        schooling += household.family.schooling;
        persons += household.family.members.size();
    }

    private void people(double atHome, double income) {
        households++;
        size += atHome;
        realIncome += atHome * income;
        poor += income < povertyLine ? atHome : 0;
    }

    private void days(Activity activity, double days) {
        offFarm += activity.offFarm() ? days : 0;
        worked += activity.offFarm() || activity.ownFarm() ? days : 0;
        idle += activity == Activity.IDLE ? days : 0;
    }

    private Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("real income, US$ a person", realIncome / size);
        figures.put("share of the poor", poor / size);
        figures.put("share of labour off the farm", offFarm / worked);
        figures.put("mean farm wage, US$ a day", farmWage / households);
        figures.put("mean price of food", foodPrice / households);
        figures.put("planned shadow wage, US$ a day", shadowWage / households);
        figures.put("income from crops, US$", crops / households);
        figures.put("income from non-farm wages, US$", nonFarm / households);
        figures.put("remittances, US$", remittances / households);
        figures.put("days hired", hired / households);
        figures.put("days sought in vain", idle / households);
        figures.put("food harvested, US$ at base prices", harvest / households);
        figures.put("food eaten, US$ at base prices", eaten / households);
        figures.put("cash, US$", cash / households);
        figures.put("herd, TLU", herd / households);
        figures.put("tools, US$", tools / households);
        figures.put("persons, those away included", persons / households);
        figures.put("members at home", size / households);
        figures.put("members in the city", city / households);
        figures.put("members abroad", abroad / households);
        figures.put("schooling of workers, years", schooling / households);
        return figures;
    }
}
