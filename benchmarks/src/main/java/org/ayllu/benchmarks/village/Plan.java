package org.ayllu.benchmarks.village;

import org.ayllu.core.decision.Regime;

/** What a household has planned for the year. */
final class Plan {
    /** Shadow wage, US$ a day. */
    double wage;
    /** Shadow price of food, an index. */
    double foodPrice = 1;
    /** That price to the power ε. */
    double foodPower = 1;
    /** Full income above subsistence, US$ a year. */
    double income;
    /** Food that must be eaten in a season. */
    double subsistence;

    Regime labour = Regime.SELF_SUFFICIENT;
    Regime food = Regime.SELF_SUFFICIENT;
}
