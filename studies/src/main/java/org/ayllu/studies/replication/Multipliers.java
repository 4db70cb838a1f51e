package org.ayllu.studies.replication;

import java.util.List;
import org.ayllu.models.localeconomy.HighlandZoneTerms;
import org.ayllu.models.localeconomy.Multiplier;
import org.ayllu.studies.replication.Target.Origin;

/** What a cash transfer is worth to a zone of the altiplano whose numbers are mostly assumed: whether it behaves, not how large it is. */
final class Multipliers {
    /** A thousandth of what the zone sells outside: small, so that multipliers do not hang on the sum. */
    private static final double TRANSFER = 1000;

    private static final double FULL_EMPLOYMENT = 0.5;
    private static final double EXACT = 1e-9;

    private Multipliers() {}

    private static Multiplier of(HighlandZoneTerms terms, String beneficiaries) {
        return terms.economy().multiplier(beneficiaries, TRANSFER);
    }

    static List<Target> targets() {
        HighlandZoneTerms terms = HighlandZoneTerms.defaults();
        Multiplier poor = of(terms, HighlandZoneTerms.POOR);
        Multiplier others = of(terms, HighlandZoneTerms.OTHERS);
        Multiplier busy = of(terms.withLabourElasticity(FULL_EMPLOYMENT), HighlandZoneTerms.POOR);
        Multiplier idle = of(terms.withLabourElasticity(Double.POSITIVE_INFINITY), HighlandZoneTerms.POOR);
        Multiplier importing = of(terms.importingEverything(), HighlandZoneTerms.POOR);
        return List.of(
                Target.Band.published("nominal multiplier of cash to the poor", 1.2, 2.6, poor.nominal()),
                Target.Order.below(Origin.PUBLISHED, "real multiplier, against nominal", poor.real(), poor.nominal()),
                Target.Order.below(
                        Origin.PUBLISHED,
                        "nominal less real where hands lie idle, against full employment",
                        idle.nominal() - idle.real(),
                        busy.nominal() - busy.real()),
                Target.Order.above(
                        Origin.PUBLISHED,
                        "real multiplier where hands lie idle, against full employment",
                        idle.real(),
                        busy.real()),
                Target.Order.above(
                        Origin.PUBLISHED,
                        "cash to the poor: gain of others, against the poor's beyond the transfer",
                        poor.others(),
                        poor.spilloverToBeneficiaries()),
                Target.Order.above(
                        Origin.PUBLISHED,
                        "gain of non-beneficiaries if the poor get it, against if the others do",
                        poor.others(),
                        others.others()),
                Target.Figure.exactly(EXACT, "nominal multiplier if all is imported", "1.0000", importing.nominal()),
                Target.Figure.exactly(EXACT, "real multiplier if all is imported", "1.0000", importing.real()),
                Target.Figure.exactly(
                        EXACT,
                        "gains of beneficiaries and others, less that of the zone",
                        "0.0000",
                        poor.beneficiaries() + poor.others() - poor.nominal()),
                new Target.Wanting(
                        "nominal multiplier of a cash transfer in the flagship model",
                        "1.2 to 2.6",
                        "cash transfers and local shops in that model"),
                new Target.Wanting(
                        "spill-over of an acre of fish ponds, against an acre of crops (Filipski and Belton 2018)",
                        "larger",
                        "purchases of ponds and farms in the zone"),
                new Target.Wanting(
                        "spill-over of an acre of small fish farms, against large ones",
                        "larger",
                        "the same, by size"));
    }
}
