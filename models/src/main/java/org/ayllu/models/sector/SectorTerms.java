package org.ayllu.models.sector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;

/**
 * The sector besides its crops. The shipped numbers are those of G. Kutcher, A. Meeraus and G. O'Mara (1988), Agriculture Sector and Policy Models, World
 * Bank, last model of the series.
 *
 * @param farms number of farms
 * @param farmLand ha per farm
 * @param familyDays days of family labour per farm and month
 * @param reservationWage what a day of the family must bring, US$
 * @param hiredWage US$/day of hired labour
 * @param headLabour days per head of livestock and month
 * @param tractorCost US$ per ha ploughed by tractor
 * @param headPloughs ha that one head ploughs in a season
 * @param rations ways to feed a head for a year, by name
 */
public record SectorTerms(
        @Parameter(
                doc = "Number of farms.",
                unit = "farms",
                min = 1,
                max = 10_000_000,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double farms,

        @Parameter(
                doc = "Land of a farm.",
                unit = "ha/farm",
                min = 0.01,
                max = 10_000,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double farmLand,

        @Parameter(
                doc = "Days of family labour of a farm in a month.",
                unit = "days/farm/month",
                min = 0,
                max = 500,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double familyDays,

        @Parameter(
                doc = "What a day of the family must bring.",
                unit = "US$/day",
                min = 0,
                max = 500,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double reservationWage,

        @Parameter(
                doc = "Wage of hired labour.",
                unit = "US$/day",
                min = 0,
                max = 500,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double hiredWage,

        @Parameter(
                doc = "Labour for a head of livestock.",
                unit = "days/head/month",
                min = 0,
                max = 30,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double headLabour,

        @Parameter(
                doc = "Cost of ploughing by tractor.",
                unit = "US$/ha",
                min = 0,
                max = 5000,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double tractorCost,

        @Parameter(
                doc = "Land that a head ploughs in a season.",
                unit = "ha/head",
                min = 0,
                max = 50,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double headPloughs,

        Map<String, Ration> rations) {
    /** Source of the shipped numbers. */
    static final String KUTCHER =
            "Kutcher, Meeraus and O'Mara (1988), Agriculture Sector and Policy Models, World Bank, last model of the series";

    /**
     * What a head eats in a year.
     *
     * @param clover t
     * @param straw t
     */
    public record Ration(
            @Parameter(
                    doc = "Clover that a head eats.",
                    unit = "t/year",
                    min = 0,
                    max = 50,
                    status = Status.READ,
                    source = SectorTerms.KUTCHER)
            double clover,

            @Parameter(
                    doc = "Straw that a head eats.",
                    unit = "t/year",
                    min = 0,
                    max = 50,
                    status = Status.READ,
                    source = SectorTerms.KUTCHER)
            double straw) {}

    /** Copies the map and keeps its order. */
    public SectorTerms {
        rations = Collections.unmodifiableMap(new LinkedHashMap<>(rations));
    }

    /** Those of the published model. */
    public static SectorTerms qdemo7() {
        Map<String, Ration> rations = new LinkedHashMap<>();
        rations.put("muchStraw", new Ration(1.3, 1.6));
        rations.put("muchClover", new Ration(2.0, 0.8));
        return new SectorTerms(1000, 4, 25, 3, 4, 2, 40, 2, rations);
    }

    /** Those of the published model. */
    public static SectorTerms defaults() {
        return qdemo7();
    }
}
