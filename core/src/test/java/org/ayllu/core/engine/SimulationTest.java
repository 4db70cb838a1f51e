package org.ayllu.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two farms whose grain doubles in the first phase and loses one in the second; two years of two seasons after one of warm-up. */
class SimulationTest {
    private final Table table = new Table("farms");
    private final DoubleColumn grain = table.doubles("grain", "kg", "growth");
    private final DoubleColumn eaten = table.doubles("eaten", "kg", "meal");
    private final List<String> seen = new ArrayList<>();
    private Identity identity = holds("grain", "meal");

    @BeforeEach
    void twoFarms() {
        table.append(0);
        table.append(1);
        grain.values()[0] = 3;
        grain.values()[1] = 5;
    }

    private Identity holds(String name, String from) {
        return Identity.of(
                name, from, () -> grain.at(0) < 40 ? Optional.empty() : Optional.of("farm 0 has " + grain.at(0)));
    }

    private Simulation simulation(CheckLevel level) {
        Phase growth = new Stage("growth", List.of(), List.of(grain), List.of(), period -> {
            for (int row = 0; row < table.rows(); row++) {
                grain.values()[row] = 2 * grain.at(row) - eaten.at(row);
            }
            seen.add("growth");
        });
        Phase meal = new Stage("meal", List.of(grain), List.of(eaten), List.of(), period -> {
            for (int row = 0; row < table.rows(); row++) {
                eaten.values()[row] = 1;
            }
            seen.add("meal");
        });
        Plan plan = new Plan(List.of(growth, meal));
        return new Simulation(
                1, new Calendar(2000, 2, 1, 2, 1), plan, List.of(table), new Checks(level, List.of(identity)));
    }

    @Test
    void periodsGoThroughThePlanToTheEnd() {
        Simulation simulation = simulation(CheckLevel.OFF);
        simulation.runToEnd();
        assertThat(simulation.period()).isEqualTo(6);
        // 3 → 6, then five times 2x − 1.
        assertThat(grain.at(0)).isEqualTo(161);
        assertThat(seen).hasSize(12).startsWith("growth", "meal", "growth");
        assertThatThrownBy(simulation::stepPeriod).hasMessageContaining("ended after 6 periods");
    }

    @Test
    void aSteppableRunsBetweenTwoPhases() {
        Simulation simulation = simulation(CheckLevel.OFF);
        simulation.schedule.scheduleRepeating(0.0, simulation.plan().after("growth"), state -> seen.add("mine"), 1.0);
        simulation.stepPeriod();
        simulation.stepPeriod();
        assertThat(seen).containsExactly("growth", "mine", "meal", "growth", "mine", "meal");
    }

    @Test
    void probesSeeEveryPeriodAfterItsLastPhase() {
        Simulation simulation = simulation(CheckLevel.OFF);
        List<String> moments = new ArrayList<>();
        simulation.addProbe((moment, to) -> {
            moments.add(moment.year() + "." + moment.season() + (moment.warmUp() ? " warm-up" : ""));
            to.record("all", "all", "grain", grain.at(1));
        });
        List<Double> recorded = new ArrayList<>();
        simulation.recordTo((dimension, group, measure, value) -> recorded.add(value));
        simulation.runToEnd();
        assertThat(moments).containsExactly("1999.0 warm-up", "1999.1 warm-up", "2000.0", "2000.1", "2001.0", "2001.1");
        assertThat(recorded).containsExactly(10.0, 19.0, 37.0, 73.0, 145.0, 289.0);
    }

    @Test
    void aRestoredRunGoesOnToTheSameBits() throws IOException {
        Simulation first = simulation(CheckLevel.OFF);
        first.stepPeriod();
        first.stepPeriod();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        first.save(new DataOutputStream(saved));
        first.runToEnd();
        double end = grain.at(0);

        Simulation second = simulation(CheckLevel.OFF);
        second.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
        assertThat(second.period()).isEqualTo(2);
        second.runToEnd();
        assertThat(grain.at(0)).isEqualTo(end);
    }

