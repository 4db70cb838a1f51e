package org.ayllu.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.decision.SeasonRows;
import org.ayllu.core.decision.rule.NonSeparableRule;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/** Households of one municipality at the beginning of a season: what every contestant decides on. Nobody has so many jobs that all work on the crops would be hired: a case that each would settle in its own way. */
final class SeasonSample {
    static final double LABOUR_SHARE = 0.45;
    static final double LEISURE = 0.25;

    final int households;
    final Production production = new Production(LABOUR_SHARE);
    final SeasonPrices prices = SeasonPrices.of(0.7, 1.9, production);
    final LivelihoodRule rule = new NonSeparableRule(new Preferences(0.3, LEISURE), production);
    final SeasonRows rows;

    SeasonSample(int households) {
        this.households = households;
        rows = SeasonRows.ofLength(households);
        PurposeDraws draws = new Draws(2003, 0).at(Purpose.of("benchmark.households"), 0);
        for (int h = 0; h < households; h++) {
            rows.time[h] = 120 * draws.lognormal(h, 0, 0, 0.15);
            rows.cropCoefficient[h] = 60 * draws.lognormal(h, 1, 0, 1);
            double time = rows.time[h];
            rows.tradeCoefficient[h] = Math.min(0.3 * time, 15 * draws.lognormal(h, 2, 0, 1));
            rows.fullIncome[h] = 1.25 * time * Math.min(1.6, draws.lognormal(h, 3, 0, 0.3));
            offer(h, Offers.NON_FARM, draws.uniform(h, 4) < 0.2 ? 0.3 * time : 0, 3 * draws.lognormal(h, 5, 0, 0.5));
            offer(h, Offers.ESTATE, draws.uniform(h, 6) < 0.03 ? 0.15 * time : 0, 2.2);
            offer(h, Offers.CITY, draws.uniform(h, 7) < 0.2 ? 0.12 * time : 0, 1.4);
        }
    }

    private void offer(int household, int kind, double days, double wage) {
        rows.offeredDays[kind][household] = days;
        rows.offeredWage[kind][household] = wage;
    }

    /** The sum of all days that are sold less those that are hired: the figure on which all contestants must agree. */
    double netLabourSold() {
        double sum = 0;
        for (int h = 0; h < households; h++) {
            sum += rows.farmWageDays[h] - rows.hiredDays[h] + rows.shadowWage[h] + rows.leisure[h];
        }
        return sum;
    }

    /** A hash of all shadow wages and leisure, bit for bit; the native program computes the same. */
    long bits() {
        long hash = 0;
        for (int h = 0; h < households; h++) {
            hash = hash * 31 + Double.doubleToRawLongBits(rows.shadowWage[h]);
            hash = hash * 31 + Double.doubleToRawLongBits(rows.leisure[h]);
        }
        return hash;
    }

    /** Writes the households for the native program: their number, six constants, then array after array. */
    void write(Path file) throws IOException {
        double[][] arrays = {
            rows.time,
            rows.cropCoefficient,
            rows.tradeCoefficient,
            rows.fullIncome,
            rows.offeredDays[0],
            rows.offeredDays[1],
            rows.offeredDays[2],
            rows.offeredWage[0],
            rows.offeredWage[1],
            rows.offeredWage[2]
        };
        double[] header = {
            households,
            LEISURE,
            production.elasticity(),
            prices.sellingWage(),
            prices.hiringWage(),
            prices.sellingPower(),
            prices.hiringPower()
        };
        try (BufferedOutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out, header);
            for (double[] array : arrays) {
                write(out, array);
            }
        }
    }

    private static void write(BufferedOutputStream out, double[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(values);
        out.write(bytes.array());
    }
}
