package org.ayllu.models.highlands;

import java.util.List;
import java.util.Optional;
import org.ayllu.core.engine.Simulation;
import org.ayllu.core.engine.Workers;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.ledger.Ledger;
import org.ayllu.core.livelihood.Theory;
import org.ayllu.core.mechanism.Mechanism;
import org.ayllu.core.observe.Moment;
import org.ayllu.models.model.EventSink;
import org.ayllu.models.model.HouseholdYear;
import org.ayllu.models.model.ModelRun;
import org.ayllu.models.model.PanelColumn;
import org.ayllu.models.model.YearlyFigures;

/** One run of the highlands model. */
public final class HighlandsRun implements ModelRun {
    private final HighlandsTerms terms;
    private final LivelihoodTerms livelihood;
    private final Theory theory;
    private final Simulation simulation;
    private final HighlandsTables tables;
    private final Workers workers;
    private final HighlandsPlan plan;
    private final List<Mechanism> mechanisms;
    private final Ledger ledger;
    private final YearlyEvents events;

    HighlandsRun(
            HighlandsTerms terms,
            LivelihoodTerms livelihood,
            Theory theory,
            Simulation simulation,
            HighlandsTables tables,
            Workers workers,
            HighlandsPlan plan,
            List<Mechanism> mechanisms,
            Ledger ledger) {
        this.terms = terms;
        this.livelihood = livelihood;
        this.theory = theory;
        this.simulation = simulation;
        this.tables = tables;
        this.workers = workers;
        this.plan = plan;
        this.mechanisms = List.copyOf(mechanisms);
        this.ledger = ledger;
        this.events = new YearlyEvents(tables.nation());
    }

    @Override
    public Simulation simulation() {
        return simulation;
    }

    /** Its tables. */
    public HighlandsTables tables() {
        return tables;
    }

    /** Its parameters. */
    public HighlandsTerms terms() {
        return terms;
    }

    /** The theory of the household that was chosen. */
    public LivelihoodTerms livelihood() {
        return livelihood;
    }

    /** Its theory of the household. */
    public Theory theory() {
        return theory;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    /** All its mechanisms, those of the modeller's own last. */
    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    @Override
    public HouseholdTable households() {
        return tables.households();
    }

    @Override
    public List<String> municipalities() {
        return tables.municipalities().names;
    }

    @Override
    public YearlyFigures figures() {
        return new YearlyProbe(this);
    }

    @Override
    public List<PanelColumn> panel() {
        return new PanelColumns(this).all();
    }

    @Override
    public void events(Moment moment, EventSink sink) {
        events.observe(moment, sink);
    }

    @Override
    public Optional<HouseholdYear> explain(long household, int year) {
        return Optional.of(Explanation.of(this, household, year));
    }

    HighlandsPlan plan() {
        return plan;
    }

    @Override
    public void close() {
        workers.close();
    }
}
