package org.ayllu.experiments.replication;

import java.util.List;

/** All studies that Ayllu replicates. */
public final class Replications {
    private static final List<Replication> ALL = List.of(
            new Replication(
                    "chayanov",
                    "A household without a labour market",
                    "Chayanov (1925), The Theory of Peasant Economy; closed form",
                    ClosedForms::chayanov),
            new Replication(
                    "separable",
                    "A household with complete markets",
                    "Singh, Squire and Strauss (1986), Agricultural Household Models; closed form",
                    ClosedForms::separable),
            new Replication(
                    "land-market",
                    "Who rents land in and out",
                    "Carter and Yao (2002), American Journal of Agricultural Economics 84(3); closed form",
                    ClosedForms::landMarket),
            new Replication(
                    "harris-todaro",
                    "Migration to a city with unemployment",
                    "Harris and Todaro (1970), American Economic Review 60(1); closed form",
                    ClosedForms::harrisTodaro),
            new Replication(
                    "fgt",
                    "Poverty measures of four incomes",
                    "Haughton and Khandker (2009), Handbook on Poverty and Inequality, World Bank",
                    ClosedForms::poverty),
            new Replication(
                    "gini-by-source",
                    "Inequality by income source, rural Mexico 2003, 1,782 households",
                    "Taylor, Mora, Adams and Lopez-Feldman; printed table, recomputed from its rounded columns",
                    RuralMexico::targets),
            new Replication(
                    "qdemo7",
                    "A farm sector as its border opens to wheat",
                    "Kutcher, Meeraus and O'Mara (1988), Agriculture Sector and Policy Models, World Bank, last model",
                    Qdemo7::targets));

    private Replications() {}

    /** All, in the order in which they are printed. */
    public static List<Replication> all() {
        return ALL;
    }
}
