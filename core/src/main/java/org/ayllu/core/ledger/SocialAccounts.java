package org.ayllu.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The social accounts of some municipalities: households by class, all others by account.
 *
 * <p>Saving of households is the change of their cash, read from the stocks. What their flows say beyond that, and what farm labour and traders do not hand on, goes to the account
 * {@link #UNEXPLAINED}, which hoards it. Employers, the city, governments and the like hold no cash in the model: they settle with the rest of the world, which saves what it takes in beyond what it pays.
 * No cell is solved for: that saving adds up to nothing shows that nothing was left out.
 */
public final class SocialAccounts {
    /** The account to which everybody's saving goes. */
    public static final String SAVING = "saving";
    /** The account of what has no receiver in the model; there only where it is not 0. */
    public static final String UNEXPLAINED = "unexplained";

    private static final String SETTLED = "settled";
    /** Of what an account moves, so much is rounding. */
    private static final double ROUNDING = 1e-10;

    private final List<String> classes;
    private final Map<List<String>, Entry> merged = new LinkedHashMap<>();
    private double unexplained;

    /**
     * The accounts that these flows make.
     *
     * @param classes names of the classes of households
     * @param flows what is paid between classes of households and other accounts; an amount below 0 goes the other way
     * @param saved by how much the cash of each class grew, in the order of the classes, US$
     */
    public SocialAccounts(List<String> classes, List<Entry> flows, List<Double> saved) {
        this.classes = List.copyOf(classes);
        flows.forEach(flow -> pay(flow.payer(), flow.receiver(), flow.thing(), flow.amount()));
        for (int c = 0; c < classes.size(); c++) {
            double kept = net(classes.get(c)) - saved.get(c);
            boolean explained = explain(classes.get(c), kept);
            pay(classes.get(c), SAVING, SAVING, explained ? saved.get(c) : saved.get(c) + kept);
        }
        for (Account account : Account.values()) {
            if (account.handsOn()) {
                explain(account.label(), net(account.label()));
            } else if (account != Account.HOUSEHOLDS && account != Account.REST_OF_WORLD) {
                pay(account.label(), Account.REST_OF_WORLD.label(), SETTLED, net(account.label()));
            }
        }
        pay(UNEXPLAINED, SAVING, UNEXPLAINED, unexplained);
        pay(Account.REST_OF_WORLD.label(), SAVING, SAVING, net(Account.REST_OF_WORLD.label()));
    }

    /**
     * The accounts of a stretch.
     *
     * @param sums its flows
     * @param classes names of the classes of households
     * @param municipalities which municipalities are in
     */
    public static SocialAccounts of(FlowSums sums, List<String> classes, IntPredicate municipalities) {
        List<Entry> entries = new ArrayList<>();
        double[] saved = new double[classes.size()];
        for (int m = 0; m < sums.municipalities(); m++) {
            for (int c = 0; municipalities.test(m) && c < saved.length; c++) {
                saved[c] += sums.saved(m, c);
            }
        }
        List<Flow> flows = sums.ledger().flows();
        for (int f = 0; f < flows.size(); f++) {
            for (int c = 0; c < saved.length; c++) {
                double amount = 0;
                for (int m = 0; m < sums.municipalities(); m++) {
                    amount += municipalities.test(m) ? sums.flow(f, m, c) : 0;
                }
                entries.add(flows.get(f).entry(classes.get(c), amount));
            }
        }
        return new SocialAccounts(classes, entries, Arrays.stream(saved).boxed().toList());
    }

    /** Puts what an account keeps beyond what it saves down as unexplained, unless it is rounding; says whether it did. */
    private boolean explain(String account, double kept) {
        if (Math.abs(kept) <= ROUNDING * turnover(account)) {
            return false;
        }
        unexplained += kept;
        pay(account, UNEXPLAINED, UNEXPLAINED, kept);
        return true;
    }

    /** What goes through an account, both ways. */
    private double turnover(String account) {
        double turnover = 0;
        for (Entry entry : merged.values()) {
            turnover += entry.payer().equals(account) || entry.receiver().equals(account) ? entry.amount() : 0;
        }
        return turnover;
    }

    /** Enters a payment; a negative one goes the other way. */
    private void pay(String payer, String receiver, String thing, double amount) {
        if (amount > 0) {
            merged.merge(
                    List.of(payer, receiver, thing),
                    new Entry(payer, receiver, thing, amount),
                    (old, more) -> new Entry(payer, receiver, thing, old.amount() + more.amount()));
        } else if (amount < 0) {
            pay(receiver, payer, thing, -amount);
        }
    }

    private double net(String account) {
        double net = 0;
        for (Entry entry : merged.values()) {
            net += entry.receiver().equals(account) ? entry.amount() : 0;
            net -= entry.payer().equals(account) ? entry.amount() : 0;
        }
        return net;
    }

    /** All that is paid, classes of households first. */
    public List<Entry> entries() {
        return List.copyOf(merged.values());
    }

    /** What has no receiver in the model, US$; below 0 where more is received than anybody pays. */
    public double unexplained() {
        return unexplained;
    }

    /** The matrix of these accounts, without those that nothing goes through. */
    public AccountMatrix matrix() {
        Set<String> used = new LinkedHashSet<>();
        merged.values().forEach(entry -> used.addAll(List.of(entry.payer(), entry.receiver())));
        List<String> accounts = new ArrayList<>(classes);
        for (Account account : Account.values()) {
            if (account != Account.HOUSEHOLDS) {
                accounts.add(account.label());
            }
        }
        accounts.addAll(List.of(SAVING, UNEXPLAINED));
        accounts.removeIf(account -> !used.contains(account));
        return new AccountMatrix(accounts, entries());
    }
}
