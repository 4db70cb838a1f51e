package org.ayllu.benchmarks.village;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayllu.core.farm.CropTerms;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.PersonTable;
import org.ayllu.models.highlands.HighlandsRun;

/** Makes objects of what the engine's tables hold before their first season. */
final class Settler {
    private final Countryside country;
    private final HighlandsRun from;

    Settler(Countryside country, HighlandsRun from) {
        this.country = country;
        this.from = from;
    }

    void settle() {
        MunicipalityTable table = from.tables().municipalities();
        List<Map.Entry<String, CropTerms>> crops =
                List.copyOf(country.terms.farm().crops().entrySet());
        for (int m = 0; m < table.rows(); m++) {
            Municipality municipality = new Municipality(country, table.hours.at(m));
            for (int c = 0; c < crops.size(); c++) {
                String name = Objects.requireNonNull(crops.get(c).getKey());
                municipality.crops.add(new Crop(
                        name,
                        Objects.requireNonNull(crops.get(c).getValue()),
                        Objects.requireNonNull(table.markets.get(c)),
                        table.suitability.get(c).at(m),
                        c,
                        country.crops.harvestGroup(c)));
            }
            country.municipalities.add(municipality);
        }
        households();
        persons();
    }

    private void households() {
        HouseholdTable table = from.tables().households();
        for (int h = 0; h < table.rows(); h++) {
            Household household = new Household(
                    country.municipality(table.municipality.at(h)),
                    table.travelHours.at(h),
                    table.indigenous.at(h) == 1,
                    table.tradeSkill.at(h));
            household.farm.rainfed = table.rainfed.at(h);
            household.farm.irrigated = table.irrigated.at(h);
            household.farm.productivity = table.productivity.at(h);
            household.farm.herd = table.herd.at(h);
            household.farm.tools = table.tools.at(h);
            household.cash = table.cash.at(h);
            household.larder.stock = table.foodStock.at(h);
            household.municipality.households.add(household);
            country.households++;
        }
    }

    /** Persons stand in their table in the order of their households, and these in that of their municipalities. */
    private void persons() {
        PersonTable table = from.tables().persons();
        int p = 0;
        int h = 0;
        for (Municipality municipality : country.municipalities) {
            for (Household household : municipality.households) {
                while (p < table.rows() && table.household.at(p) == h) {
                    household.family.members.add(
                            new Person(table.female.at(p) == 1, table.age.at(p), table.schooling.at(p)));
                    p++;
                }
                h++;
            }
        }
    }
}
