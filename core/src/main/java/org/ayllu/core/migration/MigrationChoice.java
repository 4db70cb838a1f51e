package org.ayllu.core.migration;

import org.ayllu.core.math.Elementary;

/**
 * The choices of migrants as random utility: unseen reasons are Gumbel, so that chances are logistic.
 *
 * <p>A move to the city pays {@code p·w·D − ω·D_h} a year against home, less a part of its cost; the chance of work p rations the city's jobs among all who are
 * there (J. Harris and M. Todaro, 1970, American Economic Review 60). Costs and reluctance fall with the network (D. Massey, 1990; D. Massey and F. Garcia
 * España, 1987, Science 237).
 */
record MigrationChoice(MigrationTerms terms) {
    private static final double YEARS_TO_REPAY = 3;

    /** Chance of work in the city when workers of the city and newcomers share its jobs. */
    double cityEmployment(double households, double newcomers, int years) {
        double workers = terms.cityWorkers() * households;
        double jobs = workers * (1 - terms.cityUnemployment()) * Elementary.pow(1 + terms.cityJobGrowth(), years);
        double all = workers * Elementary.pow(1 + terms.cityWorkerGrowth(), years) + newcomers;
        return Math.min(1, jobs / Math.max(all, 1e-9));
    }

    /** Chance that a household sends seasonal migrants when a day there pays {@code gain} more than a day at home. */
    double seasonalChance(double gain, double network) {
        double utility = gain / terms.seasonalScale() - terms.seasonalReluctance() + terms.networkEffect() * network;
        return 1 / (1 + Elementary.exp(-utility));
    }

    /** Utility of moving to the city for good against staying, in scales. */
    double city(double expectedWage, double homeIncome, double network) {
        double gain = expectedWage * terms.cityDays() - homeIncome - cost(terms.cityCost(), network) / YEARS_TO_REPAY;
        return gain / terms.moveScale() - terms.attachment() + terms.networkEffect() * network;
    }

    /** Utility of going abroad against staying, in scales. */
    double abroad(double wage, double homeIncome, double network) {
        double gain = wage - homeIncome - cost(terms.abroadCost(), network) / YEARS_TO_REPAY;
        return gain / terms.moveScale()
                - terms.attachment()
                - terms.abroadReluctance()
                + terms.networkEffect() * network;
    }

    /** Cost of a journey where a share {@code network} of the neighbours has someone there. */
    double cost(double alone, double network) {
        return alone * Elementary.exp(-terms.networkEffect() * network);
    }

    /** Share of earnings sent home after so many years away. */
    double remitted(int yearsAway) {
        return terms.remitted() * Elementary.pow(1 - Math.min(terms.forgetting(), 1 - 1e-9), yearsAway);
    }
}
