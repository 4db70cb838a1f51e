package org.ayllu.core.ledger;

import java.util.Optional;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.table.DoubleColumn;

/**
 * Money that goes from one account to another in a season, declared by the mechanism that moves it.
 *
 * @param amount how much, never negative
 * @param payer who pays
 * @param receiver who is paid
 * @param thing what for
 * @param income the source of income that it adds to, or, where households pay, whose cost it is; none where it is neither
 */
public record Flow(Amount amount, Account payer, Account receiver, String thing, Optional<IncomeSource> income) {

    /** How much is paid. */
    public sealed interface Amount {
        /** What is counted: US$ of a season, or units of something that has a price. */
        DoubleColumn column();
    }

    /** US$ of a season that the household of a row pays or receives. */
    public record OfHousehold(DoubleColumn column) implements Amount {}

    /**
     * What the household of a row trades, at the price of its municipality.
     *
     * @param column units of a season
     * @param price of a unit, by municipality, US$
     */
    public record Worth(DoubleColumn column, DoubleColumn price) implements Amount {}

    /** US$ of a season that are paid in the municipality of a row, between others than households. */
    public record OfMunicipality(DoubleColumn column) implements Amount {}

    /**
     * Checks that the two sides fit the amount.
     *
     * @throws IllegalArgumentException when payer and receiver are the same, when a column of cash of households has not exactly one side in them, when another
     *     amount touches their cash, or when the thing has no name
     */
    public Flow {
        String name = amount.column().name();
        boolean paid = payer == Account.HOUSEHOLDS;
        boolean received = receiver == Account.HOUSEHOLDS;
        if (payer == receiver) {
            throw new IllegalArgumentException("flow " + name + " goes from " + payer.label() + " to themselves; "
                    + "what households pay each other goes through an account between them");
        }
        if (amount instanceof OfHousehold != (paid || received)) {
            throw new IllegalArgumentException("flow " + name + " from " + payer.label() + " to " + receiver.label()
                    + (paid || received ? " is no column of households' cash" : " has no household on either side"));
        }
        if (income.isPresent() && !received && !paid) {
            throw new IllegalArgumentException("flow " + name + " is income, but " + receiver.label() + " receive it");
        }
        if (thing.isBlank()) {
            throw new IllegalArgumentException("flow " + name + " does not say what is paid for");
        }
    }

    /** What households receive and count as income. */
    public static Flow toHouseholds(DoubleColumn column, Account payer, String thing, IncomeSource income) {
        return new Flow(new OfHousehold(column), payer, Account.HOUSEHOLDS, thing, Optional.of(income));
    }

    /** What households pay. */
    public static Flow fromHouseholds(DoubleColumn column, Account receiver, String thing) {
        return new Flow(new OfHousehold(column), Account.HOUSEHOLDS, receiver, thing, Optional.empty());
    }

    /** What households pay as a cost of a source of income. */
    public static Flow fromHouseholds(DoubleColumn column, Account receiver, String thing, IncomeSource costOf) {
        return new Flow(new OfHousehold(column), Account.HOUSEHOLDS, receiver, thing, Optional.of(costOf));
    }

    /** What others pay each other. */
    public static Flow between(Amount amount, Account payer, Account receiver, String thing) {
        return new Flow(amount, payer, receiver, thing, Optional.empty());
    }

    /**
     * What went through it.
     *
     * @param households name of the households that had part in it
     * @param paid how much, US$
     */
    public Entry entry(String households, double paid) {
        return new Entry(
                payer == Account.HOUSEHOLDS ? households : payer.label(),
                receiver == Account.HOUSEHOLDS ? households : receiver.label(),
                thing,
                paid);
    }

    /** The column that is counted. */
    public DoubleColumn column() {
        return amount.column();
    }
}
