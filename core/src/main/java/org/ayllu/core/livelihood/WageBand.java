package org.ayllu.core.livelihood;

import org.ayllu.core.decision.Production;

/**
 * What a day of farm labour brings and costs in a municipality, with the powers that every household there needs.
 *
 * @param selling wage less search, US$ a day
 * @param hiring wage and supervision, US$ a day
 * @param sellingPower selling wage to the power −ε
 * @param hiringPower hiring wage to the power −ε
 */
record WageBand(double selling, double hiring, double sellingPower, double hiringPower) {

    /** The band around a wage; no width without bands. */
    static WageBand around(double wage, double hours, LabourTerms terms, boolean bands, Production production) {
        double selling = bands ? wage * (1 - terms.loss(hours)) : wage;
        double hiring = bands ? wage * (1 + terms.supervision()) : wage;
        return new WageBand(selling, hiring, production.demandPower(selling), production.demandPower(hiring));
    }
}
