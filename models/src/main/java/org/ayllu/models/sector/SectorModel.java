package org.ayllu.models.sector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ayllu.models.programming.QuadraticProgramme;
import org.ayllu.models.programming.QuadraticProgramme.Row;
import org.ayllu.models.sector.SectorCrop.Season;

/**
 * Finds what a sector of identical farms grows, hires and trades when its markets clear, as the largest sum of consumers' and producers' surplus:
 * <pre>
 * max  Σ_c (a_c q_c + b_c q_c²/2) + Σ_c (exportPrice_c·x_c − importPrice_c·m_c) − Σ_c cost_c·A_c
 *      − reservationWage·Σ_t F_t − hiredWage·Σ_t H_t − tractorCost·Σ_s P_s
 * s.t. q_c + x_c ≤ yield_c·A_c + m_c                           each crop that is sold
 *      Σ_c land_ct·A_c ≤ farms·farmLand                        each month t
 *      Σ_c labour_ct·A_c + headLabour·Σ_r L_r ≤ F_t + H_t      each month, F_t ≤ farms·familyDays
 *      Σ_r clover_r·L_r ≤ Σ_c clover_c·A_c, straw likewise     feed
 *      Σ_{c in s} A_c ≤ headPloughs·Σ_r L_r + P_s              each ploughing season s
 * </pre>
 * At the optimum the price of each crop at home is the marginal value of its consumption, so that no farm and no consumer would do otherwise. The
 * programme is written for one farm, with the consumers that are its share. Reference: G. Kutcher, A. Meeraus and G. O'Mara (1988), Agriculture Sector and
 * Policy Models, World Bank.
 */
public final class SectorModel {
    private static final String GROWN = "ha of ";
    private static final String BOUGHT = "bought ";
    private static final String EXPORTED = "exported ";
    private static final String IMPORTED = "imported ";
    private static final String HEAD = "head fed ";
    private static final String FAMILY = "family days of month ";
    private static final String HIRED = "hired days of month ";
    private static final String TRACTOR = "ha ploughed by tractor, ";

    /** Less of an activity than that, per farm, is what the search leaves of none. */
    private static final double NEGLIGIBLE = 1e-8;

    private final SectorTerms terms;
    private final List<SectorCrop> crops;
    private final QuadraticProgramme programme = new QuadraticProgramme("the sector");
    private final Map<String, Integer> activities = new LinkedHashMap<>();

    /**
     * A sector.
     *
     * @throws IllegalArgumentException when a crop occurs twice, or would bring gain without end
     */
    public SectorModel(SectorTerms terms, List<SectorCrop> crops) {
        this.terms = terms;
        this.crops = List.copyOf(crops);
        for (SectorCrop crop : crops) {
            requireBounded(crop);
            activity(GROWN + crop.name(), -crop.cost(), 0);
            market(crop);
        }
        terms.rations().keySet().forEach(ration -> activity(HEAD + ration, 0, 0));
        for (int month = 0; month < SectorCrop.MONTHS; month++) {
            month(month);
        }
        for (Season season : Season.values()) {
            plough(season);
        }
        feed();
    }

    private void activity(String name, double worth, double fall) {
        if (activities.containsKey(name)) {
            throw new IllegalArgumentException(name + " is listed twice");
        }
        activities.put(name, programme.activity(name, worth, fall));
    }

    private int index(String activity) {
        return Objects.requireNonNull(activities.get(activity), activity);
    }

    private static void requireBounded(SectorCrop crop) {
        double export = crop.exportPrice().orElse(0);
        double imported = crop.importPrice().orElse(Double.POSITIVE_INFINITY);
        if (export > imported) {
            throw new IllegalArgumentException(crop.name() + " is exported at " + export + " and imported at "
                    + imported + " US$/t: buying abroad to sell abroad would bring gain without end");
        }
        if (export > 0 && DoubleStream.of(crop.land()).sum() == 0) {
            throw new IllegalArgumentException(
                    crop.name() + " can be exported and needs no land in any month: there would be no end of it");
        }
    }

    private void market(SectorCrop crop) {
        Row balance = programme.atMost("balance of " + crop.name(), 0);
        balance.set(index(GROWN + crop.name()), -crop.yield());
        crop.demand().ifPresent(demand -> {
            activity(BOUGHT + crop.name(), demand.choke(), -demand.slope() * terms.farms());
            balance.set(index(BOUGHT + crop.name()), 1);
        });
        trade(EXPORTED, crop, crop.exportPrice(), 1, balance);
        trade(IMPORTED, crop, crop.importPrice(), -1, balance);
    }

    private void trade(String way, SectorCrop crop, OptionalDouble price, double sign, Row balance) {
        price.ifPresent(each -> {
            activity(way + crop.name(), sign * each, 0);
            balance.set(index(way + crop.name()), sign);
        });
    }

