package org.ayllu.core.ledger;

import java.util.List;

/** A phase of a modeller's own that moves cash and says who pays whom. */
@FunctionalInterface
public interface PostsFlows {
    /** Its flows; each column of households among them is named once. */
    List<Flow> flows();
}
