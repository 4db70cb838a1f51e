package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.execution.Observation;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.junit.jupiter.api.Test;

class SolvedArmRunTest {
    /** As the family's share in the work of a sector in which nobody works any longer. */
    @Test
    void aFigureThatIsNotDefinedAtAPlaceOfTheCurveIsLeftOutThere() {
        Curve curve =
                new Curve(new Axis("importPrice", "US$/t", "Price."), List.of(point(60, Double.NaN), point(150, 0.5)));
        List<Observation> seen = new ArrayList<>();
        new SolvedArmRun(() -> new Solution(List.of(share(0.25)), curve)).step(seen::add);
        assertThat(seen).extracting(Observation::group).containsExactly("all", "150");
        assertThat(seen).extracting(Observation::value).containsExactly(0.25, 0.5);
    }

    private static Curve.Point point(double at, double value) {
        return new Curve.Point(at, List.of(share(value)));
    }

    private static Figure share(double value) {
        return new Figure("familyShare", "fraction", "Share of the family in the work.", value);
    }
}
