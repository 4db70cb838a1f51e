package org.ayllu.core.farm;

import org.ayllu.core.math.Elementary;

/**
 * What a hectare of a crop asks and gives. At effort e = days / (share of labour in the season · usual days) a crop yields ȳ·e^b of its seasonal share;
 * at a value of v per unit of usual harvest and a wage of 1 the best effort asks D·(b·v/D)^ε days a hectare, ε = 1/(1 − b).
 *
 * <p>Inputs are bought in proportion g of the value of the usual harvest (Cobb-Douglas), so that the usual harvest itself answers to the price of the
 * crop over the price of inputs with elasticity g/(1 − g). Shares of land follow relative returns with elasticity θ, as in A. Carpentier and E.
 * Letort (2014), Multicrop production models with multinomial logit acreage shares, Environmental and Resource Economics 59.
 */
record LandUse(CropTerms crop, double labourShare, double landResponse) {

    /** Value of the usual harvest at base prices with the inputs that these prices make worth buying, US$/ha. */
    double harvestValue(double price, double inputPrice, double suitability) {
        double inputs = crop.inputShare();
        return crop.baseValue() * suitability * Elementary.pow(price / inputPrice, inputs / (1 - inputs));
    }

    /** Days a hectare asks at a wage of 1 when a hectare's usual harvest is worth {@code value}, US$. */
    double labour(double value) {
        return crop.days() * Elementary.pow(labourShare * value / crop.days(), 1 / (1 - labourShare));
    }

    /** Weight in the land: base weight times (return / base return)^θ. */
    double weight(double price, double inputPrice, double suitability) {
        double inputs = crop.inputShare();
        double returns = Elementary.pow(price, 1 / (1 - inputs)) * Elementary.pow(inputPrice, -inputs / (1 - inputs));
        return crop.landWeight() * suitability * Elementary.pow(returns, landResponse / (1 - labourShare));
    }
}
