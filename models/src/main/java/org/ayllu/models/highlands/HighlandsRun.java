package org.ayllu.models.highlands;

import java.util.List;
import org.ayllu.core.engine.Simulation;
import org.ayllu.core.engine.Workers;
import org.ayllu.core.ledger.Ledger;
import org.ayllu.core.livelihood.Theory;
import org.ayllu.core.mechanism.Mechanism;

/** One run of the highlands model. */
public final class HighlandsRun implements AutoCloseable {
    private final HighlandsTerms terms;
    private final LivelihoodTerms livelihood;
    private final Theory theory;
    private final Simulation simulation;
    private final HighlandsTables tables;
    private final Workers workers;
    private final HighlandsPlan plan;
    private final List<Mechanism> mechanisms;
    private final Ledger ledger;

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
    }

    /** The run's clock, plan and probes; a MASON {@code SimState}. */
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

    /** Who pays whom. */
    public Ledger ledger() {
        return ledger;
    }

    /** All its mechanisms, those of the modeller's own last. */
    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    HighlandsPlan plan() {
        return plan;
    }

    /** Ends its threads. */
    @Override
    public void close() {
        workers.close();
    }
}