    private void month(int month) {
        activity(FAMILY + month, -terms.reservationWage(), 0);
        activity(HIRED + month, -terms.hiredWage(), 0);
        programme.atMost(FAMILY + month, terms.familyDays()).set(index(FAMILY + month), 1);
        Row land = programme.atMost("land of month " + month, terms.farmLand());
        Row labour = programme.atMost("labour of month " + month, 0);
        for (SectorCrop crop : crops) {
            land.set(index(GROWN + crop.name()), crop.land()[month]);
            labour.set(index(GROWN + crop.name()), crop.labour()[month]);
        }
        herd(labour, terms.headLabour());
        labour.set(index(FAMILY + month), -1).set(index(HIRED + month), -1);
    }

    private void herd(Row limit, double each) {
        terms.rations().keySet().forEach(ration -> limit.set(index(HEAD + ration), each));
    }

    private void plough(Season season) {
        activity(TRACTOR + season, -terms.tractorCost(), 0);
        Row ploughed = programme.atMost("ploughing, " + season, 0);
        crops.stream()
                .filter(crop -> crop.season() == season)
                .forEach(crop -> ploughed.set(index(GROWN + crop.name()), 1));
        herd(ploughed, -terms.headPloughs());
        ploughed.set(index(TRACTOR + season), -1);
    }

    private void feed() {
        Row clover = programme.atMost("clover", 0);
        Row straw = programme.atMost("straw", 0);
        for (SectorCrop crop : crops) {
            clover.set(index(GROWN + crop.name()), -crop.clover());
            straw.set(index(GROWN + crop.name()), -crop.straw());
        }
        terms.rations().forEach((name, ration) -> {
            clover.set(index(HEAD + name), ration.clover());
            straw.set(index(HEAD + name), ration.straw());
        });
    }

    /**
     * Solves it.
     *
     * @throws IllegalStateException when no optimum is found
     */
    public SectorResult solve() {
        Map<String, Double> found = new LinkedHashMap<>();
        try {
            double[] values = programme.solveFromInside();
            activities.forEach((name, index) -> found.put(name, values[index]));
        } catch (IllegalStateException none) {
            throw new IllegalStateException(
                    "no optimum of the sector was found; maybe prices, yields or quantities of the crop table are in the wrong unit, or a crop"
                            + " needs no land",
                    none);
        }
        found.replaceAll((activity, each) -> each < NEGLIGIBLE ? 0 : each * terms.farms());
        Map<String, Double> consumed = of(found, BOUGHT, crop -> crop.demand().isPresent());
        return new SectorResult(
                surplus(found),
                of(found, GROWN, crop -> true),
                consumed,
                of(found, EXPORTED, crop -> crop.exportPrice().isPresent()),
                of(found, IMPORTED, crop -> crop.importPrice().isPresent()),
                prices(consumed),
                months(found, FAMILY),
                months(found, HIRED),
                terms.rations().keySet().stream()
                        .mapToDouble(ration -> value(found, HEAD + ration))
                        .sum());
    }

    private Map<String, Double> of(Map<String, Double> found, String what, Predicate<SectorCrop> which) {
        Map<String, Double> values = new LinkedHashMap<>();
        crops.stream().filter(which).forEach(crop -> values.put(crop.name(), value(found, what + crop.name())));
        return values;
    }

    private static double[] months(Map<String, Double> found, String what) {
        return IntStream.range(0, SectorCrop.MONTHS)
                .mapToDouble(month -> value(found, what + month))
                .toArray();
    }

    private static double value(Map<String, Double> found, String activity) {
        return found.getOrDefault(activity, 0.0);
    }

    /** The objective, computed anew from the values found. */
    private double surplus(Map<String, Double> found) {
        double sum = 0;
        for (SectorCrop crop : crops) {
            double bought = value(found, BOUGHT + crop.name());
            sum += crop.demand()
                    .map(demand -> demand.choke() * bought + 0.5 * demand.slope() * bought * bought)
                    .orElse(0.0);
            sum -= crop.cost() * value(found, GROWN + crop.name());
            sum += crop.exportPrice().orElse(0) * value(found, EXPORTED + crop.name());
            sum -= crop.importPrice().orElse(0) * value(found, IMPORTED + crop.name());
        }
        sum -= terms.reservationWage() * DoubleStream.of(months(found, FAMILY)).sum();
        sum -= terms.hiredWage() * DoubleStream.of(months(found, HIRED)).sum();
        for (Season season : Season.values()) {
            sum -= terms.tractorCost() * value(found, TRACTOR + season);
        }
        return sum;
    }

    private Map<String, Double> prices(Map<String, Double> consumed) {
        Map<String, Double> prices = new LinkedHashMap<>();
        for (SectorCrop crop : crops) {
            crop.demand().ifPresent(demand -> prices.put(crop.name(), demand.priceAt(value(consumed, crop.name()))));
        }
        return prices;
    }
}
