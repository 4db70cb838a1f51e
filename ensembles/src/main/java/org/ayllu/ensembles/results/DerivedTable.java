package org.ayllu.ensembles.results;

import java.io.IOException;
import java.util.List;
import org.ayllu.ensembles.execution.Sizing;
import org.jspecify.annotations.Nullable;

/**
 * A table of a whole experiment that is computed from its finished runs, for instance what an evaluation of a trial would find. It is written with the other
 * tables before the results folder gets its name.
 *
 * @param name name of the table: a word that no other table of the results has
 * @param columns its columns, in their order
 * @param content its rows
 */
public record DerivedTable(String name, List<ColumnDescription> columns, Content content) {
    /** Copies the list. */
    public DerivedTable {
        columns = List.copyOf(columns);
    }

    /** Computes the rows of a table. */
    public interface Content {
        /**
         * The rows, the same each time. Without rows there is no table.
         *
         * @param experiment what was simulated, with as many replicates as there are
         * @param runs its runs, all finished
         * @return a field for each column: a text, a whole number, a number or a truth value as its type says, null where there is nothing
         */
        List<List<@Nullable Object>> rows(ExperimentDescription experiment, Sizing.Finished runs) throws IOException;
    }

    /** The table as the dictionary describes it. */
    public ResultTable described() {
        return new ResultTable(name, columns);
    }
}
