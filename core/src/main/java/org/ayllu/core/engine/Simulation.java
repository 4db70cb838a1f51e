package org.ayllu.core.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.observe.Probe;
import org.ayllu.core.observe.Recorder;
import org.ayllu.core.table.Table;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;

/**
 * A run: tables, a plan and a calendar, stepped by MASON's schedule. Each phase is one repeating {@code Steppable} at its own ordering; a modeller
 * schedules own {@code Steppable}s between two of them, at {@link Plan#after}.
 */
@SuppressWarnings("serial") // runs are saved by save(DataOutput), never by Java serialisation
public final class Simulation extends SimState {
    private final Calendar calendar;
    private final Plan plan;
    private final List<Table> tables;
    private final List<Probe> probes = new ArrayList<>();
    private final Checks checks;
    private final long[] nanos;
    private final Map<Table, Runnable> rowActions = new LinkedHashMap<>();
    private Recorder recorder = (dimension, group, measure, value) -> {};
    private int period;
    private boolean stepped;
    private byte @Nullable [] first;

    /**
     * A run at its first period.
     *
     * @param seed given to MASON's own generator; phases of Ayllu never use that one
     * @param calendar seasons and years
     * @param plan what happens in a period
     * @param tables everything a saved run consists of
     * @param checks what the run verifies of itself
     */
    public Simulation(long seed, Calendar calendar, Plan plan, List<Table> tables, Checks checks) {
        super(seed);
        this.calendar = calendar;
        this.plan = plan;
        this.tables = List.copyOf(tables);
        this.checks = checks;
        this.nanos = new long[plan.phases().size()];
        plan.checkCovers(tables);
        checks.bind(plan, this.tables);
        schedulePhases();
    }

    /**
     * Called by MASON's Console before the first step, and again when play is pressed anew: a run that has begun goes back to where it was at the call before.
     *
     * @throws IllegalStateException when the run has begun and there was no such call
     */
    @Override
    public void start() {
        super.start();
        schedulePhases();
        try {
            if (!stepped) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                save(new DataOutputStream(bytes));
                first = bytes.toByteArray();
            } else if (first == null) {
                throw new IllegalStateException(
                        "the run has begun, and where it began was not kept: start() it before its first period too");
            } else {
                restore(new DataInputStream(new ByteArrayInputStream(first)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void schedulePhases() {
        for (Phase phase : plan.phases()) {
            int index = plan.indexOf(phase.name());
            schedule.scheduleRepeating(0.0, plan.ordering(phase.name()), state -> stepPhase(index), 1.0);
        }
        schedule.scheduleRepeating(0.0, plan.last(), state -> endPeriod(), 1.0);
    }

    private void stepPhase(int index) {
        stepped = true;
        Phase phase = plan.phases().get(index);
        Period now = calendar.period(period);
        if (phase.due(now)) {
            checks.before(index);
            long begun = System.nanoTime();
            phase.step(now);
            if (phase instanceof RowChanges changes) {
                changes.changesRowsOf()
                        .forEach(table ->
                                rowActions.getOrDefault(table, () -> {}).run());
            }
            nanos[index] += System.nanoTime() - begun;
            checks.after(index, now);
        }
    }

    private void endPeriod() {
        Period now = calendar.period(period);
        checks.atEnd(now);
        probes.forEach(probe -> probe.observe(now.moment(), recorder));
        period++;
    }

    /** Adds a probe, called after the last phase of each period in the order of addition. */
    public void addProbe(Probe probe) {
        probes.add(probe);
    }

    /** Says where the figures of the probes go. */
    public void recordTo(Recorder to) {
        recorder = to;
    }

    /** Does something after each phase that changes rows of a table, and after {@link #restore}: what is worked out from rows, such as blocks, is worked out anew. */
    public void afterRowChanges(Table of, Runnable action) {
        rowActions.merge(of, action, (one, other) -> () -> List.of(one, other).forEach(Runnable::run));
    }

    /**
     * Simulates one period.
     *
     * @return whether periods are left
     */
    public boolean stepPeriod() {
        if (period >= calendar.periods()) {
            throw new IllegalStateException("the run has ended after " + period + " periods");
        }
        schedule.step(this);
        return period < calendar.periods();
    }

    /** Simulates all periods that are left. */
    public void runToEnd() {
        while (period < calendar.periods()) {
            stepPeriod();
        }
    }

    /** Index of the period that comes next, which is the number of periods simulated. */
    public int period() {
        return period;
    }

    /** The run's calendar. */
    public Calendar calendar() {
        return calendar;
    }

    /** The run's tables, in the order in which they are saved. */
    public List<Table> tables() {
        return tables;
    }

    /** The run's plan. */
    public Plan plan() {
        return plan;
    }

    /** Nanoseconds spent in each phase so far, in plan order. */
    public long[] phaseNanos() {
        return nanos.clone();
    }

    /** Writes the whole state of the run. */
    public void save(DataOutput out) throws IOException {
        out.writeInt(period);
        for (Table table : tables) {
            table.write(out);
        }
    }

    /**
     * Continues a run that {@link #save} wrote, made from the same model and population.
     *
     * @throws IOException when the state is of another model
     */
    public void restore(DataInput in) throws IOException {
        stepped = false;
        period = in.readInt();
        for (Table table : tables) {
            table.read(in);
        }
        rowActions.values().forEach(Runnable::run);
    }
}
