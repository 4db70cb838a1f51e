package org.ayllu.core.ledger;

import java.util.List;

/** A social accounting matrix: what each account receives, by row, from each, by column. */
public final class AccountMatrix {
    /** What rows may differ from columns by, as a part of the larger of the two or of the hundredth part of the largest account. */
    public static final double TOLERANCE = 1e-9;

    private final List<String> accounts;
    private final double[][] cells;

    /**
     * The matrix of these entries.
     *
     * @param accounts its accounts in their order; every entry is between two of them
     * @param entries what is paid
     * @throws IllegalArgumentException naming an account of an entry that is none of the matrix
     */
    public AccountMatrix(List<String> accounts, List<Entry> entries) {
        this.accounts = List.copyOf(accounts);
        this.cells = new double[accounts.size()][accounts.size()];
        for (Entry entry : entries) {
            cells[indexOf(entry.receiver())][indexOf(entry.payer())] += entry.amount();
        }
    }

    private int indexOf(String account) {
        int index = accounts.indexOf(account);
        if (index < 0) {
            throw new IllegalArgumentException("the matrix has no account " + account + "; it has " + accounts);
        }
        return index;
    }

    /** Names of the accounts, of rows and columns alike. */
    public List<String> accounts() {
        return accounts;
    }

    /** What the account of a row receives from that of a column, US$. */
    public double at(int row, int column) {
        return cells[row][column];
    }

    /** All cells, by row and column; a copy. */
    public double[][] cells() {
        double[][] copy = new double[cells.length][];
        for (int row = 0; row < cells.length; row++) {
            copy[row] = cells[row].clone();
        }
        return copy;
    }

    /** What an account receives, US$. */
    public double received(int account) {
        double sum = 0;
        for (double cell : cells[account]) {
            sum += cell;
        }
        return sum;
    }

    /** What an account pays, US$. */
    public double paid(int account) {
        double sum = 0;
        for (double[] row : cells) {
            sum += row[account];
        }
        return sum;
    }

    /** Whether each account receives what it pays. */
    public boolean balanced() {
        double largest = 0;
        for (int i = 0; i < cells.length; i++) {
            largest = Math.max(largest, Math.max(received(i), paid(i)));
        }
        for (int i = 0; i < cells.length; i++) {
            double scale = Math.max(Math.max(received(i), paid(i)), largest / 100);
            if (!(Math.abs(received(i) - paid(i)) <= TOLERANCE * scale)) {
                return false;
            }
        }
        return true;
    }
}
