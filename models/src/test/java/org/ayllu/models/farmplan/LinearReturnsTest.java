package org.ayllu.models.farmplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.junit.jupiter.api.Test;

/** Straight returns are what calibration of a single activity in days gives. */
class LinearReturnsTest {
    private static final double B = 0.4;
    private static final double DAYS = 120;
    private static final double WAGE = 1.3;
    private static final double AVERAGE = WAGE / B;

    /** Q·L⁰ over ω⁰ is 1/η, and the marginal return of the first day is ω⁰·(1 + 1/η). */
    private static void assertSame(PmpCost cost, LinearReturns returns) {
        assertThat(cost.quadratic() * DAYS / WAGE).isCloseTo(1 / returns.elasticity(), within(1e-12));
        assertThat((AVERAGE - cost.linear()) / WAGE).isCloseTo(1 + 1 / returns.elasticity(), within(1e-12));
    }

    @Test
    void eachVariantIsAnElasticity() {
        Production production = new Production(B);
        double dual = AVERAGE - WAGE;
        assertSame(
                new PmpVariant.Standard().cost("crops", dual, DAYS, AVERAGE),
                LinearReturns.of(B * B / (1 - B), production));
        assertSame(
                new PmpVariant.AverageCost().cost("crops", dual, DAYS, AVERAGE),
                LinearReturns.of(B * B / (2 * (1 - B)), production));
        assertSame(
                new PmpVariant.Elasticities(Map.of("crops", 0.7 / B / B)).cost("crops", dual, DAYS, AVERAGE),
                LinearReturns.of(0.7, production));
    }

    @Test
    void supplyAnswersByTheElasticityThatWasGiven() {
        LinearReturns returns = LinearReturns.of(0.3, new Production(B));
        double step = 1e-6;
        double up = returns.returns(returns.intensity(1 / (1 + step)));
        double down = returns.returns(returns.intensity(1 / (1 - step)));
        assertThat((up - down) / (2 * step) / returns.returns(1)).isCloseTo(0.3, within(1e-9));
        assertThat(returns.returns(1)).isEqualTo(1 / B);
        assertThat(returns.intensity(3)).isZero();
        assertThat(returns.garden(3)).isEqualTo(0.01);
        double small = returns.garden(100); // its average day then brings what a hired one costs
        assertThat(returns.accounts(small) / small).isCloseTo(100, within(1e-9));
    }

    @Test
    void anElasticityTooSmallForTheShareOfLabourIsRefused() {
        assertThatThrownBy(() ->
                        new FarmPlanRule(new Preferences(0.2, 0.3), new Production(0.5), new Calibration(1, 0.2, 0.3)))
                .hasMessage("supplyElasticity must be at least 0.25, the variant of average costs at a labour share of"
                        + " 0.5, but is 0.2. Maybe farm.labourShare was raised and supplyElasticity not");
    }
}
