package org.ayllu.experiments.study;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.experiments.ensemble.ArmRun;
import org.ayllu.experiments.ensemble.ArmRunFactory;
import org.ayllu.experiments.ensemble.EnsembleSize;
import org.ayllu.experiments.scenario.ScenarioRuns;
import org.ayllu.models.highlands.Measure;

/** Makes the runs of a study: as one ensemble, whose arms are those of the first point, then those of the second, and so on. */
public final class StudyRuns implements ArmRunFactory {
    private final StudyScenario scenario;
    private final List<StudyPoint> points;
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
        this.scenario = scenario;
        this.points = List.copyOf(points);
        this.arms = List.copyOf(arms);
        this.base = new ScenarioRuns(scenario.base().scenario(), scenario.base().folder(), CheckLevel.OFF);
        this.made = new AtomicReferenceArray<>(points.size());
    }

    /** Number of arms over all points, and replicates. */
    public EnsembleSize size() {
        return new EnsembleSize(
                Math.multiplyExact(points.size(), arms.size()),
                scenario.base().scenario().replicates());
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
        ScenarioRuns runs = base.with(scenario.at(points.get(point)));
        return made.compareAndSet(point, null, runs) ? runs : made.get(point);
    }
}
