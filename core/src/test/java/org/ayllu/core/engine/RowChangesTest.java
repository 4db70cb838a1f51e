package org.ayllu.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Inheritance;
import org.ayllu.core.table.IntColumn;
import org.ayllu.core.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What full checks find of a phase that changes rows: farms 1, 2 and 3 with 4 kg of grain each, and a person on each. */
class RowChangesTest {
    private final Table farms = new Table("farms");
    private final DoubleColumn grain = farms.doubles("grain", "kg", "growth", Inheritance.SHARED);
    private final DoubleColumn hours = farms.doubles("hours", "hours", Table.FIXED, Inheritance.COPIED);
    private final DoubleColumn eaten = farms.doubles("eaten", "kg/season", "growth");
    private final Table people = new Table("people");
    private final IntColumn farm = people.references("farm", farms, "growth");
    private final List<Integer> counted = new ArrayList<>();
    private final IntColumn age = people.ints("age", "years", "growth");

    /** A phase that changes rows of farms and declares nothing beyond. */
    private record Turn(List<Table> changesRowsOf, Runnable work) implements RowChanges {
        @Override
        public String name() {
            return "turn";
        }

        @Override
        public String summary() {
            return "does what the test says";
        }

        @Override
        public List<Column> reads() {
            return List.of();
        }

        @Override
        public List<Column> writes() {
            return List.of();
        }

        @Override
        public void step(Period period) {
            work.run();
        }
    }

    @BeforeEach
    void threeFarms() {
        for (int i = 0; i < 3; i++) {
            farms.append(1 + i);
            grain.values()[i] = 4;
            hours.values()[i] = i;
            people.append(100 + i);
            farm.values()[i] = i;
        }
    }

    private void step(Runnable work) {
        Phase growth = new Stage("growth", List.of(), List.of(grain, eaten, farm, age));
        Simulation simulation = new Simulation(
                1,
                new Calendar(2000, 1, 0, 1, 1),
                new Plan(List.of(new Turn(List.of(farms), work), growth)),
                List.of(farms, people),
                new Checks(CheckLevel.FULL, List.of()));
        simulation.afterRowChanges(farms, () -> counted.add(farms.rows()));
        simulation.stepPeriod();
    }

    /** Farm 3 takes in farm 1, farm 4 comes with half of farm 2; rows are turned round, and who lived on farm 1 lives on farm 3. */
    @Test
    void rowsMayComeGoAndShare() {
        assertThatCode(() -> step(() -> {
                    int row = farms.append(4);
                    farms.copy(1, row);
                    farms.share(1, row, 0.5);
                    farms.share(0, 2, 1);
                    farm.values()[0] = 2;
                    farms.arrange(new int[] {3, 2, 1}, 3);
                }))
                .doesNotThrowAnyException();
        assertThat(counted)
                .as("what is worked out from rows is worked out anew, once")
                .containsExactly(3);
    }

    @Test
    void grainThatGoesWithItsRowIsMissed() {
        assertThatThrownBy(() -> step(() -> farms.arrange(new int[] {0, 1}, 2)))
                .hasMessage("phase turn made 12.0 of column grain of table farms into 8.0, in period 0");
    }

    @Test
    void grainThatComesFromNowhereIsSeen() {
        assertThatThrownBy(() -> step(() -> grain.values()[farms.append(4)] = 1))
                .hasMessage("phase turn made 12.0 of column grain of table farms into 13.0, in period 0");
    }

    @Test
    void aRowThatStaysKeepsWhatIsNotDeclaredWhereverItGoes() {
        assertThatThrownBy(() -> step(() -> {
                    farms.arrange(new int[] {2, 1, 0}, 3);
                    hours.values()[0] = 9;
                }))
                .hasMessage(
                        "phase turn changed column hours of table farms without declaring it, in the row of 3, in period 0");
        assertThatThrownBy(() -> step(() -> eaten.values()[1] = 1)).hasMessageContaining("changed column eaten");
    }

    @Test
    void otherTablesAreFollowedAndNothingElse() {
        assertThatThrownBy(() -> step(() -> age.values()[0] = 1))
                .hasMessage("phase turn changed column age of table people without declaring it, in period 0");
    }
}
