package org.ayllu.models.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;

/**
 * What a sector does as it is, and as the import price of one crop moves.
 *
 * @param terms the sector besides its crops
 * @param crops its crops
 * @param opening the crop whose import price moves, and between which prices
 */
public record SectorStudy(SectorTerms terms, List<SectorCrop> crops, Opening opening) implements Solvable {
    /**
     * The crop whose import price moves along the curve.
     *
     * @param crop its name
     * @param from lowest price, US$/t
     * @param to highest price, US$/t
     */
    public record Opening(String crop, double from, double to) {}

    /**
     * Checks that the crop is there.
     *
     * @throws IllegalArgumentException when it is not, or the sector would gain without end
     */
    public SectorStudy {
        crops = List.copyOf(crops);
        String wanted = opening.crop();
        if (crops.stream().noneMatch(crop -> crop.name().equals(wanted))) {
            throw new IllegalArgumentException("there is no crop " + wanted + " whose import price could move");
        }
        new SectorModel(terms, crops);
    }

    @Override
    public Solution solve() {
        String crop = opening.crop();
        Axis axis = new Axis("importPrice", "US$/t", "Import price of " + crop + ".");
        DoubleFunction<List<Figure>> at = price -> {
            SectorResult found = new SectorModel(terms, at(price)).solve();
            List<Figure> figures = new ArrayList<>();
            figures.add(new Figure("imported." + crop, "t", "Imports of " + crop + ".", of(found.imported(), crop)));
            figures.add(new Figure("hectares." + crop, "ha", "Land under " + crop + ".", of(found.hectares(), crop)));
            figures.addAll(totals(found));
            return figures;
        };
        return new Solution(figures(), Curve.between(axis, opening.from(), opening.to(), at));
    }

    private List<SectorCrop> at(double price) {
        return crops.stream()
                .map(crop -> crop.name().equals(opening.crop()) ? crop.withImportPrice(price) : crop)
                .toList();
    }

    private List<Figure> figures() {
        SectorResult found = new SectorModel(terms, crops).solve();
        List<Figure> figures = new ArrayList<>(totals(found));
        found.hectares()
                .forEach((crop, value) ->
                        figures.add(new Figure("hectares." + crop, "ha", "Land under " + crop + ".", value)));
        found.prices()
                .forEach((crop, value) ->
                        figures.add(new Figure("price." + crop, "US$/t", "Price of " + crop + " at home.", value)));
        found.imported()
                .forEach((crop, value) ->
                        figures.add(new Figure("imported." + crop, "t", "Imports of " + crop + ".", value)));
        found.exported()
                .forEach((crop, value) ->
                        figures.add(new Figure("exported." + crop, "t", "Exports of " + crop + ".", value)));
        return figures;
    }

    private List<Figure> totals(SectorResult found) {
        double consumers = consumersSurplus(found);
        double farms = found.objective() - consumers + terms.reservationWage() * found.familyTotal();
        return List.of(
                new Figure("surplus", "US$", "Surplus of consumers and farms.", found.objective()),
                new Figure("consumersSurplus", "US$", "Surplus of consumers.", consumers),
                new Figure("farmIncome", "US$", "Income of the farms, their own labour unpaid.", farms),
                new Figure("familyDays", "days", "Number of days that families work.", found.familyTotal()),
                new Figure("hiredDays", "days", "Number of days that farms hire.", found.hiredTotal()),
                new Figure("familyShare", "fraction", "Share of the families in all labour.", found.familyShare()),
                new Figure("head", "head", "Herd of the farms.", found.head()));
    }

    /** What consumers would pay at most, less what they pay: −b·q²/2 of each crop. */
    private double consumersSurplus(SectorResult found) {
        double sum = 0;
        for (SectorCrop crop : crops) {
            double bought = of(found.consumed(), crop.name());
            sum += crop.demand()
                    .map(demand -> -0.5 * demand.slope() * bought * bought)
                    .orElse(0.0);
        }
        return sum;
    }

    private static double of(Map<String, Double> values, String name) {
        return values.getOrDefault(name, 0.0);
    }
}
