package org.ayllu.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;
import org.junit.jupiter.api.Test;

class PlanTest {
    private final Table table = new Table("farms");
    private final DoubleColumn rain = table.doubles("rain", "mm", "weather");
    private final DoubleColumn wheat = table.doubles("wheat", "kg", "harvest");

    private final Phase weather = new Stage("weather", List.of(), List.of(rain));
    private final Phase harvest = new Stage("harvest", List.of(rain), List.of(wheat));

    private static List<String> names(Plan plan) {
        return plan.phases().stream().map(Phase::name).toList();
    }

    @Test
    void aPhaseIsPutBehindTheOneItNames() {
        Plan plan = new Plan(List.of(weather, harvest));
        Plan longer = plan.with(new Stage("frost", List.of(), List.of()), "weather");
        assertThat(names(longer)).containsExactly("weather", "frost", "harvest");
        assertThat(names(plan)).containsExactly("weather", "harvest");
    }

    @Test
    void orderingsLeaveRoomBetweenPhases() {
        Plan plan = new Plan(List.of(weather, harvest));
        assertThat(List.of(
                        plan.before("weather"),
                        plan.ordering("weather"),
                        plan.after("weather"),
                        plan.before("harvest"),
                        plan.ordering("harvest"),
                        plan.after("harvest"),
                        plan.last()))
                .isSorted();
    }

    @Test
    void anUnknownPhaseIsAnsweredWithThoseThereAre() {
        Plan plan = new Plan(List.of(weather, harvest));
        assertThatThrownBy(() -> plan.after("labor"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan has no phase labor; it has [weather, harvest]");
    }

    @Test
    void aColumnIsWrittenByThePhaseItNamesAlone() {
        Phase thief = new Stage("thief", List.of(), List.of(wheat));
        assertThatThrownBy(() -> new Plan(List.of(weather, harvest, thief)))
                .hasMessage("phase thief writes column wheat, which belongs to harvest");
        assertThatThrownBy(() -> new Plan(List.of(weather, weather))).hasMessage("two phases are called weather");
        assertThatThrownBy(() -> new Plan(List.of(weather)).checkCovers(List.of(table)))
                .hasMessage("column wheat of table farms names the writer harvest, which does not write it");
    }

    @Test
    void twoPhasesDoNotDrawForOnePurpose() {
        Purpose dice = Purpose.of("test.dice");
        Phase one = new Stage("one", List.of(), List.of(), List.of(dice), period -> {});
        Phase other = new Stage("other", List.of(), List.of(), List.of(dice), period -> {});
        assertThatThrownBy(() -> new Plan(List.of(one, other)))
                .hasMessage("phase other draws for test.dice, but test.dice already uses its code");
    }

    @Test
    void describesItself() {
        assertThat(new Plan(List.of(weather, harvest)).describe())
                .contains(" 1. weather", " 2. harvest", "reads  nothing", "reads  rain", "writes wheat");
    }
}
