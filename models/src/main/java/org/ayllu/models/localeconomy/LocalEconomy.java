package org.ayllu.models.localeconomy;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * A zone whose households sell to each other and to the world. Before any transfer all prices are 1, and outputs and incomes are those that spending and ownership
 * imply:
 * <pre>
 * V_j = Σ_g b_gj·Y_g + Σ_k a_kj·V_k                               each good j whose price forms in the zone
 * Y_g = λ_g·Σ_j β_j·v_j·V_j + Σ_j θ_gj·(1 − β_j)·v_j·V_j + R_g     each group g
 * </pre>
 * with b shares of spending, a inputs from the zone, v = 1 − Σ a − imported inputs the value added, β the share of labour in it, λ and θ ownership of labour and
 * of the rest, R income from outside. After a transfer, prices p_j and the wage w are those at which
 * <pre>
 * Q_j = V_j·(n_j / (v_j·w))^(β_j / (1 − β_j)),  n_j = p_j − Σ_k a_jk·p_k − imported inputs     what is offered
 * Q_j = Σ_g b_gj·Y_g / p_j + Σ_k a_kj·Q_k                                                     goods of the zone
 * Σ_j β_j·n_j·Q_j / w = L·w^η                                                                 labour
 * </pre>
 * where η is how labour answers to the wage; it is infinite where hands lie idle, and then the wage does not move. The model is that of local economy-wide
 * impact evaluation, reduced to Cobb-Douglas spending: J. E. Taylor and M. J. Filipski (2014), Beyond Experiments in Development Economics, Oxford University
 * Press, chapters 2-4.
 */
public final class LocalEconomy {
    private final List<Sector> sectors;
    private final List<Group> groups;
    private final double labourElasticity;
    private final double[] output;
    private final double[] income;
    private final double labour;

    /**
     * A zone before any transfer.
     *
     * @param sectors what is made there; names differ
     * @param groups who lives there; names differ
     * @param labourElasticity η, at least 0; infinite where hands lie idle
     * @throws IllegalArgumentException when more of a sector or of labour is owned than there is, an input is not made there, or incomes are not determined because
     *     nothing leaks out
     */
    public LocalEconomy(List<Sector> sectors, List<Group> groups, double labourElasticity) {
        if (!(labourElasticity >= 0)) {
            throw new IllegalArgumentException("the labour elasticity must be at least 0 but is " + labourElasticity);
        }
        this.sectors = List.copyOf(sectors);
        this.groups = List.copyOf(groups);
        this.labourElasticity = labourElasticity;
        check();
        double[] base = base();
        this.output = Arrays.copyOf(base, sectors.size());
        this.income = Arrays.copyOfRange(base, sectors.size(), base.length);
        double wages = 0;
        for (int j = 0; j < output.length; j++) {
            wages += sectors.get(j).labourShare() * sectors.get(j).valueAdded() * output[j];
        }
        this.labour = wages;
    }

    private void check() {
        double labourOwned = 0;
        for (Group group : groups) {
            labourOwned += group.labour();
            group.ownership().keySet().forEach(this::requireSector);
            group.spending().keySet().forEach(this::requireSector);
        }
        Shares.requireShare("labour owned by all groups", labourOwned);
        for (Sector sector : sectors) {
            sector.localInputs().keySet().forEach(this::requireSector);
            double owned = 0;
            for (Group group : groups) {
                owned += Shares.of(group.ownership(), sector.name());
            }
            Shares.requireShare(sector.name() + " owned by all groups", owned);
        }
    }

    private void requireSector(String name) {
        if (sectors.stream().noneMatch(sector -> sector.name().equals(name))) {
            throw new IllegalArgumentException("'" + name + "' is not made in the zone; made there are "
                    + sectors.stream().map(Sector::name).toList());
        }
    }

    private double[] base() {
        int goods = sectors.size();
        int size = goods + groups.size();
        double[][] left = new double[size][size];
        double[] right = new double[size];
        for (int j = 0; j < goods; j++) {
            left[j][j] = 1;
            Sector good = sectors.get(j);
            if (good.traded()) {
                right[j] = good.output();
                continue;
            }
            for (int k = 0; k < goods; k++) {
                left[j][k] -= Shares.of(sectors.get(k).localInputs(), good.name());
            }
            for (int g = 0; g < groups.size(); g++) {
                left[j][goods + g] = -Shares.of(groups.get(g).spending(), good.name());
            }
        }
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            left[goods + g][goods + g] = 1;
            right[goods + g] = group.outsideIncome();
            for (int j = 0; j < goods; j++) {
                left[goods + g][j] = -earnedPerUnit(group, sectors.get(j));
            }
        }
        LUDecomposition solved = new LUDecomposition(new Array2DRowRealMatrix(left, false));
        if (!solved.getSolver().isNonSingular()) {
            throw new IllegalArgumentException("incomes are not determined: nothing leaks out of the zone");
        }
        return solved.getSolver().solve(new ArrayRealVector(right, false)).toArray();
    }

    private static double earnedPerUnit(Group group, Sector sector) {
        double toLabour = sector.labourShare() * group.labour();
        double toOwners = (1 - sector.labourShare()) * Shares.of(group.ownership(), sector.name());
        return sector.valueAdded() * (toLabour + toOwners);
    }

    /**
     * What a transfer from outside is worth.
     *
     * @param beneficiaries name of the group that gets it
     * @param transfer US$ a year to the whole group, above 0
     * @throws IllegalArgumentException when there is no such group, or the transfer is not above 0 and finite
     * @throws IllegalStateException when no prices clear the markets
     */
    public Multiplier multiplier(String beneficiaries, double transfer) {
        if (!(transfer > 0 && transfer <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("a transfer must be above 0 and finite but is " + transfer);
        }
        LocalMarkets.State after = new LocalMarkets(this).clear(index(beneficiaries), transfer);
        double[] nominal = new double[2];
        double[] real = new double[2];
        for (int g = 0; g < groups.size(); g++) {
            int who = groups.get(g).name().equals(beneficiaries) ? 0 : 1;
            nominal[who] += (after.income()[g] - income[g]) / transfer;
            real[who] += (after.income()[g] / after.basketPrice()[g] - income[g]) / transfer;
        }
        double before = Arrays.stream(income).sum();
        double now = 0;
        double deflated = 0;
        for (int g = 0; g < groups.size(); g++) {
            now += after.income()[g];
            deflated += after.income()[g] / after.basketPrice()[g];
        }
        return new Multiplier(
                (now - before) / transfer, (deflated - before) / transfer, nominal[0], nominal[1], real[0], real[1]);
    }

    private int index(String name) {
        for (int g = 0; g < groups.size(); g++) {
            if (groups.get(g).name().equals(name)) {
                return g;
            }
        }
        throw new IllegalArgumentException("there is no group '" + name + "'; there are "
                + groups.stream().map(Group::name).toList());
    }

    /** What is made there. */
    public List<Sector> sectors() {
        return sectors;
    }

    /** Who lives there. */
    public List<Group> groups() {
        return groups;
    }

    /** How labour answers to the wage. */
    public double labourElasticity() {
        return labourElasticity;
    }

    /** Output of a sector before any transfer, US$ a year. */
    public double outputOf(int sector) {
        return output[sector];
    }

    /** Income of a group before any transfer, US$ a year. */
    public double incomeOf(int group) {
        return income[group];
    }

    /** Wages paid before any transfer, US$ a year; the wage being 1, also days worked. */
    public double labour() {
        return labour;
    }
}
