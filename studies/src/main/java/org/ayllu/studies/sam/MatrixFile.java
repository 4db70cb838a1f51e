package org.ayllu.studies.sam;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayllu.core.ledger.AccountMatrix;
import org.ayllu.core.ledger.Entry;
import org.ayllu.core.terms.NumberText;
import org.ayllu.ensembles.files.CsvText;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Problems;

/**
 * A social accounting matrix in a CSV file: names of accounts in the first line and in the first column, in one order, and in each cell what the account of
 * the row receives from that of the column. An empty cell is 0. {@link CsvText#separator Separators} are commas, semicolons or tabs.
 */
public final class MatrixFile {
    /** Most accounts of a matrix. */
    public static final int MOST_ACCOUNTS = 500;
    /** By what part of an account's receipts they may differ from what it pays: published matrices are rounded. */
    public static final double ROUNDING = 1e-3;

    private final Path file;
    private final Problems problems = new Problems();

    private MatrixFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a matrix.
     *
     * @throws InputFileException when there is no such file, or it is no text
     * @throws InvalidFileException with all that is wrong with it
     */
    public static AccountMatrix read(Path file) {
        String text = InputFile.read(file, FileKind.MATRIX).text();
        MatrixFile reading = new MatrixFile(file);
        return reading.matrix(CsvText.lines(file, text, CsvText.separator(text)));
    }

    private AccountMatrix matrix(List<CsvRecord> lines) {
        List<String> accounts = accounts(lines);
        List<Entry> entries = new ArrayList<>();
        for (int row = 0; row < accounts.size() && problems.list().isEmpty(); row++) {
            CsvRecord line = lines.get(row + 1);
            String receiver = cell(line, 0);
            if (!receiver.equals(accounts.get(row))) {
                wrong(
                        line,
                        0,
                        "the account '" + receiver + "' stands here, but the columns have '" + accounts.get(row)
                                + "' in its place: rows and columns need the same accounts in the same order");
                break;
            }
            for (int column = 0; column < accounts.size(); column++) {
                double amount = amount(line, column + 1);
                if (amount != 0) {
                    entries.add(new Entry(accounts.get(column), receiver, "", amount));
                }
            }
        }
        refuse();
        AccountMatrix matrix = new AccountMatrix(accounts, entries);
        balance(matrix, lines);
        refuse();
        return matrix;
    }

    private List<String> accounts(List<CsvRecord> lines) {
        if (lines.isEmpty()) {
            problems.add(new Mark(file, 1, 1), "", "the file is empty, but a matrix is needed");
            refuse();
        }
        CsvRecord head = lines.get(0);
        List<String> accounts = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int column = 1; column < head.getFieldCount(); column++) {
            String account = cell(head, column);
            if (account.isEmpty()) {
                wrong(head, column, "an account needs a name");
            } else if (account.chars().anyMatch(Character::isISOControl)) {
                wrong(head, column, "the name of this account has a control character, which terminals obey");
            } else if (!known.add(account)) {
                wrong(head, column, "the account '" + account + "' is there twice");
            }
            accounts.add(account);
        }
        if (accounts.size() < 2 || accounts.size() > MOST_ACCOUNTS) {
            wrong(head, 0, "a matrix has 2 to " + MOST_ACCOUNTS + " accounts, not " + accounts.size());
        } else if (lines.size() != accounts.size() + 1) {
            wrong(
                    lines.get(Math.min(lines.size() - 1, accounts.size() + 1)),
                    0,
                    "a matrix is square, but there are " + (lines.size() - 1) + " rows for " + accounts.size()
                            + " columns; leave out totals");
        }
        refuse();
        return accounts;
    }

    private double amount(CsvRecord line, int column) {
        String text = cell(line, column);
        if (text.isEmpty()) {
            return 0;
        }
        double amount = NumberText.read(text);
        if (!Double.isFinite(amount)) {
            wrong(
                    line,
                    column,
                    "'" + text + "' is no number; decimals follow a point, and nothing stands between thousands");
            return 0;
        }
        return amount;
    }

    /** Each account receives what it pays, but for rounding. */
    private void balance(AccountMatrix matrix, List<CsvRecord> lines) {
        for (int i = 0; i < matrix.accounts().size(); i++) {
            double received = matrix.received(i);
            double paid = matrix.paid(i);
            if (!(Math.abs(received - paid) <= ROUNDING * Math.max(Math.abs(received), Math.abs(paid)))) {
                wrong(
                        lines.get(i + 1),
                        0,
                        "the account '" + matrix.accounts().get(i) + "' receives " + NumberText.of(received)
                                + " (its row) and pays " + NumberText.of(paid) + " (its column), "
                                + NumberText.of(received - paid) + " apart: the two must be equal");
            }
        }
    }

    private static String cell(CsvRecord line, int column) {
        return column < line.getFieldCount() ? line.getField(column).strip() : "";
    }

    private void wrong(CsvRecord line, int column, String message) {
        problems.add(
                new Mark(file, Math.toIntExact(line.getStartingLineNumber()), CsvText.column(line, column)),
                "",
                message);
    }

    private void refuse() {
        if (!problems.list().isEmpty()) {
            throw new InvalidFileException(problems.list());
        }
    }
}
