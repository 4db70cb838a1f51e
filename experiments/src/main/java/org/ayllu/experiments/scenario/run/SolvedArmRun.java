package org.ayllu.experiments.scenario.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.Observation;
import org.ayllu.ensembles.execution.RunSink;
import org.ayllu.experiments.yaml.RecordNode;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;

/**
 * A model that is solved at once, as an ensemble sees it: a run of one period. Its figures are those of all households in one year; the points of its curve
 * are the groups of a dimension with the axis's name, or the years where the axis is time.
 */
final class SolvedArmRun implements ArmRun {
    private static final String ALL = "all";
    private static final int ONLY_YEAR = 1;

    private final Solvable model;
    private int period;

    SolvedArmRun(Solvable model) {
        this.model = model;
    }

    @Override
    public int periods() {
        return 1;
    }

    @Override
    public int period() {
        return period;
    }

    @Override
    public void step(RunSink sink) {
        Solution solution = model.solve();
        for (Figure figure : defined(solution.figures())) {
            sink.accept(new Observation(ONLY_YEAR, ALL, ALL, figure.name(), figure.value()));
        }
        Axis axis = solution.curve().axis();
        for (Curve.Point point : solution.curve().points()) {
            for (Figure figure : defined(point.figures())) {
                sink.accept(
                        axis.overYears()
                                ? new Observation((int) point.at(), ALL, ALL, figure.name(), figure.value())
                                : new Observation(
                                        ONLY_YEAR, axis.name(), place(point.at()), figure.name(), figure.value()));
            }
        }
        period++;
    }

    /** Figures without those that are not defined here, such as a share of nothing. */
    private static List<Figure> defined(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> Double.isFinite(figure.value()))
                .toList();
    }

    /** A place on the axis as the name of a group. */
    private static String place(double at) {
        return RecordNode.number(at);
    }

    @Override
    public void save(DataOutput out) throws IOException {
        out.writeInt(period);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        period = in.readInt();
    }

    @Override
    public void close() {}
}
