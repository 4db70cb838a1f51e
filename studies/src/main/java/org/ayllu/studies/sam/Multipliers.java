package org.ayllu.studies.sam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.ayllu.core.ledger.AccountMatrix;

/**
 * Fixed-price multipliers of a social accounting matrix. With a_ij the part of its payments that account j makes to account i, both endogenous,
 * <pre>
 * M = (I − A)⁻¹
 * </pre>
 * tells what all accounts receive more when one of them receives a unit more from outside: prices do not move, nothing is scarce, and each account spends what
 * it gets as it spends on average. Groups of accounts split it into effects within a group, of groups on other groups, and of what comes back:
 * <pre>
 * A = A₀ + A₁ (within and between groups),  M₁ = (I − A₀)⁻¹,  A* = M₁·A₁,  k groups
 * M₂ = I + A* + … + A*^(k−1),  M₃ = (I − A*^k)⁻¹,  M = M₃·M₂·M₁
 * M = I + (M₁ − I) + (M₂ − I)·M₁ + (M₃ − I)·M₂·M₁
 * </pre>
 *
 * <p>Reference: G. Pyatt and J. Round (1979), Accounting and fixed price multipliers in a social accounting matrix framework, Economic Journal 89; R. Stone
 * (1978), The disaggregation of the household sector in the national accounts.
 */
public final class Multipliers {
    /** Accounts that are exogenous unless somebody says otherwise, in lower case. */
    private static final Set<String> OUTSIDE = Set.of(
            "government",
            "state",
            "treasury",
            "municipality",
            "taxes",
            "capital",
            "saving",
            "savings",
            "investment",
            "rest of the world",
            "rest of world",
            "row",
            "world",
            "unexplained");
    /** So near to 1 nothing leaks out. */
    private static final double CLOSED = 1e-9;

    private final List<String> endogenous;
    private final List<String> exogenous;
    private final RealMatrix shares;
    private final RealMatrix all;
    private final double radius;

    private Multipliers(List<String> endogenous, List<String> exogenous, RealMatrix shares, double radius) {
        this.endogenous = List.copyOf(endogenous);
        this.exogenous = List.copyOf(exogenous);
        this.shares = shares;
        this.radius = radius;
        this.all = inverse(identity().subtract(shares));
    }

    /** The accounts of a matrix that are usually exogenous: the state, capital and the rest of the world. */
    public static List<String> usuallyExogenous(AccountMatrix matrix) {
        return matrix.accounts().stream()
                .filter(account -> OUTSIDE.contains(account.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * The multipliers of a matrix.
     *
     * @param matrix what accounts receive and pay
     * @param exogenous accounts whose payments are given from outside
     * @throws IllegalArgumentException naming the accounts among which payments go round without ever leaving
     */
    public static Multipliers of(AccountMatrix matrix, List<String> exogenous) {
        List<String> inside = new ArrayList<>(matrix.accounts());
        inside.removeAll(exogenous);
        if (inside.isEmpty()) {
            throw new IllegalArgumentException("all accounts are exogenous, so there is nothing to multiply");
        }
        int n = inside.size();
        RealMatrix shares = MatrixUtils.createRealMatrix(n, n);
        for (int j = 0; j < n; j++) {
            int column = matrix.accounts().indexOf(inside.get(j));
            double paid = matrix.paid(column);
            for (int i = 0; i < n && paid != 0; i++) {
                shares.setEntry(i, j, matrix.at(matrix.accounts().indexOf(inside.get(i)), column) / paid);
            }
        }
        double radius = radius(shares);
        if (!(radius < 1 - CLOSED)) {
            throw new IllegalArgumentException(unbounded(inside, shares, radius));
        }
        return new Multipliers(inside, exogenous, shares, radius);
    }

    private static double radius(RealMatrix shares) {
        EigenDecomposition eigen = new EigenDecomposition(shares);
        double[] real = eigen.getRealEigenvalues();
        double[] imaginary = eigen.getImagEigenvalues();
        double largest = 0;
        for (int i = 0; i < real.length; i++) {
            largest = Math.max(largest, Math.hypot(real[i], imaginary[i]));
        }
        return largest;
    }

    /** Why there are no multipliers: money that never leaves, or shares that no payments of one sign give. */
    private static String unbounded(List<String> accounts, RealMatrix shares, double radius) {
        List<String> closed = closed(accounts, shares);
        List<String> mixed = new ArrayList<>();
        for (int j = 0; j < accounts.size(); j++) {
            double[] column = shares.getColumn(j);
            if (Arrays.stream(column).anyMatch(share -> share < 0 || share > 1 + CLOSED)) {
                mixed.add(accounts.get(j));
            }
        }
        if (!mixed.isEmpty() && (closed.isEmpty() || !Collections.disjoint(closed, mixed))) {
            return "the spectral radius is " + radius
                    + ", not below 1: negative payments outweigh others in the columns of " + String.join(", ", mixed)
                    + "; enter each as a payment the other way, or make the account exogenous";
        }
        return "payments go round without leaving among " + String.join(", ", closed) + " (spectral radius " + radius
                + "): one of them must be exogenous, or pay an account that is";
    }

    /** Accounts of whose payments nothing reaches an exogenous account. */
    private static List<String> closed(List<String> accounts, RealMatrix shares) {
        int n = accounts.size();
        boolean[] leaks = new boolean[n];
        for (int j = 0; j < n; j++) {
            double inside = 0;
            for (int i = 0; i < n; i++) {
                inside += shares.getEntry(i, j);
            }
            leaks[j] = inside < 1 - CLOSED;
        }
        for (int round = 0; round < n; round++) {
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < n; i++) {
                    leaks[j] |= leaks[i] && shares.getEntry(i, j) > 0;
                }
            }
        }
        List<String> closed = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            if (!leaks[j]) {
                closed.add(accounts.get(j));
            }
        }
        return closed;
    }

