package org.ayllu.models.classics;

import java.util.List;
import java.util.stream.Stream;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;

/** What a household with missing markets reports: what it does, and what a rise of the price of the cash crop does to it. */
record MissingMarketsFigures(MissingMarkets household, double rise) {
    Solution solution(Axis price, double from, double to) {
        return new Solution(figures(), Curve.between(price, from, to, at -> state(household.withCashPrice(at))));
    }

    private List<Figure> figures() {
        MissingMarkets.Choice before = household.choose();
        MissingMarkets.Choice after =
                household.withCashPrice(household.prices().cash() * (1 + rise)).choose();
        List<Figure> response = List.of(
                response("cashResponse", "the cash-crop harvest", before.cashOutput(), after.cashOutput()),
                response("foodResponse", "the food harvest", before.foodOutput(), after.foodOutput()),
                response(
                        "foodWorthResponse",
                        "what food is worth to the household",
                        before.foodPrice(),
                        after.foodPrice()),
                response("dayWorthResponse", "what a day is worth to the household", before.wage(), after.wage()));
        return Stream.concat(response.stream(), state(household).stream()).toList();
    }

    private Figure response(String name, String what, double before, double after) {
        return new Figure(
                name, "fraction", "Response of " + what + ", as the cash crop's price rises.", after / before - 1);
    }

    private static List<Figure> state(MissingMarkets household) {
        MissingMarkets.Choice choice = household.choose();
        return List.of(
                new Figure("cashOutput", "US$ at base prices", "Harvest of the cash crop.", choice.cashOutput()),
                new Figure("foodOutput", "US$ at base prices", "Harvest of food.", choice.foodOutput()),
                new Figure("foodSold", "US$ at base prices", "Food sold; below 0 what is bought.", choice.foodSold()),
                new Figure(
                        "foodWorth",
                        "1 = base",
                        "Shadow price of food: what it is worth to the household.",
                        choice.foodPrice()),
                new Figure("dayWorth", "US$/day", "Shadow wage: what a day is worth to the household.", choice.wage()),
                new Figure("farmLabour", "days", "Farm labour, hired days included.", choice.farmLabour()),
                new Figure("daysSold", "days", "Number of days sold; below 0 those hired.", household.daysSold(choice)),
                new Figure("goods", "US$ at base prices", "Goods bought.", choice.goods()));
    }
}
