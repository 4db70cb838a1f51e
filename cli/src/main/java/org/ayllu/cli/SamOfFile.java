package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ayllu.core.ledger.AccountMatrix;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.sam.MatrixCsv;
import org.ayllu.studies.sam.MatrixFile;
import org.ayllu.studies.sam.Multipliers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The fixed-price multipliers of a social accounting matrix of others: what is asked of it, and how it is printed. */
final class SamOfFile {
    private static final int DIGITS = 3;
    /** Columns of the table: what it adds up to, and its parts. */
    private static final List<String> HEADS = List.of("in all", "the unit", "own", "open", "closed");

    @Option(
            names = "--exogenous",
            paramLabel = "ACCOUNT",
            split = ",",
            description =
                    "Of a matrix in a file: accounts whose payments are given from outside; government, capital or "
                            + "saving, and rest of the world unless stated, as far as they are there.")
    private List<String> exogenous = new ArrayList<>();

    @Option(
            names = "--inject",
            paramLabel = "ACCOUNT",
            description = "Of a matrix in a file: show what each account receives more when this one receives a unit.")
    private @Nullable String injected;

    @Option(
            names = "--group",
            paramLabel = "NAME=ACCOUNT,ACCOUNT",
            description =
                    "Of a matrix in a file: accounts that make up a group, as activities, factors or institutions, to "
                            + "tell effects within it from those on others and from what comes back. Can be repeated; what stands "
                            + "before a colon in the accounts' names unless stated.")
    private List<String> groups = new ArrayList<>();

    /** Whether anything is asked that only a matrix in a file answers. */
    boolean isAsked() {
        return !exogenous.isEmpty() || injected != null || !groups.isEmpty();
    }

    /** Prints the multipliers of a file. */
    void print(Path file, boolean csv, PrintWriter out) throws IOException {
        if (csv && (injected != null || !groups.isEmpty())) {
            throw new CommandFailure(
                    ExitStatus.INVALID,
                    "--csv prints the multipliers of all accounts whole: leave out --inject and --group, or --csv");
        }
        AccountMatrix matrix = MatrixFile.read(file);
        exogenous.forEach(account -> require("--exogenous", account, matrix.accounts()));
        List<String> outside = exogenous.isEmpty() ? Multipliers.usuallyExogenous(matrix) : exogenous;
        if (outside.isEmpty()) {
            throw new CommandFailure(
                    ExitStatus.INVALID,
                    "which accounts are given from outside? Name them: --exogenous ACCOUNT,ACCOUNT. There are "
                            + String.join(", ", matrix.accounts()));
        }
        try {
            Multipliers multipliers = Multipliers.of(matrix, outside);
            if (csv) {
                MatrixCsv.write("receives", multipliers.endogenous(), multipliers.cells(), out);
            } else {
                text(file, multipliers, out);
            }
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure(ExitStatus.INVALID, file + ": " + wrong.getMessage());
        }
        out.flush();
    }

    private static void require(String option, String account, List<String> known) {
        if (!known.contains(account)) {
            throw new CommandFailure(
                    ExitStatus.INVALID,
                    option + ": there is no account '" + account + "'. " + Nearest.hint(account, known));
        }
    }

    private void text(Path file, Multipliers multipliers, PrintWriter out) {
        List<String> accounts = multipliers.endogenous();
        if (injected != null) {
            require("--inject", injected, accounts);
        }
        List<String> groupOf = groupOf(accounts);
        Paragraph.wrap(
                        file + ": " + Numerals.count(accounts.size(), "account responds", "accounts respond")
                                + "; given from outside are " + String.join(", ", multipliers.exogenous())
                                + ". Spectral radius " + Numerals.significant(multipliers.spectralRadius(), DIGITS)
                                + ". Prices do not move, and nothing is scarce.",
                        Paragraph.WIDTH)
                .forEach(out::println);
        out.println();
        out.println(
                injected == null
                        ? "A unit from outside paid to the account raises the receipts of all accounts that respond by"
                        : "A unit from outside paid to " + injected + " raises the receipts of");
        Multipliers.Parts parts = multipliers.parts(groupOf);
        boolean divided = new TreeSet<>(groupOf).size() > 1;
        List<double[][]> shown = new ArrayList<>(List.of(multipliers.cells(), parts.unit()));
        if (divided) {
            shown.addAll(List.of(parts.own(), parts.open(), parts.closed()));
        }
        table(accounts, shown).forEach(out::println);
        out.println();
        out.println(
                divided
                        ? "own: within the group; open: of the group on others; closed: what comes back after all groups."
                        : "Groups of accounts tell what comes back: --group activities=A,B --group households=C");
    }

    /** A line for each account: its cell in the column of the one that is injected or, where none is, the sum of its own column. */
    private List<String> table(List<String> accounts, List<double[][]> shown) {
        List<String> heads = new ArrayList<>(List.of(injected == null ? "paid to" : "account"));
        heads.addAll(HEADS.subList(0, shown.size()));
        TextTable table = new TextTable(1, heads.toArray(String[]::new));
        int column = injected == null ? -1 : accounts.indexOf(injected);
        for (int account = 0; account < accounts.size(); account++) {
            List<String> cells = new ArrayList<>(List.of(accounts.get(account)));
            for (double[][] part : shown) {
                double figure = column < 0 ? sum(part, account) : part[account][column];
                cells.add(Numerals.of(figure, DIGITS));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table.lines();
    }

    private static double sum(double[][] cells, int column) {
        double sum = 0;
        for (double[] row : cells) {
            sum += row[column];
        }
        return sum;
    }

    /** The group of each account. */
    private List<String> groupOf(List<String> accounts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String group : groups) {
            int equals = group.indexOf('=');
            if (equals <= 0) {
                throw new CommandFailure(ExitStatus.INVALID, "--group " + group + ": a group is NAME=ACCOUNT,ACCOUNT");
            }
            for (String account : group.substring(equals + 1).split(",", -1)) {
                require("--group", account.strip(), accounts);
                if (named.put(account.strip(), group.substring(0, equals)) != null) {
                    throw new CommandFailure(
                            ExitStatus.INVALID, "--group: the account '" + account.strip() + "' is in two groups");
                }
            }
        }
        return accounts.stream()
                .map(account -> named.getOrDefault(account, named.isEmpty() ? prefix(account) : "others"))
                .toList();
    }

    private static String prefix(String account) {
        int colon = account.indexOf(':');
        return colon < 0 ? "" : account.substring(0, colon);
    }
}