    /** Accounts that respond, in the matrix's order. */
    public List<String> endogenous() {
        return endogenous;
    }

    /** Accounts whose payments are given. */
    public List<String> exogenous() {
        return exogenous;
    }

    /** Largest modulus of an eigenvalue of A, below 1. */
    public double spectralRadius() {
        return radius;
    }

    /** What account {@code receiver} receives more when {@code injected} receives a unit more from outside; indices among the {@link #endogenous}. */
    public double at(int receiver, int injected) {
        return all.getEntry(receiver, injected);
    }

    /** {@link #at} of all accounts, by receiver and injected account; a copy. */
    public double[][] cells() {
        return all.getData();
    }

    /** The sum over all endogenous accounts of what they receive more for a unit paid into one. */
    public double total(int injected) {
        double sum = 0;
        for (int i = 0; i < endogenous.size(); i++) {
            sum += at(i, injected);
        }
        return sum;
    }

    /**
     * Effects within groups, between them and round them.
     *
     * @param groups the group of each endogenous account, in their order
     */
    public Parts parts(List<String> groups) {
        if (groups.size() != endogenous.size()) {
            throw new IllegalArgumentException(
                    "each of " + endogenous.size() + " accounts needs a group, but there are " + groups.size());
        }
        RealMatrix within = shares.copy();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < groups.size(); j++) {
                if (!groups.get(i).equals(groups.get(j))) {
                    within.setEntry(i, j, 0);
                }
            }
        }
        int count = new TreeSet<>(groups).size();
        RealMatrix own = inverse(identity().subtract(within));
        RealMatrix between = own.multiply(shares.subtract(within));
        RealMatrix power = identity();
        RealMatrix open = identity();
        for (int step = 1; step < count; step++) {
            power = power.multiply(between);
            open = open.add(power);
        }
        RealMatrix round = inverse(identity().subtract(power.multiply(between)));
        RealMatrix openOwn = open.multiply(own);
        return new Parts(
                identity().getData(),
                own.subtract(identity()).getData(),
                openOwn.subtract(own).getData(),
                round.multiply(openOwn).subtract(openOwn).getData());
    }

    /**
     * What adds up to the multipliers; by receiver and injected account.
     *
     * @param unit that is paid in
     * @param own within the group of the account that is injected
     * @param open of the group on other groups
     * @param closed of what comes back after going round all groups
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Parts(double[][] unit, double[][] own, double[][] open, double[][] closed) {}

    private RealMatrix identity() {
        return MatrixUtils.createRealIdentityMatrix(endogenous.size());
    }

    private static RealMatrix inverse(RealMatrix matrix) {
        return new LUDecomposition(matrix).getSolver().getInverse();
    }
}
