package org.ayllu.models.sector;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A crop of the sector.
 *
 * @param name name
 * @param season when it is ploughed for
 * @param yield t/ha
 * @param straw t of straw per ha
 * @param clover t of fodder per ha
 * @param cost seed, water and other outlays, US$/ha
 * @param demand of consumers at home; none for fodder
 * @param exportPrice US$/t, if it can be exported
 * @param importPrice US$/t, if it can be imported
 * @param land share of a hectare that a hectare of it occupies, by month; 12 entries
 * @param labour days per ha, by month; 12 entries
 */
@SuppressWarnings("ArrayRecordComponent") // read by the model only
public record SectorCrop(
        String name,
        Season season,
        double yield,
        double straw,
        double clover,
        double cost,
        Optional<Demand> demand,
        OptionalDouble exportPrice,
        OptionalDouble importPrice,
        double[] land,
        double[] labour) {
    /** Months of a year. */
    public static final int MONTHS = 12;

    /** Ploughing seasons. */
    public enum Season {
        /** Sown in autumn. */
        WINTER,
        /** Sown in spring. */
        SUMMER
    }

    /** Checks the lengths. */
    public SectorCrop {
        if (land.length != MONTHS || labour.length != MONTHS) {
            throw new IllegalArgumentException(
                    name + " needs land and labour of 12 months, not of " + land.length + " and " + labour.length);
        }
    }

    /** The same with another import price. */
    public SectorCrop withImportPrice(double price) {
        return withPrices(OptionalDouble.of(price), exportPrice);
    }

    /** The same with other prices of trade. */
    public SectorCrop withPrices(OptionalDouble imported, OptionalDouble exported) {
        return new SectorCrop(name, season, yield, straw, clover, cost, demand, exported, imported, land, labour);
    }
}
