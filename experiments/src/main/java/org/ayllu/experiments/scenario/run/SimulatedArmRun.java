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
import org.ayllu.models.model.HouseholdPanel;
import org.ayllu.models.model.Model;
import org.ayllu.models.model.ModelRun;
import org.ayllu.models.model.YearlyFigures;
import org.ayllu.models.model.YearlyFlows;
import org.jspecify.annotations.Nullable;

/** A run of a simulated model as an ensemble sees it: what it reports goes out with the year it belongs to. */
final class SimulatedArmRun implements ArmRun {
    private final ModelRun run;
    private final PhaseTimes times;
    private final Simulation simulation;
    private RunSink sink = observation -> {};
    private int year;
    private @Nullable YearlyFlows yearly;

    SimulatedArmRun(ModelRun run, PhaseTimes times) {
        this.run = run;
        this.times = times;
        this.simulation = run.simulation();
        YearlyFigures figures = run.figures();
        simulation.addProbe((moment, recorder) -> {
            year = moment.year();
            figures.observe(moment, recorder);
        });
        simulation.recordTo((dimension, group, measure, value) ->
                sink.accept(new Observation(year, dimension, group, measure, value)));
    }

    /** Also reports single households, who paid whom, and what happened. */
    SimulatedArmRun withPanel(HouseholdPanel panel, Model model) {
        PathEvents paths = new PathEvents(model);
        RowLayout layout = PanelTable.layout(panel.columns());
        YearlyFlows flows = new YearlyFlows(run);
        yearly = flows;
        FlowsTable table = new FlowsTable(flows);
        simulation.addProbe((moment, recorder) -> {
            paths.observe(moment, sink);
            run.events(
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
