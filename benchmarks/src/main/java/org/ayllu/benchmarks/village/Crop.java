package org.ayllu.benchmarks.village;

import org.ayllu.core.farm.CropTerms;
import org.ayllu.core.farm.CropUse;
import org.ayllu.core.household.CropMarket;

/** A crop in a municipality. */
final class Crop {
    final String name;
    final CropTerms terms;
    final CropMarket market;
    final double suitability;
    final int index;
    /** Which of the harvests of the year it is brought in with. */
    final int harvest;

    double price = 1;
    double expectedPrice = 1;
    double weather = 1;
    double landShare;
    double weight;
    double standingWeight;
    double output;
    double yearOutput;

    Crop(String name, CropTerms terms, CropMarket market, double suitability, int index, int harvest) {
        this.name = name;
        this.terms = terms;
        this.market = market;
        this.suitability = suitability;
        this.index = index;
        this.harvest = harvest;
    }

    boolean food() {
        return terms.use() == CropUse.FOOD;
    }

    /** Weight in the land: base weight times (return / base return)^θ. */
    void weigh(double inputPrice, double landResponse, double labourShare) {
        double inputs = terms.inputShare();
        double returns = Math.pow(expectedPrice, 1 / (1 - inputs)) * Math.pow(inputPrice, -inputs / (1 - inputs));
        weight = terms.landWeight() * suitability * Math.pow(returns, landResponse / (1 - labourShare));
    }

    /** Expected value of a hectare's usual harvest, US$. */
    double value(double inputPrice, double usualYield) {
        double inputs = terms.inputShare();
        double harvestValue =
                terms.baseValue() * suitability * Math.pow(expectedPrice / inputPrice, inputs / (1 - inputs));
        return expectedPrice * usualYield * harvestValue;
    }

    /** Days a hectare asks at a wage of 1 when its usual harvest is worth {@code value}. */
    double labour(double value, double labourShare) {
        return terms.days() * Math.pow(labourShare * value / terms.days(), 1 / (1 - labourShare));
    }
}
