package org.ayllu.core.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayllu.core.engine.Identity;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.Writers;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;

/** All flows of a model, in the order in which sums are taken over them. */
public final class Ledger {
    /** Unit of columns of households that hold cash paid or received in a season. */
    public static final String CASH = "US$/season";

    private static final double TOLERANCE = 1e-8;

    private final HouseholdTable households;
    private final List<Flow> flows;
    private final List<Flow> receipts = new ArrayList<>();
    private final List<Flow> payments = new ArrayList<>();
    private final List<IncomeSource> sources;

    /** The ledger of these flows, and their sources of income in the order of the flows. */
    public Ledger(HouseholdTable households, List<Flow> flows) {
        this(households, flows, List.of());
    }

    /**
     * The ledger of these flows.
     *
     * @param households whose cash it counts
     * @param flows in the order in which they are added up
     * @param first sources of income that are told and added first; those that other flows bring follow
     * @throws IllegalArgumentException naming a column that two flows count as households' cash, or one of cash that no flow names
     */
    public Ledger(HouseholdTable households, List<Flow> flows, List<IncomeSource> first) {
        this.households = households;
        this.flows = List.copyOf(flows);
        this.sources = sources(first);
        Set<Column> posted = new LinkedHashSet<>();
        for (Flow flow : flows) {
            if (flow.amount() instanceof Flow.OfHousehold) {
                if (!posted.add(flow.column())) {
                    throw new IllegalArgumentException(
                            "two flows count column " + flow.column().name());
                }
                (flow.receiver() == Account.HOUSEHOLDS ? receipts : payments).add(flow);
            }
        }
        for (Column column : households.table.columns()) {
            if (column.unit().equals(CASH) && !posted.contains(column)) {
                throw new IllegalArgumentException("column " + column.name() + " of households, written by "
                        + column.writer() + ", moves " + CASH + ", but no flow says who pays it to whom");
            }
        }
    }

    private List<IncomeSource> sources(List<IncomeSource> first) {
        Map<String, IncomeSource> all = new LinkedHashMap<>();
        first.forEach(source -> all.put(source.name(), source));
        for (Flow flow : flows) {
            flow.income().ifPresent(source -> {
                IncomeSource other = all.putIfAbsent(source.name(), source);
                if (other != null && !other.equals(source)) {
                    throw new IllegalArgumentException("flow " + flow.column().name() + " brings income " + source
                            + ", but another brings " + other);
                }
            });
        }
        return List.copyOf(all.values());
    }

    /** Where income of households comes from. */
    public List<IncomeSource> sources() {
        return sources;
    }

    /** Columns of what households are given without earning it. */
    public List<DoubleColumn> given() {
        return receipts.stream()
                .filter(flow -> flow.income()
                        .filter(source -> source.origin() == IncomeSource.Origin.GIVEN)
                        .isPresent())
                .map(Flow::column)
                .toList();
    }

    HouseholdTable households() {
        return households;
    }

    /** All flows. */
    public List<Flow> flows() {
        return flows;
    }

    /** What households receive. */
    public List<Flow> receipts() {
        return List.copyOf(receipts);
    }

    /** What households pay. */
    public List<Flow> payments() {
        return List.copyOf(payments);
    }

    /** Columns of what households receive, but for those that these phases write. */
    public List<DoubleColumn> receiptsNotOf(String... phases) {
        return notOf(receipts, phases);
    }

    /** Columns of what households pay, but for those that these phases write. */
    public List<DoubleColumn> paymentsNotOf(String... phases) {
        return notOf(payments, phases);
    }

    /** The columns of {@link #receiptsNotOf}, at most three together: a loop that adds three at a time goes through memory a third as often. */
    public List<List<DoubleColumn>> receiptsInThrees(String phase) {
        List<List<DoubleColumn>> threes = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i += 3) {
            threes.add(notOf(receipts.subList(i, Math.min(i + 3, receipts.size())), phase));
        }
        threes.removeIf(List::isEmpty);
        return threes;
    }

    private static List<DoubleColumn> notOf(List<Flow> flows, String... phases) {
        List<String> writers = List.of(phases);
        return flows.stream()
                .map(Flow::column)
                .filter(column -> !writers.contains(column.writer()))
                .toList();
    }

    /** The social accounts of each season: receipts equal payments for every account, and households have nothing that is unexplained. */
    public Identity accounts(int municipalities) {
        FlowSums sums = new FlowSums(this, municipalities, 1, h -> 0);
        String all = Account.HOUSEHOLDS.label();
        return Identity.of("social accounts", Writers.SETTLEMENT, () -> {
            sums.begin();
            sums.add();
            sums.end();
            SocialAccounts accounts = SocialAccounts.of(sums, List.of(all), m -> true);
            if (!accounts.matrix().balanced()) {
                return Optional.of("an account does not receive what it pays: " + accounts.entries());
            }
            return accounts.entries().stream()
                    .filter(entry -> entry.thing().equals(SocialAccounts.UNEXPLAINED))
                    .filter(entry ->
                            entry.payer().equals(all) || entry.receiver().equals(all))
                    .filter(entry -> entry.amount() > TOLERANCE * held())
                    .map(entry -> "of the flows of households " + entry.amount() + " US$ are no change of their cash")
                    .findFirst();
        });
    }

    /** Cash that households hold or owe, US$: what a season changes is known only to its last digits. */
    private double held() {
        double held = 0;
        for (int h = 0; h < households.rows(); h++) {
            held += Math.abs(households.cashBefore.at(h)) + Math.abs(households.cash.at(h));
        }
        return held;
    }

    /** Cash before the season, with all that was received and paid, is the cash after it. */
    public Identity cash() {
        return Identity.of("cash", Writers.SETTLEMENT, () -> {
            for (int h = 0; h < households.rows(); h++) {
                double expected = households.cashBefore.at(h);
                double turnover = Math.abs(expected);
                for (Flow receipt : receipts) {
                    expected += receipt.column().at(h);
                    turnover += receipt.column().at(h);
                }
                for (Flow payment : payments) {
                    expected -= payment.column().at(h);
                    turnover += payment.column().at(h);
                }
                double cash = households.cash.at(h);
                if (!(Math.abs(cash - expected) <= TOLERANCE * Math.max(1, turnover))) {
                    return Optional.of(
                            "household " + households.table.ids()[h] + ": " + cash + " US$ instead of " + expected);
                }
            }
            return Optional.empty();
        });
    }
}
