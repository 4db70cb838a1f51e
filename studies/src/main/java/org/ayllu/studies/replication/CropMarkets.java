package org.ayllu.studies.replication;

import java.util.List;
import org.ayllu.models.classics.CobbDouglas;
import org.ayllu.models.classics.Market;
import org.ayllu.models.classics.MissingMarkets;
import org.ayllu.models.classics.Tastes;
import org.ayllu.models.classics.TwoCropFarm;
import org.ayllu.studies.replication.Target.Origin;

/** A household with a food and a cash crop, with all markets and without some, when the price of the cash crop rises by a fifth. */
record CropMarkets(TwoCropFarm farm, Tastes tastes, MissingMarkets.Prices prices) {
    private static final double RISE = 1.2;
    private static final double DAYS = 500;
    private static final Market OPEN = new Market.Open();
    private static final Market MISSING = new Market.Missing();

    /** What changes, in per cent. */
    record Response(double cashCrop, double foodPrice, double wage) {}

    private Response response(Market food, Market labour) {
        MissingMarkets household = new MissingMarkets(farm, tastes, DAYS, prices, food, labour);
        MissingMarkets.Choice before = household.choose();
        MissingMarkets.Choice after =
                household.withCashPrice(RISE * prices.cash()).choose();
        return new Response(
                PriceBands.percent(before.cashOutput(), after.cashOutput()),
                PriceBands.percent(before.foodPrice(), after.foodPrice()),
                PriceBands.percent(before.wage(), after.wage()));
    }

    Response withAll() {
        return response(OPEN, OPEN);
    }

    Response withoutFood() {
        return response(MISSING, OPEN);
    }

    Response withoutLabour() {
        return response(OPEN, MISSING);
    }

    Response withNeither() {
        return response(MISSING, MISSING);
    }

    static List<Target> targets() {
        CropMarkets household = new CropMarkets(
                new TwoCropFarm(new CobbDouglas(2, 0.5, 20), 0.6, 1.5),
                new Tastes(0.4, 0.55, 0.3),
                new MissingMarkets.Prices(1, 1, 1, 0.8));
        Response all = household.withAll();
        Response noFood = household.withoutFood();
        Response noLabour = household.withoutLabour();
        Response neither = household.withNeither();
        String crop = "cash crop when its price rises 20 %, change in %, ";
        return List.of(
                below(crop + "no food market against all markets", noFood.cashCrop(), all.cashCrop()),
                below(crop + "no labour market against all markets", noLabour.cashCrop(), all.cashCrop()),
                below(crop + "neither against no labour market", neither.cashCrop(), noLabour.cashCrop()),
                below(crop + "neither against no food market", neither.cashCrop(), noFood.cashCrop()),
                Target.Figure.exactly(1e-9, "price of food then, all markets, change in %", "0.0000", all.foodPrice()),
                Target.Figure.exactly(1e-9, "wage then, all markets, change in %", "0.0000", all.wage()),
                above("shadow price of food then, no food market, change in %", noFood.foodPrice()),
                above("shadow wage then, no labour market, change in %", noLabour.wage()));
    }

    private static Target below(String what, double computed, double bound) {
        return Target.Order.below(Origin.PUBLISHED, what, computed, bound);
    }

    private static Target above(String what, double computed) {
        return Target.Order.above(Origin.PUBLISHED, what, computed, 0);
    }
}
