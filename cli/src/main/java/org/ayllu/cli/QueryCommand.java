package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.ayllu.ensembles.results.query.Query;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.PlainTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a results folder in SQL. */
@Command(
        name = "query",
        sortOptions = false,
        description = {
            "Ask a results folder in SQL (DuckDB's). No file is changed, and none but its tables is read.",
            "",
            "Tables of a run: series (every figure), summary (means and intervals), households (some of them year by year), "
                    + "municipalities, events, sam (who paid whom), dictionary (what each column and measure is). Tables of a sweep: points, effects; "
                    + "of a sensitivity study: points, sensitivity. The word group is one of SQL's own and needs \"quotes\", as "
                    + "do names with dots in them."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu query results/andes-opening-small \"describe summary\"",
            "  ayllu query results/andes-opening-small \"select arm, year, mean from summary",
            "      where measure = 'headcount' and dimension = 'all' order by year\"",
            "  ayllu query results/andes-opening-small --csv \"from dictionary\" > columns.csv",
            "  ayllu query results/andes-opening-small \"select arm, avg(realIncomePerPerson)",
            "      from households where year = 2004 group by all order by all\""
        })
final class QueryCommand implements Callable<Integer> {
    private static final int MOST_ROWS = 1000;
    private static final int DIGITS = 7;
    private static final int LONGEST = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "RUN", description = "Results folder.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SQL",
            description = "One statement that reads: SELECT, FROM, WITH, VALUES, DESCRIBE, SUMMARIZE or SHOW.")
    private String sql = "";

    @Option(names = "--csv", description = "Print CSV, all rows, numbers with all their digits.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Query query = Query.open(folder)) {
            query.notice().ifPresent(notice -> spec.commandLine().getErr().println("ayllu: " + notice));
            if (csv) {
                query.csv(sql, out);
                out.flush();
                return ExitStatus.DONE;
            }
            Query.Answer answer = query.ask(sql, MOST_ROWS);
            PlainTable.lines(answer.columns(), answer.numeric(), shown(answer)).forEach(out::println);
            out.println(
                    answer.more()
                            ? "The first " + Numerals.count(MOST_ROWS) + " rows; --csv prints all."
                            : Numerals.count(answer.rows().size(), "row"));
            return ExitStatus.DONE;
        }
    }

    private static List<List<String>> shown(Query.Answer answer) {
        return answer.rows().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> answer.numeric().get(column) ? rounded(row.get(column)) : row.get(column))
                        .toList())
                .toList();
    }

    /** A number with a fraction in seven significant digits. */
    private static String rounded(String number) {
        if (!number.matches("-?\\d+\\.\\d+(E-?\\d+)?")) {
            return number;
        }
        BigDecimal value = new BigDecimal(number).round(new MathContext(DIGITS)).stripTrailingZeros();
        return Math.abs(value.precision() - value.scale()) <= LONGEST ? value.toPlainString() : value.toString();
    }
}
