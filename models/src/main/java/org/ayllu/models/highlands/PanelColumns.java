package org.ayllu.models.highlands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import org.ayllu.core.household.Accounts;
import org.ayllu.core.household.Activity;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.models.model.PanelColumn;

/** What is told of each household of the panel. */
final class PanelColumns {
    private final HouseholdTable households;
    private final HighlandsTerms terms;
    private final List<String> municipalities;
    private final List<PanelColumn> columns = new ArrayList<>();

    PanelColumns(HighlandsRun run) {
        this.households = run.tables().households();
        this.terms = run.terms();
        this.municipalities = run.tables().municipalities().names;
        place();
        people();
        means();
        days();
        income();
        position();
    }

    List<PanelColumn> all() {
        return List.copyOf(columns);
    }

    private void whole(String name, String unit, String doc, IntToLongFunction value) {
        columns.add(new PanelColumn(name, PanelColumn.Type.WHOLE, unit, doc, List.of(), value));
    }

    private void number(String name, String unit, String doc, IntToDoubleFunction value) {
        columns.add(new PanelColumn(
                name,
                PanelColumn.Type.NUMBER,
                unit,
                doc,
                List.of(),
                h -> Double.doubleToRawLongBits(value.applyAsDouble(h))));
    }

    private void truth(String name, String doc, IntToLongFunction value) {
        columns.add(new PanelColumn(name, PanelColumn.Type.TRUTH, "-", doc, List.of(), value));
    }

    private void label(String name, String doc, Dimension dimension) {
        columns.add(new PanelColumn(
                name,
                PanelColumn.Type.LABEL,
                "-",
                doc,
                dimension.groups(municipalities),
                h -> dimension.group(households, h)));
    }

    private void place() {
        whole("year", "-", "Agricultural year; stocks are those of its end.", h -> 0);
        columns.add(new PanelColumn(
                "household",
                PanelColumn.Type.ID,
                "-",
                "The household's id, the same in all arms of a replicate: of a synthetic one its number, 0 = the first; of one that stands for a row of a "
                        + "survey a whole number of 64 bits that follows from its id there.",
                List.of(),
                h -> households.table.ids()[h]));
        label("municipality", "Where it lives.", Dimension.MUNICIPALITY);
        whole(
                "surveyRow",
                "-",
                "Row of the survey that it stands for; 0 when synthetic.",
                h -> households.surveyRow.at(h));
        number("travelHours", "hours", "From the farm to the market.", h -> households.travelHours.at(h));
        label(
                "incomeQuintile",
                "Fifth of the people by real income per person when reports began.",
                Dimension.INCOME_QUINTILE);
    }

    private void people() {
        truth("indigenous", "Whether it counts itself as indigenous.", h -> households.indigenous.at(h));
        truth("womanHeads", "Whether a woman heads it.", h -> households.womanHeads.at(h));
        whole("persons", "persons", "Members at home.", h -> households.size.at(h));
        number(
                "adultEquivalents",
                "adults",
                "Members at home in adult equivalents.",
                h -> households.adultEquivalents.at(h));
        whole("workers", "persons", "Members at home of working age.", h -> households.workers.at(h));
        number("schooling", "years", "Mean schooling of the workers at home.", h -> households.schooling.at(h));
        whole("inCity", "persons", "Members in the city.", h -> households.inCity.at(h));
        whole("abroad", "persons", "Members abroad.", h -> households.abroad.at(h));
    }

    private void means() {
        number("rainfed", "ha", "Rainfed cropland.", h -> households.rainfed.at(h));
        number("irrigated", "ha", "Irrigated cropland.", h -> households.irrigated.at(h));
        number(
                "productivity",
                "-",
                "Farm skill and soil, 1 = mean of the municipality.",
                h -> households.productivity.at(h));
        number("herd", "TLU", "Herd.", h -> households.herd.at(h));
        number("tools", "US$", "Tools and small equipment.", h -> households.tools.at(h));
        number("cash", "US$", "Cash in hand; negative when in debt.", h -> households.cash.at(h));
        number("foodInStore", "US$ base", "Food in store.", h -> households.foodStock.at(h));
    }

    private void days() {
        Accounts accounts = households.accounts;
        for (Activity activity : Activity.values()) {
            number(
                    "days_" + Measures.camel(activity.name()),
                    "days/year",
                    "Days of " + activity.label() + ".",
                    h -> accounts.days.get(activity.ordinal()).at(h));
        }
        number("days_hired", "days/year", "Days hired for the own crops.", h -> accounts.hiredDays.at(h));
    }

    private void income() {
        Accounts accounts = households.accounts;
        for (IncomeSource source : accounts.sources) {
            number(
                    "income_" + source.name(),
                    "US$/year",
                    "Income from " + source.label() + ".",
                    accounts.incomeOf(source)::at);
        }
        number("income_total", "US$/year", "Income from all sources.", accounts::totalIncome);
        number(
                "realIncomePerPerson",
                "US$ base/person/year",
                "Income per person at base prices.",
                h -> accounts.realIncomePerPerson.at(h));
        truth(
                "poor",
                "Whether real income per person is below the poverty line.",
                h -> accounts.realIncomePerPerson.at(h) < terms.welfare().povertyLine() ? 1 : 0);
    }

    private void position() {
        Accounts accounts = households.accounts;
        number("foodHarvested", "US$ base/year", "Food harvested.", h -> accounts.harvest.at(h));
        number("foodEaten", "US$ base/year", "Food eaten.", h -> accounts.eaten.at(h));
        number("netFoodSales", "US$ base/year", "Food sold less food bought.", h -> accounts.netFoodSales.at(h));
        label("foodRegime", "Position in the food market over the year.", Dimension.FOOD_REGIME);
        label("labourRegime", "Position in the farm labour market over the year.", Dimension.LABOUR_REGIME);
        number("shadowWage", "US$/day", "Shadow wage in the plan of the year.", h -> households.planWage.at(h));
        number(
                "shadowFoodPrice",
                "index",
                "Shadow price of food in the plan of the year, 1 = base price.",
                h -> households.planFoodPrice.at(h));
    }
}
