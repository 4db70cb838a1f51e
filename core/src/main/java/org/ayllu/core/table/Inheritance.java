package org.ayllu.core.table;

/** What becomes of a row's value in a column when its thing divides in two or goes up in another, as households do. */
public enum Inheritance {
    /** Nothing passes on: a new row begins at 0 (a reference at -1), and a row that goes takes its value along. For what a phase works out anew. */
    CLEARED,
    /** A new row begins with the value of the row it comes from; a row that goes leaves the receiver's value as it is. For traits and expectations. */
    COPIED,
    /**
     * An amount: a new row gets a share, which the old one loses, and a row that goes gives all to the receiver, so that the sum stays. Whole numbers are not
     * divided: they stay with the old row. For stocks, and for sums of the past that go with them.
     */
    SHARED
}
