package org.ayllu.models.sector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.ayllu.models.sector.SectorCrop.Season;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds what a sector of identical farms grows, hires and trades when its markets clear, as the largest sum of consumers' and producers' surplus:
 * <pre>
 * max  Σ_c (a_c q_c + b_c q_c²/2) + Σ_c (exportPrice_c·x_c − importPrice_c·m_c) − Σ_c cost_c·A_c
 *      − reservationWage·Σ_t F_t − hiredWage·Σ_t H_t − tractorCost·Σ_s P_s
 * s.t. q_c + x_c = yield_c·A_c + m_c                           each crop that is sold
 *      Σ_c land_ct·A_c ≤ farms·farmLand                        each month t
 *      Σ_c labour_ct·A_c + headLabour·Σ_r L_r ≤ F_t + H_t      each month, F_t ≤ farms·familyDays
 *      Σ_r clover_r·L_r ≤ Σ_c clover_c·A_c, straw likewise     feed
 *      Σ_{c in s} A_c ≤ headPloughs·Σ_r L_r + P_s              each ploughing season s
 * </pre>
 * At the optimum the price of each crop at home is the marginal value of its consumption, so that no farm and no consumer would do otherwise. Reference: G. Kutcher, A. Meeraus and G. O'Mara (1988), Agriculture
 * Sector and Policy Models, World Bank. Solved as a quadratic programme by ojAlgo.
 */
public final class SectorModel {
    private final SectorTerms terms;
    private final List<SectorCrop> crops;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> area = new LinkedHashMap<>();
    private final Map<String, Variable> consumed = new LinkedHashMap<>();
    private final Map<String, Variable> exported = new LinkedHashMap<>();
    private final Map<String, Variable> imported = new LinkedHashMap<>();
    private final List<Variable> head = new ArrayList<>();
    private final List<Variable> family = new ArrayList<>();
    private final List<Variable> hired = new ArrayList<>();
    private final Map<Season, Variable> tractor = new LinkedHashMap<>();

