package org.ayllu.studies.replication;

import static org.ayllu.studies.replication.Target.Figure.printed;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.measure.GiniBySource;

/** Shares of inequality by income source from the printed share, Gini and correlation of each. */
final class RuralMexico {
    private static final double GINI = 0.61;
    private static final double PART = 0.01;
    private static final double CHANGE = 0.05;
    /** In percent, for a rise of ten percent. */
    private static final double RISE = 10;

    private RuralMexico() {}

    private record Source(String name, double share, double gini, double correlation, String part, String change) {}

    private static final List<Source> SOURCES = List.of(
            new Source("government transfers", 0.045, 0.79, 0.29, "0.017", "-0.280"),
            new Source("remittances from the US", 0.140, 0.95, 0.78, "0.169", "0.281"),
            new Source("remittances from Mexico", 0.020, 0.96, 0.36, "0.011", "-0.089"),
            new Source("family production", 0.288, 1.00, 0.75, "0.350", "0.630"),
            new Source("agricultural wages", 0.117, 0.82, 0.37, "0.057", "-0.601"),
            new Source("non-agricultural wages", 0.390, 0.80, 0.78, "0.396", "0.061"));

    static List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Source source : SOURCES) {
            GiniBySource parts = new GiniBySource(source.share(), source.gini(), source.correlation());
            targets.add(printed(PART, source.name() + ": part of the Gini", source.part(), parts.partOf(GINI)));
            targets.add(printed(
                    CHANGE,
                    source.name() + ": change of the Gini for +10 %, %",
                    source.change(),
                    RISE * parts.elasticity(GINI)));
        }
        targets.add(new Target.Wanting(
                "headcount when remittances from the US fall by 10 %, change in %",
                "0.29", "the survey's households: a table of shares has no poor in it"));
        targets.add(new Target.Wanting(
                "squared poverty gap when remittances from the US fall by 10 %, change in %", "0.57", "the same"));
        return targets;
    }
}
