package org.ayllu.core.decision.rule;

import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.decision.SeasonRows;
import org.ayllu.core.math.Indicator;

/** Where the households of a stretch stand in the labour market, found from the days that are left at the wages of the band, in passes that become vector instructions. */
final class LabourPosition {
    private final double leisureShare;

    /** Days of jobs that pay more than the selling wage. */
    final double[] aboveSelling;
    /** Days of jobs that pay more than the hiring wage. */
    final double[] aboveHiring;
    /** E at the selling wage. */
    final double[] leftSelling;
    /** E at the hiring wage. */
    final double[] leftHiring;
    /** 1 where the household sells days, else 0. */
    final double[] sells;
    /** 1 where it hires, else 0. */
    final double[] hires;
    /** 1 where it does neither and looks for a shadow wage, else 0. */
    final double[] looks;

    LabourPosition(int length, double leisureShare) {
        this.leisureShare = leisureShare;
        aboveSelling = new double[length];
        aboveHiring = new double[length];
        leftSelling = new double[length];
        leftHiring = new double[length];
        sells = new double[length];
        hires = new double[length];
        looks = new double[length];
    }

    /** Finds the days left at both wages. */
    void balance(SeasonRows rows, int length, SeasonPrices prices) {
        above(rows, length, prices.sellingWage(), aboveSelling);
        above(rows, length, prices.hiringWage(), aboveHiring);
        left(rows, length, prices.sellingWage(), prices.sellingPower(), aboveSelling, leftSelling);
        left(rows, length, prices.hiringWage(), prices.hiringPower(), aboveHiring, leftHiring);
    }

    /** Tells who sells, who hires and who looks. */
    void classify(int length) {
        for (int i = 0; i < length; i++) {
            sells[i] = Indicator.above(leftSelling[i]);
        }
        for (int i = 0; i < length; i++) {
            hires[i] = (1.0 - sells[i]) * Indicator.above(-leftHiring[i]);
        }
        for (int i = 0; i < length; i++) {
            looks[i] = 1.0 - sells[i] - hires[i];
        }
    }

    private static void above(SeasonRows rows, int length, double wage, double[] to) {
        double[] wages = rows.offeredWage[0];
        double[] days = rows.offeredDays[0];
        for (int i = 0; i < length; i++) {
            to[i] = Indicator.above(wages[i] - wage) * days[i];
        }
        for (int k = 1; k < Offers.KINDS; k++) {
            add(rows.offeredWage[k], rows.offeredDays[k], length, wage, to);
        }
    }

    private static void add(double[] wages, double[] days, int length, double wage, double[] to) {
        for (int i = 0; i < length; i++) {
            to[i] = to[i] + Indicator.above(wages[i] - wage) * days[i];
        }
    }

    private void left(SeasonRows rows, int length, double wage, double power, double[] above, double[] to) {
        double[] time = rows.time;
        double[] crop = rows.cropCoefficient;
        double[] trade = rows.tradeCoefficient;
        double[] income = rows.fullIncome;
        double share = leisureShare;
        for (int i = 0; i < length; i++) {
            to[i] = time[i] - (crop[i] + trade[i]) * power - share * income[i] / wage - above[i];
        }
    }
}
