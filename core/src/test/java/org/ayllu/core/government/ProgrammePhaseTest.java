package org.ayllu.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.ayllu.core.SmallWorld;
import org.ayllu.core.terms.TimePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgrammePhaseTest {
    private final SmallWorld world = new SmallWorld().households(0, 1).households(1, 1);

    @AfterEach
    void end() {
        world.close();
    }

    private ProgrammeMechanism programme;

    private void step(Reach reach, int year) {
        ProgrammeTerms terms = new ProgrammeTerms(
                TimePath.constant(0.25),
                TimePath.constant(0.5),
                TimePath.constant(0.1),
                TimePath.of(Map.of(1986, 120.0, 1987, 160.0)));
        programme = new ProgrammeMechanism(terms, reach, world.households, world.municipalities);
        programme.phase().step(SmallWorld.period(4 * (year - 1985), 4));
    }

    private void is(int m, double[] expected) {
        assertThat(programme.columns().reached.at(m)).isEqualTo((int) expected[0]);
        assertThat(world.municipalities.cityTravel.at(m)).isCloseTo(expected[1], within(1e-12));
        assertThat(world.municipalities.farmTravel.at(m)).isCloseTo(expected[2], within(1e-12));
        assertThat(world.municipalities.extension.at(m)).isCloseTo(expected[3], within(1e-12));
        assertThat(programme.columns().transfers.at(m)).isCloseTo(expected[4], within(1e-12));
    }

    /** Ways of 1 − .25 and 1 − .5, yields of 1 + .1, a quarter of 160 US$ in each season; nothing where it does not reach. */
    @Test
    void worksWhereItHasCome() {
        step(Reach.since(new int[] {1986, Reach.NEVER}), 1987);
        is(0, new double[] {1, 0.75, 0.5, 1.1, 40});
        is(1, new double[] {0, 1, 1, 1, 0});
    }

    @Test
    void doesNothingBeforeItsFirstYear() {
        step(Reach.since(new int[] {1986, 1985}), 1985);
        is(0, new double[] {0, 1, 1, 1, 0});
        is(1, new double[] {1, 0.75, 0.5, 1.1, 30});
    }
}
