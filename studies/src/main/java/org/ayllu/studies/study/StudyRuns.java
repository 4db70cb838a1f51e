package org.ayllu.studies.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.ArmRunFactory;
import org.ayllu.ensembles.execution.EnsembleSize;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.models.model.Measure;

/**
 * Makes the runs of a study: as one ensemble, whose arms are those of the first point, then those of the second, and so on. Points that are the same are
 * simulated once.
 */
public final class StudyRuns implements ArmRunFactory {
    private final List<StudyPoint> points;
    /** Index in {@link #points} of each point where it comes first, by the point. */
    private final Map<StudyPoint, Integer> first = new LinkedHashMap<>();

    private final List<StudyPoint> distinct;
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
        for (int point = 0; point < points.size(); point++) {
            first.putIfAbsent(points.get(point), point);
        }
        this.distinct = List.copyOf(first.keySet());
        this.arms = List.copyOf(arms);
        this.at = at;
        this.made = new AtomicReferenceArray<>(distinct.size());
    }

    /** Number of arms over all points that differ, and replicates. */
    public EnsembleSize size() {
        return new EnsembleSize(
                Math.multiplyExact(distinct.size(), arms.size()), base.size().replicates());
    }

    /** The points, some of which may be the same. */
    public List<StudyPoint> points() {
        return points;
    }

    /** The points that differ, in the order in which they come first: those that are simulated. */
    public List<StudyPoint> distinct() {
        return distinct;
    }

    /** Index among {@link #points} of the point of a run, where it comes first. */
    public int pointOf(RunKey run) {
        return firstOf(run.arm() / arms.size());
    }

    private int firstOf(int distinctPoint) {
        return Objects.requireNonNull(first.get(distinct.get(distinctPoint)));
    }

    /** Index among {@link #arms} of the arm of a run. */
    public int armOf(RunKey run) {
        return run.arm() % arms.size();
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
        ScenarioRuns runs = base.with(at.apply(firstOf(point)));
        return made.compareAndSet(point, null, runs) ? runs : made.get(point);
    }
}
