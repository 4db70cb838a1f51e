package org.ayllu.models.sector;

import java.util.List;

/**
 * The sector besides its crops. The numbers of {@link #qdemo7()} are those of G. Kutcher, A. Meeraus and G. O'Mara (1988), Agriculture Sector and Policy
 * Models, World Bank, last model of the series (status: read).
 *
 * @param farms number of farms
 * @param farmLand ha per farm
 * @param familyDays days of family labour per farm and month
 * @param reservationWage what a day of the family must bring, US$
 * @param hiredWage US$/day of hired labour
 * @param headLabour days per head of livestock and month
 * @param tractorCost US$ per ha ploughed by tractor
 * @param headPloughs ha that one head ploughs in a season
 * @param rations ways to feed a head for a year
 */
public record SectorTerms(
        double farms,
        double farmLand,
        double familyDays,
        double reservationWage,
        double hiredWage,
        double headLabour,
        double tractorCost,
        double headPloughs,
        List<Ration> rations) {
    /**
     * What a head eats in a year.
     *
     * @param clover t
     * @param straw t
     */
    public record Ration(double clover, double straw) {}

    /** Those of the published model. */
    public static SectorTerms qdemo7() {
        return new SectorTerms(1000, 4, 25, 3, 4, 2, 40, 2, List.of(new Ration(1.3, 1.6), new Ration(2.0, 0.8)));
    }

    /** ha of the sector. */
    double land() {
        return farms * farmLand;
    }

    /** Days of family labour of the sector in a month. */
    double familyLabour() {
        return farms * familyDays;
    }
}
