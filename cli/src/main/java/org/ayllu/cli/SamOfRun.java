package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.ledger.AccountMatrix;
import org.ayllu.core.ledger.SocialAccounts;
import org.ayllu.ensembles.results.query.StoredAccounts;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.PlainTable;
import org.ayllu.studies.sam.MatrixCsv;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The social accounting matrix of a finished run: which one, and how it is printed. */
final class SamOfRun {
    @Option(names = "--arm", paramLabel = "NAME", description = "Name of the arm; the first unless stated.")
    private @Nullable String arm;

    @Option(names = "--year", paramLabel = "YEAR", description = "The year; the last unless stated.")
    private @Nullable Integer year;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "Divide households by land, ethnicity or municipality; not at all unless stated.")
    private @Nullable By by;

    @Option(
            names = "--municipality",
            paramLabel = "NAME",
            description = "Only this municipality. Can be repeated; all unless stated.")
    private List<String> municipalities = new ArrayList<>();

    @Option(names = "--csv", description = "Print CSV, amounts with all their digits.")
    private boolean csv;

    /** What households can be divided by. */
    @SuppressWarnings("ImmutableEnumChecker")
    enum By {
        land(StoredAccounts.By.LAND),
        ethnicity(StoredAccounts.By.ETHNICITY),
        municipality(StoredAccounts.By.MUNICIPALITY);

        private final StoredAccounts.By stored;

        By(StoredAccounts.By stored) {
            this.stored = stored;
        }
    }

    /** Whether anything is asked that only a run answers. */
    boolean isAsked() {
        return arm != null || year != null || by != null || !municipalities.isEmpty();
    }

    /** Whether CSV is wanted. */
    boolean csv() {
        return csv;
    }

    /** Prints the matrix of a results folder. */
    void print(Path folder, PrintWriter out) throws IOException {
        try (StoredAccounts stored = StoredAccounts.open(folder)) {
            String chosen = arm == null ? stored.arms().get(0) : known("arm", arm, stored.arms());
            List<Integer> years = stored.years();
            int when = year == null ? years.get(years.size() - 1) : known("year", year, years);
            for (String name : municipalities) {
                known("municipality", name, stored.municipalities());
            }
            StoredAccounts.By division = by == null ? StoredAccounts.By.ALL : by.stored;
            SocialAccounts accounts = stored.of(chosen, when, division, municipalities);
            if (csv) {
                AccountMatrix all = accounts.matrix();
                MatrixCsv.write("account", all.accounts(), all.cells(), out);
            } else {
                out.println("Social accounts of the arm " + chosen + " in " + when
                        + ", US$, mean of the replicates: rows receive, columns pay.");
                out.println();
                table(accounts.matrix(), out);
                out.println();
                conclude(accounts, out);
            }
            out.flush();
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure(ExitStatus.INVALID, String.valueOf(wrong.getMessage()));
        }
    }

    private static <T> T known(String what, T given, List<T> all) {
        if (!all.contains(given)) {
            throw new IllegalArgumentException("no " + what + " '" + given + "'. Maybe one of "
                    + String.join(", ", all.stream().map(String::valueOf).toList()) + ".");
        }
        return given;
    }

    private static void table(AccountMatrix matrix, PrintWriter out) {
        int size = matrix.accounts().size();
        List<String> columns = new ArrayList<>(List.of("", "account"));
        List<Boolean> numeric = new ArrayList<>(List.of(true, false));
        for (int column = 0; column <= size; column++) {
            columns.add(column < size ? Integer.toString(column + 1) : "all");
            numeric.add(true);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row <= size; row++) {
            boolean sum = row == size;
            List<String> cells = new ArrayList<>(List.of(
                    sum ? "" : Integer.toString(row + 1),
                    sum ? "all" : matrix.accounts().get(row)));
            for (int column = 0; column < size; column++) {
                cells.add(shown(sum ? matrix.paid(column) : matrix.at(row, column)));
            }
            cells.add(sum ? "" : shown(matrix.received(row)));
            rows.add(cells);
        }
        PlainTable.lines(columns, numeric, rows).forEach(out::println);
    }

    private static String shown(double amount) {
        return amount == 0 ? "" : Numerals.of(amount, 0);
    }

    private static void conclude(SocialAccounts accounts, PrintWriter out) {
        boolean balanced = accounts.matrix().balanced();
        out.println(
                balanced
                        ? "Each account receives what it pays."
                        : "Not every account receives what it pays: the table sam is not whole.");
        if (accounts.matrix().accounts().contains(SocialAccounts.UNEXPLAINED)) {
            out.println(
                    "Unexplained is what has no receiver in the model: supervision, food for workers, and the bands of");
            out.println("wages and prices. It amounts to " + Numerals.of(accounts.unexplained(), 0) + " US$.");
        }
    }
}