    /**
     * A sector.
     *
     * @throws IllegalArgumentException when a crop occurs twice, or would bring gain without end
     */
    public SectorModel(SectorTerms terms, List<SectorCrop> crops) {
        this.terms = terms;
        this.crops = List.copyOf(crops);
        crops.forEach(SectorModel::requireBounded);
        for (SectorCrop crop : crops) {
            if (area.put(crop.name(), activity("ha " + crop.name(), -crop.cost())) != null) {
                throw new IllegalArgumentException(crop.name() + " is listed twice");
            }
            market(crop);
        }
        terms.rations().keySet().forEach(ration -> head.add(activity("head fed " + ration, 0)));
        for (int month = 0; month < SectorCrop.MONTHS; month++) {
            family.add(activity("family " + month, -terms.reservationWage()).upper(terms.familyLabour()));
            hired.add(activity("hired " + month, -terms.hiredWage()));
            month(month);
        }
        for (Season season : Season.values()) {
            tractor.put(season, activity("tractor " + season, -terms.tractorCost()));
            plough(season);
        }
        feed();
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

    /**
     * Solves it.
     *
     * @throws IllegalStateException when the solver finds no optimum
     */
    public SectorResult solve() {
        model.options.validate = false;
        Optimisation.Result found = model.maximise();
        if (!found.getState().isOptimal()) {
            throw new IllegalStateException("no optimum of the sector was found (the solver says "
                    + found.getState().name().toLowerCase(Locale.ROOT)
                    + "); maybe prices, yields or quantities of the crop table are in the wrong unit");
        }
        return new SectorResult(
                surplus(),
                values(area),
                values(consumed),
                values(exported),
                values(imported),
                prices(),
                family.stream().mapToDouble(SectorModel::value).toArray(),
                hired.stream().mapToDouble(SectorModel::value).toArray(),
                head.stream().mapToDouble(SectorModel::value).sum());
    }

    private Variable activity(String name, double worth) {
        return model.addVariable(name).lower(0).weight(worth);
    }

    private void market(SectorCrop crop) {
        Expression balance = model.addExpression("market " + crop.name()).level(0);
        balance.set(area(crop), crop.yield());
        crop.demand().ifPresent(demand -> {
            Variable bought = activity("bought " + crop.name(), demand.choke());
            consumed.put(crop.name(), bought);
            balance.set(bought, -1);
            model.addExpression("surplus " + crop.name()).weight(1).set(bought, bought, 0.5 * demand.slope());
        });
        trade(crop.exportPrice(), 1, crop, exported, balance);
        trade(crop.importPrice(), -1, crop, imported, balance);
        if (crop.demand().isEmpty() && crop.exportPrice().isEmpty()) {
            balance.level(null).lower(0); // grown for feed alone
        }
    }

    private void trade(
            OptionalDouble price, double sign, SectorCrop crop, Map<String, Variable> to, Expression balance) {
        price.ifPresent(each -> {
            Variable traded = activity((sign > 0 ? "exported " : "imported ") + crop.name(), sign * each);
            to.put(crop.name(), traded);
            balance.set(traded, -sign);
        });
    }

    private void month(int month) {
        Expression land = model.addExpression("land " + month).upper(terms.land());
        Expression labour = model.addExpression("labour " + month).upper(0);
        for (SectorCrop crop : crops) {
            land.set(area(crop), crop.land()[month]);
            labour.set(area(crop), crop.labour()[month]);
        }
        head.forEach(heads -> labour.set(heads, terms.headLabour()));
        labour.set(family.get(month), -1);
        labour.set(hired.get(month), -1);
    }

    private void plough(Season season) {
        Expression ploughed = model.addExpression("ploughed " + season).upper(0);
        crops.stream().filter(crop -> crop.season() == season).forEach(crop -> ploughed.set(area(crop), 1));
        head.forEach(heads -> ploughed.set(heads, -terms.headPloughs()));
        ploughed.set(variable(tractor, season), -1);
    }

    private void feed() {
        Expression clover = model.addExpression("clover").upper(0);
        Expression straw = model.addExpression("straw").upper(0);
        for (SectorCrop crop : crops) {
            clover.set(area(crop), -crop.clover());
            straw.set(area(crop), -crop.straw());
        }
        int fed = 0;
        for (SectorTerms.Ration ration : terms.rations().values()) {
            clover.set(head.get(fed), ration.clover());
            straw.set(head.get(fed), ration.straw());
            fed++;
        }
    }

    /** The objective, computed anew from the values found. */
    private double surplus() {
        double sum = 0;
        for (SectorCrop crop : crops) {
            double bought = consumed.containsKey(crop.name()) ? value(variable(consumed, crop.name())) : 0;
            sum += crop.demand()
                    .map(demand -> demand.choke() * bought + 0.5 * demand.slope() * bought * bought)
                    .orElse(0.0);
            sum -= crop.cost() * value(area(crop));
            sum += exported.containsKey(crop.name())
                    ? crop.exportPrice().orElse(0) * value(variable(exported, crop.name()))
                    : 0;
            sum -= imported.containsKey(crop.name())
                    ? crop.importPrice().orElse(0) * value(variable(imported, crop.name()))
                    : 0;
        }
        sum -= terms.reservationWage()
                * family.stream().mapToDouble(SectorModel::value).sum();
        sum -= terms.hiredWage()
                * hired.stream().mapToDouble(SectorModel::value).sum();
        return sum
                - terms.tractorCost()
                        * tractor.values().stream()
                                .mapToDouble(SectorModel::value)
                                .sum();
    }

    private Map<String, Double> prices() {
        Map<String, Double> prices = new LinkedHashMap<>();
        for (SectorCrop crop : crops) {
            crop.demand()
                    .ifPresent(demand ->
                            prices.put(crop.name(), demand.priceAt(value(variable(consumed, crop.name())))));
        }
        return prices;
    }

    private Variable area(SectorCrop crop) {
        return variable(area, crop.name());
    }

    private static <K> Variable variable(Map<K, Variable> variables, K key) {
        Variable variable = variables.get(key);
        if (variable == null) {
            throw new IllegalStateException("no activity for " + key);
        }
        return variable;
    }

    private static Map<String, Double> values(Map<String, Variable> variables) {
        Map<String, Double> values = new LinkedHashMap<>();
        variables.forEach((name, variable) -> values.put(name, value(variable)));
        return values;
    }

    private static double value(Variable variable) {
        return variable.getValue().doubleValue();
    }
}
