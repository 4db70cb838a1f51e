package org.ayllu.core.engine;

import java.util.List;
import org.ayllu.core.table.Table;

/** A phase that adds, drops or rearranges rows says of which tables. */
public interface RowChanges extends Phase {
    /** The tables whose rows it changes. */
    List<Table> changesRowsOf();
}
