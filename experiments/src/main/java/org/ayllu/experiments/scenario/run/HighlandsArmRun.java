package org.ayllu.experiments.scenario.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.ayllu.core.engine.Simulation;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.Observation;
import org.ayllu.ensembles.execution.RowLayout;
import org.ayllu.ensembles.execution.RunEvent;
import org.ayllu.ensembles.execution.RunSink;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.HouseholdPanel;
import org.ayllu.models.highlands.YearlyEvents;
import org.ayllu.models.highlands.YearlyFlows;
import org.ayllu.models.highlands.YearlyProbe;
import org.jspecify.annotations.Nullable;

/** A run of the highlands model as an ensemble sees it: what it reports goes out with the year it belongs to. */
final class HighlandsArmRun implements ArmRun {
    private final HighlandsRun run;
    private final PhaseTimes times;
    private final Simulation simulation;
    private RunSink sink = observation -> {};
    private int year;
    private @Nullable YearlyFlows yearly;

    HighlandsArmRun(HighlandsRun run, PhaseTimes times) {
        this.run = run;
        this.times = times;
        this.simulation = run.simulation();
        YearlyProbe probe = new YearlyProbe(run);
        simulation.addProbe((moment, recorder) -> {
            year = moment.year();
            probe.observe(moment, recorder);
        });
        simulation.recordTo((dimension, group, measure, value) ->
                sink.accept(new Observation(year, dimension, group, measure, value)));
    }

    /** Also reports single households, who paid whom, and what happened. */
    HighlandsArmRun withPanel(HouseholdPanel panel) {
        YearlyEvents events = new YearlyEvents(run);
        PathEvents paths = new PathEvents(run.terms());
        RowLayout layout = PanelTable.layout(panel.columns());
        YearlyFlows flows = new YearlyFlows(run);
        yearly = flows;
        FlowsTable table = new FlowsTable(flows);
        simulation.addProbe((moment, recorder) -> {
            paths.observe(moment, sink);
            events.observe(
                    moment,
                    (kind, subject, value, text) ->
                            sink.event(new RunEvent(moment.year(), kind, subject, value, text)));
            panel.observe(moment, row -> sink.row(layout, row));
            flows.observe(moment, (groups, amounts) -> table.send(moment.year(), groups, amounts, sink));
        });
        return this;
    }

    @Override
    public int periods() {
        return simulation.calendar().periods();
    }

    @Override
    public int period() {
        return simulation.period();
    }

    @Override
    public void step(RunSink to) {
        sink = to;
        simulation.stepPeriod();
    }

    @Override
    public void save(DataOutput out) throws IOException {
        simulation.save(out);
        if (yearly != null) {
            yearly.save(out);
        }
    }

    @Override
    public void restore(DataInput in) throws IOException {
        simulation.restore(in);
        if (yearly != null) {
            yearly.restore(in);
        }
    }

    @Override
    public void close() {
        times.add(simulation);
        run.close();
    }
}
