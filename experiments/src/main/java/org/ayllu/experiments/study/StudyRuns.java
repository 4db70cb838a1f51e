package org.ayllu.experiments.study;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.experiments.ensemble.ArmRun;
import org.ayllu.experiments.ensemble.ArmRunFactory;
import org.ayllu.experiments.ensemble.EnsembleSize;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.ScenarioRuns;
import org.ayllu.models.highlands.Measure;

/** Makes the runs of a study: as one ensemble, whose arms are those of the first point, then those of the second, and so on. */
public final class StudyRuns implements ArmRunFactory {
    private final List<StudyPoint> points;
    private final IntFunction<Scenario> at;
    private final List<Integer> arms;
    private final ScenarioRuns base;
    private final AtomicReferenceArray<ScenarioRuns> made;

    /**
     * The runs of a study.
     *
     * @param scenario what is simulated
     * @param points where
     * @param arms indices of the scenario's arms that are simulated at each point
     */
    public StudyRuns(StudyScenario scenario, List<StudyPoint> points, List<Integer> arms) {
        this(
                new ScenarioRuns(scenario.base().scenario(), scenario.base().folder(), CheckLevel.OFF),
                points,
                arms,
                point -> scenario.at(points.get(point)));
    }

    /**
     * The runs of a study whose points are not values laid over a file.
     *
     * @param base makes runs of the scenario without a point's values
     * @param points what makes each point
     * @param arms indices of the scenario's arms that are simulated at each point
     * @param at the scenario at a point, by its index; as many replicates as in the base
     */
    public StudyRuns(ScenarioRuns base, List<StudyPoint> points, List<Integer> arms, IntFunction<Scenario> at) {
        this.base = base;
        this.points = List.copyOf(points);
        this.arms = List.copyOf(arms);
        this.at = at;
        this.made = new AtomicReferenceArray<>(points.size());
    }

    /** Number of arms over all points, and replicates. */
    public EnsembleSize size() {
        return new EnsembleSize(
                Math.multiplyExact(points.size(), arms.size()), base.size().replicates());
    }

    /** The points. */
    public List<StudyPoint> points() {
        return points;
    }

    /** Indices of the scenario's arms that are simulated at each point. */
    public List<Integer> arms() {
        return arms;
    }

    /** What the runs report. */
    public List<Measure> measures() {
        return base.measures();
    }

    @Override
    public ArmRun start(int arm, int replicate, int threads) {
        return at(arm / arms.size()).start(arms.get(arm % arms.size()), replicate, threads);
    }

    private ScenarioRuns at(int point) {
        ScenarioRuns known = made.get(point);
        if (known != null) {
            return known;
        }
        ScenarioRuns runs = base.with(at.apply(point));
        return made.compareAndSet(point, null, runs) ? runs : made.get(point);
    }
}
