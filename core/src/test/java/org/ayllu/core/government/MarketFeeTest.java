package org.ayllu.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.ayllu.core.SmallWorld;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.mechanism.Figure;
import org.ayllu.core.terms.TimePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two households near the city and one far from it. A fee of 2 % in 1985 and none from 1986 on. */
class MarketFeeTest {
    private final SmallWorld world = new SmallWorld().households(0, 2).households(1, 1);
    private final MarketFeeMechanism fee = new MarketFeeMechanism(
            new MarketFeeTerms(TimePath.of(Map.of(1985, 0.02, 1986, 0.0))), world.households, world.municipalities);

    @AfterEach
    void end() {
        world.close();
    }

    private void step(int season) {
        fee.phase().step(SmallWorld.period(season, 4));
    }

    private double fees(int m) {
        return fee.flows().get(0).column().at(m);
    }

    private double reported(int m) {
        return ((Figure.OfMunicipality) fee.figures().get(0).value()).value().applyAsDouble(m);
    }

    /** At a price of 1.5, 2 % of 1.5·(10 + 20 + 30) = 1.8 a season; 0.9 for each of the two households. */
    @Test
    void tradersPayAPartOfWhatIsTraded() {
        world.households.foodSold.values()[0] = 10;
        world.households.foodBought.values()[0] = 20;
        world.households.foodBought.values()[1] = 30;
        world.municipalities.foodPrice.values()[0] = 1.5;
        step(0);
        assertThat(fees(0)).isCloseTo(1.8, within(1e-12));
        assertThat(fees(1)).isZero();
        step(1);
        assertThat(fees(0)).isCloseTo(1.8, within(1e-12));
        assertThat(reported(0)).isCloseTo(2 * 0.9, within(1e-12));
        step(4);
        assertThat(fees(0)).isZero();
        assertThat(reported(0)).isZero();
    }

    @Test
    void theMunicipalityIsPaid() {
        Flow flow = fee.flows().get(0);
        assertThat(flow.payer()).isEqualTo(Account.TRADERS);
        assertThat(flow.receiver()).isEqualTo(Account.MUNICIPALITY);
        assertThat(flow.thing()).isEqualTo("market fees");
    }
}
