package org.ayllu.core.engine;

import java.util.List;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.Table;

/**
 * A phase that adds, drops or rearranges rows says of which tables. It may then write all columns of rows that it adds, turn references to rows of these tables,
 * and move {@link org.ayllu.core.table.Inheritance#SHARED} amounts between rows as long as their sums stay; in rows that stay, other columns only if it
 * {@link #writes declares} them.
 */
public interface RowChanges extends Phase {
    /** The tables whose rows it changes. */
    List<Table> changesRowsOf();

    /** Whether a column holds rows of one of them. */
    default boolean refersToRows(Column column) {
        return changesRowsOf().stream().anyMatch(column::refersTo);
    }
}
