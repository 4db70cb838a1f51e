package org.ayllu.core.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ayllu.core.SmallWorld.set;

import java.util.Map;
import org.ayllu.core.SmallWorld;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.terms.TimePath;
import org.ayllu.core.terms.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B = (world + freight)·E·(1 + t); φ(h) = φ₀·exp(−φ₁·h); each season closes a share of the gap to (B/B₀)^φ in logs. All in powers of two. */
class BorderPricesPhaseTest {
    private final SmallWorld world = new SmallWorld();

    @AfterEach
    void end() {
        world.close();
    }

    private static TimePath path(double from, double to) {
        return TimePath.of(Map.of(1985, from, 1986, to));
    }

    private BorderPricesPhase phase() {
        BorderTerms terms = Values.of(BorderTerms.class)
                .with("worldPrices", Map.of("maize", path(100, 260)))
                .with("freight", 60)
                .with("tariff", path(0, 1))
                .with("exchangeRate", path(1, 2))
                .with("exportPrices", path(1, 4))
                .with("passThrough", 0.5)
                .with("distanceDecay", 0.1)
                .with("adjustment", 0.75)
                .with("goodsImportShare", 0.5)
                .with("inputImportShare", 0.8)
                .with("animalBorderShare", 0.4)
                .with("stapleImportShare", 0.25)
                .make();
        return new BorderPricesPhase(terms, SmallWorld.calendar(2), Map.of("maize", 1.0), world.municipalities);
    }

    private static void is(DoubleColumn column, int m, double log2) {
        assertThat(Math.log(column.at(m)) / Math.log(2)).as(column.name()).isCloseTo(log2, within(1e-12));
    }

    /**
     * From 1985 to 1986 duty rises by 2·2/(1·1) = 2², parity by (320·4)/(160·1) = 2³, exports by 4·2 = 2³. φ is ½ beside the city and ¼ at 10·ln 2 hours. Of
     * two seasons each closes 1 − (1 − .75)^½ = ½. So log₂ of maize is ½·φ·¼·3, of goods ½·φ·½·2, of inputs ½·φ·.8·2, of exports ½·φ·3; animals follow .4 of
     * maize, and hay the animals.
     */
    @Test
    void aChangeAtTheBorderArrivesWeakerAfar() {
        set(world.municipalities.hours, 0, 20 * Math.log(2));
        set(world.municipalities.cityTravel, 1, 0.5);
        phase().step(SmallWorld.period(2, 2));
        double[] reach = {0.5, 0.25};
        for (int m = 0; m < 2; m++) {
            is(world.municipalities.borderPrice.get(1), m, 0.375 * reach[m]);
            is(world.municipalities.tradedStaples, m, 0.375 * reach[m]);
            is(world.municipalities.goodsPrice, m, 0.5 * reach[m]);
            is(world.municipalities.inputPrice, m, 0.8 * reach[m]);
            is(world.municipalities.exportPrice, m, 1.5 * reach[m]);
            is(world.municipalities.animalPrice, m, 0.15 * reach[m]);
            is(world.municipalities.borderPrice.get(2), m, 0.15 * reach[m]);
            is(world.municipalities.borderPrice.get(0), m, 0);
        }
    }

    /** After ½ of the gap of φ·½·2 = ½, half of the ¼ that is left: .25 + .125. */
    @Test
    void theNextSeasonClosesHalfOfWhatIsLeft() {
        BorderPricesPhase phase = phase();
        phase.step(SmallWorld.period(2, 2));
        phase.step(SmallWorld.period(3, 2));
        is(world.municipalities.goodsPrice, 0, 0.375);
    }

    @Test
    void theFirstYearMovesNothing() {
        phase().step(SmallWorld.period(0, 2));
        assertThat(world.municipalities.goodsPrice.at(0)).isEqualTo(1);
        assertThat(world.municipalities.tradedStaples.at(0)).isEqualTo(1);
    }
}
