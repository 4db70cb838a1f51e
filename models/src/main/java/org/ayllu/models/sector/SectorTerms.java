package org.ayllu.models.sector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/**
 * The sector besides its crops. The shipped numbers are those of G. Kutcher, A. Meeraus and G. O'Mara (1988), Agriculture Sector and Policy Models, World
 * Bank, last model of the series.
 *
 * @param rations ways to feed a head for a year, by name
 */
public record SectorTerms(
        @Parameter(
                value = 1000,
                doc = "Number of farms.",
                unit = "farms",
                min = 1,
                max = 10_000_000,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double farms,

        @Parameter(
                value = 4,
                doc = "Land of a farm.",
                unit = "ha/farm",
                min = 0.01,
                max = 10_000,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double farmLand,

        @Parameter(
                value = 25,
                doc = "Days of family labour of a farm in a month.",
                unit = "days/farm/month",
                min = 0,
                max = 500,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double familyDays,

        @Parameter(
                value = 3,
                doc = "What a day of the family must bring.",
                unit = "US$/day",
                min = 0,
                max = 500,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double reservationWage,

        @Parameter(
                value = 4,
                doc = "Wage of hired labour.",
                unit = "US$/day",
                min = 0,
                max = 500,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double hiredWage,

        @Parameter(
                value = 2,
                doc = "Labour for a head of livestock.",
                unit = "days/head/month",
                min = 0,
                max = 30,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double headLabour,

        @Parameter(
                value = 40,
                doc = "Cost of ploughing by tractor.",
                unit = "US$/ha",
                min = 0,
                max = 5000,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double tractorCost,

        @Parameter(
                value = 2,
                doc = "Land that a head ploughs in a season.",
                unit = "ha/head",
                min = 0,
                max = 50,
                status = Status.READ,
                source = SectorTerms.KUTCHER)
        double headPloughs,

        Map<String, Ration> rations)
        implements Terms<SectorTerms> {
    /** Source of the shipped numbers. */
    static final String KUTCHER =
            "Kutcher, Meeraus and O'Mara (1988), Agriculture Sector and Policy Models, World Bank, last model of the series";

    /** What a head eats in a year. */
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
            double straw)
            implements Terms<Ration> {

        /** Refuses numbers out of range. */
        public Ration {
            Ranges.check(Ration.class, clover, straw);
        }
    }

    /** Copies the map and keeps its order. */
    public SectorTerms {
        Ranges.check(
                SectorTerms.class,
                farms,
                farmLand,
                familyDays,
                reservationWage,
                hiredWage,
                headLabour,
                tractorCost,
                headPloughs,
                rations);
        rations = Collections.unmodifiableMap(new LinkedHashMap<>(rations));
    }

    /** Those of the published model. */
    public static SectorTerms qdemo7() {
        Map<String, Ration> rations = new LinkedHashMap<>();
        rations.put("muchStraw", new Ration(1.3, 1.6));
        rations.put("muchClover", new Ration(2.0, 0.8));
        return Values.of(SectorTerms.class).with("rations", rations).make();
    }

    /** Those of the published model. */
    public static SectorTerms defaults() {
        return qdemo7();
    }
}
