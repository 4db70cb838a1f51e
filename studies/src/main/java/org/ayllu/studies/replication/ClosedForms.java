package org.ayllu.studies.replication;

import static org.ayllu.studies.replication.Target.Figure.within;

import java.util.List;
import java.util.Locale;
import org.ayllu.core.measure.Poverty;
import org.ayllu.models.classics.ChayanovHousehold;
import org.ayllu.models.classics.CobbDouglas;
import org.ayllu.models.classics.HarrisTodaro;
import org.ayllu.models.classics.LandMarket;
import org.ayllu.models.classics.SeparableHousehold;

/** Models of the textbooks whose solutions can be written down; the numbers were worked out apart from Ayllu, to the digits given. */
final class ClosedForms {
    private static final double TOLERANCE = 1e-6;
    private static final CobbDouglas FARM = new CobbDouglas(100, 0.5);

    private ClosedForms() {}

    static List<Target> harrisTodaro() {
        HarrisTodaro.Equilibrium found =
                new HarrisTodaro(new CobbDouglas(200, 0.5), new CobbDouglas(200, 0.5), 400, 0.9).solve();
        return List.of(
                within(TOLERANCE, "jobs in the city", "61.728395", found.cityJobs()),
                within(TOLERANCE, "rural labour", "270.726892", found.ruralLabour()),
                within(TOLERANCE, "rural wage", "0.4297534", found.ruralWage()),
                within(TOLERANCE, "unemployed", "67.544713", found.unemployed()),
                within(TOLERANCE, "output lost, %", "14.0493", 100 * found.loss()));
    }

    static List<Target> chayanov() {
        ChayanovHousehold.Choice found = new ChayanovHousehold(FARM, 100, 0.5).choose();
        return List.of(
                within(TOLERANCE, "leisure, days", "66.666667", found.leisure()),
                within(TOLERANCE, "consumption", "57.735027", found.consumption()),
                within(TOLERANCE, "utility", "62.040324", found.utility()),
                within(TOLERANCE, "shadow wage", "0.866025", found.shadowWage()));
    }

    static List<Target> separable() {
        SeparableHousehold.Choice found = new SeparableHousehold(FARM, 100, 0.7, 1).choose();
        SeparableHousehold.Choice larger = new SeparableHousehold(FARM, 200, 0.7, 1).choose();
        return List.of(
                within(TOLERANCE, "farm labour, days", "25", found.labour()),
                within(TOLERANCE, "profit", "25", found.profit()),
                within(TOLERANCE, "full income", "125", found.fullIncome()),
                within(TOLERANCE, "consumption", "87.5", found.consumption()),
                within(TOLERANCE, "leisure, days", "37.5", found.leisure()),
                within(TOLERANCE, "days sold", "37.5", found.daysSold()),
                within(TOLERANCE, "farm labour of twice the family, days", "25", larger.labour()),
                Target.Order.above(
                        Target.Origin.COMPUTED,
                        "farm labour of twice the family without a labour market, days, against one",
                        new ChayanovHousehold(FARM, 200, 0.7).choose().labour(),
                        new ChayanovHousehold(FARM, 100, 0.7).choose().labour()));
    }

    static List<Target> landMarket() {
        LandMarket market = new LandMarket(0.5, 100, 0.8, 0.6);
        return List.of(
                within(TOLERANCE, "rents in below", "39.0625", market.rentsInBelow()),
                within(TOLERANCE, "rents out above", "69.4444", market.rentsOutAbove()),
                position(market, LandMarket.Position.RENTS_IN, 39),
                position(market, LandMarket.Position.AUTARKIC, 50),
                position(market, LandMarket.Position.RENTS_OUT, 70));
    }

    /** 1 when a household with so much land is in the position that follows from the two bounds. */
    private static Target position(LandMarket market, LandMarket.Position expected, double land) {
        String words = expected.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Target.Figure.exactly(
                0,
                String.format(
                        Locale.ROOT,
                        "with %.0f of land it %s, 1 = yes",
                        land,
                        expected == LandMarket.Position.AUTARKIC ? "is " + words : words),
                "1",
                market.positionOf(land) == expected ? 1 : 0);
    }

    static List<Target> poverty() {
        double[] incomes = {100, 110, 150, 160};
        double[] one = {1, 1, 1, 1};
        return List.of(
                within(TOLERANCE, "headcount, P0", "0.5", Poverty.fgt(incomes, one, 125, 4, 0)),
                within(TOLERANCE, "poverty gap, P1", "0.08", Poverty.fgt(incomes, one, 125, 4, 1)),
                within(TOLERANCE, "severity, P2", "0.0136", Poverty.fgt(incomes, one, 125, 4, 2)));
    }
}
