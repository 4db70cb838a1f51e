package org.ayllu.cli;

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
import org.ayllu.studies.sam.MatrixFile;
import org.ayllu.studies.sam.Multipliers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The fixed-price multipliers of a social accounting matrix of others: what is asked of it, and how it is printed. */
final class SamOfFile {
    private static final int DIGITS = 3;

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
    void print(Path file, boolean csv, PrintWriter out) {
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
                csv(multipliers, out);
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
                        file + ": " + Numerals.count(accounts.size(), "account respond", "accounts respond")
                                + "; given from outside are "
                                + String.join(", ", multipliers.exogenous()) + ". Spectral radius "
                                + Numerals.significant(multipliers.spectralRadius(), DIGITS)
                                + ". Prices do not move, and nothing is scarce.",
                        Paragraph.WIDTH)
                .forEach(out::println);
        out.println();
        boolean divided = new TreeSet<>(groupOf).size() > 1;
        Multipliers.Parts parts = multipliers.parts(groupOf);
        String chosen = injected;
        if (chosen == null) {
            out.println("A unit from outside paid to the account raises the receipts of all accounts that respond by");
            table("paid to", accounts.size(), divided, accounts, (row, of) -> ofColumn(multipliers, parts, of, row))
                    .forEach(out::println);
        } else {
            int column = accounts.indexOf(chosen);
            out.println("A unit from outside paid to " + chosen + " raises the receipts of");
            table(
                            "account",
                            accounts.size(),
                            divided,
                            accounts,
                            (row, of) -> ofCell(multipliers, parts, of, new int[] {row, column}))
                    .forEach(out::println);
        }
        out.println();
        out.println(
                divided
                        ? "own: within the group; open: of the group on others; closed: what comes back after all groups."
                        : "Groups of accounts tell what comes back: --group activities=A,B --group households=C");
    }

    /** Kinds of what a table shows. */
    private enum Of {
        ALL,
        UNIT,
        OWN,
        OPEN,
        CLOSED
    }

    private interface Cell {
        double at(int row, Of of);
    }

    private static List<String> table(String head, int rows, boolean divided, List<String> accounts, Cell cell) {
        TextTable table = divided
                ? new TextTable(1, head, "in all", "the unit", "own", "open", "closed")
                : new TextTable(1, head, "in all", "the unit");
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>(List.of(accounts.get(row)));
            for (Of of : Of.values()) {
                if (divided || of == Of.ALL || of == Of.UNIT) {
                    cells.add(Numerals.of(cell.at(row, of), DIGITS));
                }
            }
            table.row(cells.toArray(String[]::new));
        }
        return table.lines();
    }

    private static double ofColumn(Multipliers multipliers, Multipliers.Parts parts, Of of, int column) {
        double sum = 0;
        for (int row = 0; row < multipliers.endogenous().size(); row++) {
            sum += ofCell(multipliers, parts, of, new int[] {row, column});
        }
        return sum;
    }

    private static double ofCell(Multipliers multipliers, Multipliers.Parts parts, Of of, int[] cell) {
        return switch (of) {
            case ALL -> multipliers.at(cell[0], cell[1]);
            case UNIT -> cell[0] == cell[1] ? 1 : 0;
            case OWN -> parts.own()[cell[0]][cell[1]];
            case OPEN -> parts.open()[cell[0]][cell[1]];
            case CLOSED -> parts.closed()[cell[0]][cell[1]];
        };
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

    private static void csv(Multipliers multipliers, PrintWriter out) {
        List<String> accounts = multipliers.endogenous();
        out.println("receives"
                + String.join("", accounts.stream().map(SamOfFile::cell).toList()));
        for (int row = 0; row < accounts.size(); row++) {
            StringBuilder line = new StringBuilder(cell(accounts.get(row)).substring(1));
            for (int column = 0; column < accounts.size(); column++) {
                line.append(',').append(multipliers.at(row, column));
            }
            out.println(line);
        }
    }

    private static String cell(String account) {
        return account.chars().anyMatch(one -> one == ',' || one == '"')
                ? ",\"" + account.replace("\"", "\"\"") + '"'
                : "," + account;
    }
}