    @Test
    void whatIsWorkedOutFromRowsIsWorkedOutAnewAfterARestore() throws IOException {
        Simulation first = simulation(CheckLevel.OFF);
        table.append(2);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        first.save(new DataOutputStream(saved));
        table.arrange(new int[] {0}, 1);

        Simulation second = simulation(CheckLevel.OFF);
        List<Integer> rows = new ArrayList<>();
        second.afterRowChanges(table, () -> rows.add(table.rows()));
        second.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
        assertThat(rows).containsExactly(3);
    }

    /** MASON's Console calls it once more before the first step. */
    @Test
    void startedTwiceItTakesEachPhaseOnce() {
        Simulation simulation = simulation(CheckLevel.OFF);
        simulation.start();
        simulation.runToEnd();
        assertThat(grain.at(0)).isEqualTo(161);
        assertThat(seen).hasSize(12);
    }

    /** Stop in the second period, and at the end, then play again. */
    @Test
    void startedAnewItGoesBackToTheStart() {
        Simulation simulation = simulation(CheckLevel.OFF);
        simulation.start();
        simulation.stepPeriod();
        simulation.start();
        assertThat(simulation.period()).isZero();
        assertThat(grain.at(0)).isEqualTo(3);
        simulation.runToEnd();
        assertThat(grain.at(0)).isEqualTo(161);
        simulation.start();
        simulation.runToEnd();
        assertThat(grain.at(0)).isEqualTo(161);
    }

    @Test
    void whereARunBeganIsKeptOnlyWhenItIsStartedThere() {
        Simulation simulation = simulation(CheckLevel.OFF);
        simulation.stepPeriod();
        assertThatThrownBy(simulation::start)
                .hasMessage(
                        "the run has begun, and where it began was not kept: start() it before its first period too");
    }

    @Test
    void aBrokenIdentityIsToldWithItsPlaceAndTime() {
        // 3 → 6 → 11 → 21 → 41 in the fourth period, the second season of 2000.
        assertThatThrownBy(simulation(CheckLevel.STEP)::runToEnd)
                .isInstanceOf(IdentityViolation.class)
                .hasMessage("identity of grain broken after the last phase of year 2000, season 1: farm 0 has 41.0");
    }

    @Test
    void fullChecksNameThePhase() {
        assertThatThrownBy(simulation(CheckLevel.FULL)::runToEnd).hasMessageContaining("after phase meal of year 2000");
        identity = holds("grain", "growth");
        grain.values()[0] = 30;
        assertThatThrownBy(simulation(CheckLevel.FULL)::runToEnd)
                .hasMessageContaining("after phase growth of year 1999");
    }

    @Test
    void whatCostsNextToNothingIsVerifiedAtEveryLevel() {
        identity = Identity.cheap("grain", "meal", () -> grain.at(0) < 40 ? Optional.empty() : Optional.of("too much"));
        assertThatThrownBy(simulation(CheckLevel.OFF)::runToEnd)
                .hasMessage("identity of grain broken after the last phase of year 2000, season 1: too much");
    }

    @ParameterizedTest
    @EnumSource(CheckLevel.class)
    void whatIsNoNumberIsToldWithItsPlaceAtEveryLevel(CheckLevel level) {
        identity = Identity.of("nothing", "meal", Optional::empty);
        grain.values()[1] = Double.POSITIVE_INFINITY;
        assertThatThrownBy(simulation(level)::runToEnd)
                .isInstanceOf(IdentityViolation.class)
                .hasMessage(
                        "column grain of table farms is Infinity by phase growth, in row 1 (id 1), in year 1999, season 0");
        grain.values()[1] = 5;
        eaten.values()[0] = Double.NaN;
        assertThatThrownBy(simulation(level)::runToEnd).hasMessageContaining("column grain of table farms is NaN");
    }

    @Test
    void fullChecksFindAWriteThatWasNotDeclared() {
        Phase careless = new Stage("growth", List.of(), List.of(grain), List.of(), period -> eaten.values()[1] = 7);
        Phase meal = new Stage("meal", List.of(), List.of(eaten));
        Simulation simulation = new Simulation(
                1,
                new Calendar(2000, 1, 0, 1, 1),
                new Plan(List.of(careless, meal)),
                List.of(table),
                new Checks(CheckLevel.FULL, List.of()));
        assertThatThrownBy(simulation::stepPeriod)
                .hasMessage("phase growth changed column eaten of table farms without declaring it, in period 0");
    }
}
