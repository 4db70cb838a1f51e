package org.ayllu.core.decision;

/** Position of a household in a market whose buying price lies above its selling price. */
public enum Regime {
    /** Sells; its shadow price is the selling price. */
    SELLER,
    /** Neither sells nor buys; its shadow price lies inside the band. */
    SELF_SUFFICIENT,
    /** Buys; its shadow price is the buying price. */
    BUYER
}
