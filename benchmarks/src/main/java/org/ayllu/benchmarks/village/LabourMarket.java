package org.ayllu.benchmarks.village;

import org.ayllu.core.livelihood.LabourTerms;
import org.ayllu.core.math.RootSearch;

/** The farm labour market of a municipality: finds the wage at which days sold are days hired, with the engine's own search, and so after as many trials. */
final class LabourMarket {
    private static final double CEILING = 50;
    private static final double TOLERANCE = 1e-13;
    private static final double NEGLIGIBLE = 1e-11;

    private final Municipality municipality;
    private final LabourTerms terms;
    private final double loss;
    private final double elasticity;

    double wage;
    double sellingWage;
    double hiringWage;
    /** Wages to the power −ε, the same for all households. */
    double sellingPower;

    double hiringPower;
    double employment = 1;
    /** Share of the days that farms would hire that find somebody. */
    double hiring = 1;

    private double sold;
    private double hired;

    LabourMarket(Municipality municipality) {
        this.municipality = municipality;
        terms = municipality.country.terms.labour();
        loss = Math.min(0.9, terms.searchCost() + terms.searchPerHour() * municipality.hours);
        elasticity = municipality.country.elasticity;
        wage = terms.farmWage();
    }

    double sellingAt(double trial) {
        return trial * (1 - loss);
    }

    double hiringAt(double trial) {
        return trial * (1 + terms.supervision());
    }

    void clear() {
        for (Household household : municipality.households) {
            household.work.beginSeason();
        }
        RootSearch search =
                new RootSearch(terms.lowestWage() * terms.farmWage(), CEILING * terms.farmWage(), wage, TOLERANCE);
        while (!search.done()) {
            tryWage(search.argument());
            search.tell(sold - hired, NEGLIGIBLE * (sold + hired));
        }
        if (wage != search.argument()) {
            tryWage(search.argument());
        }
        employment = sold > hired ? hired / sold : 1;
        hiring = hired > sold ? sold / hired : 1;
    }

    private void tryWage(double trial) {
        wage = trial;
        sellingWage = sellingAt(trial);
        hiringWage = hiringAt(trial);
        sellingPower = Math.pow(sellingWage, -elasticity);
        hiringPower = Math.pow(hiringWage, -elasticity);
        sold = 0;
        hired = 0;
        for (Household household : municipality.households) {
            double net = household.work.netLabourSupply();
            if (net > 0) {
                sold += net;
            } else {
                hired -= net;
            }
        }
    }
}
