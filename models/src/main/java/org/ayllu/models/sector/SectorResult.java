package org.ayllu.models.sector;

import java.util.Arrays;
import java.util.Map;

/**
 * What a sector does at its optimum.
 *
 * @param objective consumers' and producers' surplus, US$ a year
 * @param hectares by crop
 * @param consumed t a year by crop
 * @param exported t a year by crop that can be
 * @param imported t a year by crop that can be
 * @param prices at home, US$/t, by crop that is consumed
 * @param familyDays by month, 12 entries
 * @param hiredDays by month, 12 entries
 * @param head of livestock
 */
@SuppressWarnings("ArrayRecordComponent") // made anew for each solution
public record SectorResult(
        double objective,
        Map<String, Double> hectares,
        Map<String, Double> consumed,
        Map<String, Double> exported,
        Map<String, Double> imported,
        Map<String, Double> prices,
        double[] familyDays,
        double[] hiredDays,
        double head) {
    /** Days of the family, a year. */
    public double familyTotal() {
        return Arrays.stream(familyDays).sum();
    }

    /** Days hired, a year. */
    public double hiredTotal() {
        return Arrays.stream(hiredDays).sum();
    }

    /** Share of the family in all labour. */
    public double familyShare() {
        return familyTotal() / (familyTotal() + hiredTotal());
    }
}
