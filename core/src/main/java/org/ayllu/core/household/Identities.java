package org.ayllu.core.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ayllu.core.engine.Identity;
import org.jspecify.annotations.Nullable;

/** What must hold of households whatever their theory: time, food, animals, land, people, and as many days sold as hired. */
public final class Identities {
    private static final double TOLERANCE = 1e-8;

    private final HouseholdTable households;
    private final PersonTable persons;
    private final MunicipalityTable municipalities;
    private final NationTable nation;

    private Identities(
            HouseholdTable households, PersonTable persons, MunicipalityTable municipalities, NationTable nation) {
        this.households = households;
        this.persons = persons;
        this.municipalities = municipalities;
        this.nation = nation;
    }

    /** All identities over these tables. */
    public static List<Identity> of(
            HouseholdTable households, PersonTable persons, MunicipalityTable municipalities, NationTable nation) {
        Identities all = new Identities(households, persons, municipalities, nation);
        List<Identity> list = new ArrayList<>();
        list.add(perHousehold("time", Writers.LABOUR, households, all::time));
        list.add(Identity.cheap("days traded", Writers.LABOUR, all::daysTraded));
        list.add(Identity.of("labour market", Writers.LABOUR, all::labourMarket));
        list.add(perHousehold("animals", Writers.HERD, households, all::animals));
        list.add(perHousehold("food", Writers.SETTLEMENT, households, all::food));
        list.add(Identity.of("land", Writers.LAND_USE, all::land));
        list.add(perHousehold("cropped land", Writers.LAND_USE, households, all::croppedLand));
        list.add(Identity.cheap("people", Writers.DEMOGRAPHY, all::people));
        list.add(Identity.cheap("turn of the year", Writers.FOUNDING, all::turnOfYear));
        list.add(Identity.of("families", Writers.DEMOGRAPHY, all::families));
        return list;
    }

    private static Identity perHousehold(
            String name, String from, HouseholdTable households, IntFunction<@Nullable String> check) {
        return Identity.of(name, from, () -> {
            for (int h = 0; h < households.rows(); h++) {
                String wrong = check.apply(h);
                if (wrong != null) {
                    return Optional.of("household " + households.table.ids()[h] + ": " + wrong);
                }
            }
            return Optional.empty();
        });
    }

    private @Nullable String time(int h) {
        double own = households.cropDays.at(h) - households.hiredDays.at(h);
        double sum = own;
        double least = own;
        for (Activity activity : Activity.values()) {
            if (activity != Activity.OWN_CROPS) {
                double use = households.daysOf(activity).at(h);
                sum += use;
                least = Math.min(least, use);
            }
        }
        double time = households.time.at(h);
        if (least < -TOLERANCE * time || !close(sum, time, time)) {
            return sum + " days used of " + time + ", the least use " + least;
        }
        return null;
    }

    private Optional<String> daysTraded() {
        for (int m = 0; m < municipalities.rows(); m++) {
            double sold = municipalities.daysSold.at(m);
            double hired = municipalities.daysHired.at(m);
            if (!close(sold, hired, sold + hired)) {
                return Optional.of(municipalities.names.get(m) + ": " + sold + " days sold, " + hired + " hired");
            }
        }
        return Optional.empty();
    }

    private Optional<String> labourMarket() {
        double[] sold = new double[municipalities.rows()];
        double[] hired = new double[municipalities.rows()];
        double[] jobs = new double[municipalities.rows()];
        for (int h = 0; h < households.rows(); h++) {
            int m = households.municipality.at(h);
            sold[m] += households.farmWageDays.at(h);
            hired[m] += households.hiredDays.at(h);
            jobs[m] += households.nonFarmDays.at(h);
        }
        for (int m = 0; m < sold.length; m++) {
            if (!close(sold[m], hired[m], sold[m] + hired[m])) {
                return Optional.of(municipalities.names.get(m) + ": " + sold[m] + " days sold, " + hired[m] + " hired");
            }
            if (jobs[m] > municipalities.nonFarmJobs.at(m) * (1 + TOLERANCE)) {
                return Optional.of(municipalities.names.get(m) + ": " + jobs[m] + " days worked outside farming of "
                        + municipalities.nonFarmJobs.at(m) + " there are");
            }
        }
        return Optional.empty();
    }

    private @Nullable String animals(int h) {
        double expected = households.herdBefore.at(h)
                + households.herdBorn.at(h)
                - households.herdLost.at(h)
                - households.herdSold.at(h);
        double herd = households.herd.at(h);
        return herd >= -TOLERANCE && close(herd, expected, expected) ? null : herd + " TLU instead of " + expected;
    }

    private @Nullable String food(int h) {
        double in = households.stockBefore.at(h) + households.harvest.at(h);
        double out = households.spoilt.at(h) + households.drawn.at(h);
        double stock = households.foodStock.at(h);
        if (stock < 0 || !close(stock, in - out, in)) {
            return stock + " in store instead of " + (in - out);
        }
        int m = households.municipality.at(h);
        double own = households.drawn.at(h) * municipalities.storedFoodPrice.at(m);
        double worth = (households.eaten.at(h) + households.foodSold.at(h)) * municipalities.foodPrice.at(m);
        double bought = households.foodBought.at(h) * municipalities.foodPrice.at(m);
        return close(worth, own + bought, worth)
                ? null
                : "food worth " + worth + " eaten and sold of " + own + " of its own and " + bought + " bought";
    }

    private @Nullable String croppedLand(int h) {
        double cropped = households.cropped.at(h);
        double land = households.land(h);
        return cropped >= 0 && cropped <= land * (1 + TOLERANCE) ? null : cropped + " ha cropped of " + land + " ha";
    }

    private Optional<String> land() {
        for (int m = 0; m < municipalities.rows(); m++) {
            double food = 0;
            double sold = 0;
            for (int c = 0; c < municipalities.crops.size(); c++) {
                double share = municipalities.landShare.get(c).at(m);
                food += municipalities.markets.get(c).food() ? share : 0;
                sold += municipalities.markets.get(c).food() ? 0 : share;
            }
            if (!close(food, 1, 1) || !(close(sold, 1, 1) || sold == 0)) {
                return Optional.of(municipalities.names.get(m) + ": shares of land sum to " + food + " and " + sold);
            }
        }
        return Optional.empty();
    }

    private Optional<String> people() {
        double expected = nation.personsBefore.at(0)
                + nation.births.at(0)
                + nation.heirs.at(0)
                - nation.deaths.at(0)
                - nation.leavers.at(0);
        if (expected != persons.rows()) {
            return Optional.of(persons.rows() + " persons instead of " + expected);
        }
        return Optional.empty();
    }

    private Optional<String> turnOfYear() {
        double expected = nation.householdsBefore.at(0) + nation.founded.at(0) - nation.merged.at(0);
        if (expected != households.rows()) {
            return Optional.of(households.rows() + " households instead of " + expected);
        }
        double people = nation.personsAtTurn.at(0) - nation.departed.at(0) + nation.newcomers.at(0);
        if (people != nation.personsBefore.at(0)) {
            return Optional.of(nation.personsBefore.at(0) + " persons instead of " + people);
        }
        return Optional.empty();
    }

    private Optional<String> families() {
        for (int p = 0; p < persons.rows(); p++) {
            if (persons.household.at(p) < (p == 0 ? 0 : persons.household.at(p - 1))) {
                return Optional.of("person " + persons.table.ids()[p] + " does not stand with the household");
            }
        }
        return Optional.empty();
    }

    private static boolean close(double a, double b, double scale) {
        return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(scale));
    }
}
