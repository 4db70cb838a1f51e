package org.ayllu.models.highlands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.engine.Checks;
import org.ayllu.core.engine.Identity;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.engine.Plan;
import org.ayllu.core.engine.Simulation;
import org.ayllu.core.engine.Workers;
import org.ayllu.core.farm.CropCalendar;
import org.ayllu.core.government.Reach;
import org.ayllu.core.household.Identities;
import org.ayllu.core.household.Population;
import org.ayllu.core.ledger.Ledger;
import org.ayllu.core.livelihood.Theory;
import org.ayllu.core.mechanism.Mechanism;
import org.ayllu.core.random.Draws;
import org.ayllu.core.table.Segments;
import org.jspecify.annotations.Nullable;

/**
 * Sets up runs of the highlands model.
 *
 * <pre>{@code
 * try (HighlandsRun run = Highlands.of(HighlandsTerms.defaults(), calendar, population).seed(7).start()) {
 *     run.simulation().runToEnd();
 * }
 * }</pre>
 */
public final class Highlands {
    private static final int BLOCK = 1024;

    private final HighlandsTerms terms;
    private final Calendar calendar;
    private final Population population;
    private LivelihoodTerms livelihood = new LivelihoodTerms.NonSeparable();
    private @Nullable LivelihoodRule rule;
    private Reach reach = Reach.everywhere();
    private long seed = 1;
    private int replicate;
    private int threads = 1;
    private CheckLevel checks = CheckLevel.OFF;
    private final List<Insertion> insertions = new ArrayList<>();

    private record Insertion(String after, Function<HighlandsTables, ? extends Mechanism> mechanism) {}

    private Highlands(HighlandsTerms terms, Calendar calendar, Population population) {
        this.terms = terms;
        this.calendar = calendar;
        this.population = population;
    }

    /** A run of these terms over these years by these people. */
    public static Highlands of(HighlandsTerms terms, Calendar calendar, Population population) {
        return new Highlands(terms, calendar, population);
    }

    /** The theory of the household; non-separable unless stated. */
    public Highlands livelihood(LivelihoodTerms theory) {
        livelihood = theory;
        return this;
    }

    /** A household rule of the modeller's own, in the place of the theory's; price bands stay as {@link #livelihood} sets them. */
    public Highlands rule(LivelihoodRule own) {
        rule = own;
        return this;
    }

    /**
     * Adds a mechanism of the modeller's own. It may add columns of its own to the tables, which are saved with the run, and read all others. Its flows, figures and
     * identities count like those of all others.
     *
     * @param after name of the phase that its phases follow, for instance {@code "labour"}; of two mechanisms that follow the same, the one stated later comes first
     * @param own makes the mechanism for the tables of the run
     */
    public Highlands with(String after, Function<HighlandsTables, ? extends Mechanism> own) {
        insertions.add(new Insertion(after, own));
        return this;
    }

    /**
     * Puts a phase of the modeller's own into the plan, which moves no cash.
     *
     * @param name name of the phase that it follows; see {@link #with}
     * @param own makes the phase for the tables of the run
     */
    public Highlands phaseAfter(String name, Function<HighlandsTables, ? extends Phase> own) {
        return with(name, tables -> Mechanism.of(own.apply(tables)));
    }

    /** Which municipalities the programme of the terms reaches, and since when; all, always, unless stated. */
    public Highlands reach(Reach where) {
        reach = where;
        return this;
    }

    /** Seed of all draws; 1 unless stated. */
    public Highlands seed(long value) {
        seed = value;
        return this;
    }

    /** Replicate, at least 0; replicates of one seed share nothing. */
    public Highlands replicate(int value) {
        replicate = value;
        return this;
    }

    /** Threads; the figures are the same for any number. */
    public Highlands threads(int value) {
        threads = value;
        return this;
    }

    /** What the run verifies of itself; nothing unless stated. */
    public Highlands checks(CheckLevel level) {
        checks = level;
        return this;
    }

    /**
     * The run at its first season; close it to end its threads.
     *
     * @throws IllegalArgumentException when a mechanism of the modeller's own does not fit into the plan
     */
    public HighlandsRun start() {
        Draws draws = new Draws(seed, replicate);
        CropCalendar crops = new CropCalendar(terms.farm(), calendar);
        HighlandsTables tables = Settling.settle(population, terms, calendar, crops, draws);
        Segments segments = new Segments(BLOCK, population.municipalities());
        Runnable cut = () -> segments.rebuild(
                tables.households().municipality.values(), tables.households().rows());
        cut.run();
        Workers workers = new Workers(threads);
        Theory theory = terms.theory(livelihood);
        LivelihoodRule own = rule;
        if (own != null) {
            theory = new Theory(own, theory.preferences(), theory.production(), theory.bands());
        }
        theory.rule().notes().forEach(note -> tables.households().note(note.name(), note.unit()));
        HighlandsPlan plan = new HighlandsPlan(
                new HighlandsPlan.Government(terms, reach), theory, tables, new Blocks(segments, workers), draws);
        List<Mechanism> usual = plan.mechanisms(calendar, crops);
        List<Mechanism> inserted = insertions.stream()
                .<Mechanism>map(insertion -> insertion.mechanism().apply(tables))
                .toList();
        List<Mechanism> all = Stream.concat(usual.stream(), inserted.stream()).toList();
        Ledger ledger = plan.ledger(all);
        Plan phases = HighlandsPlan.plan(usual, ledger);
        for (int i = 0; i < inserted.size(); i++) {
            phases = after(insertions.get(i).after(), inserted.get(i).phases(ledger), phases);
        }
        Simulation simulation = new Simulation(
                seed, calendar, phases, tables.all(), new Checks(checks, identities(tables, all, ledger)));
        simulation.afterRowChanges(tables.households().table, cut);
        return new HighlandsRun(terms, livelihood, theory, simulation, tables, workers, plan, all, ledger);
    }

    /** A plan with more phases, in their order, after the phase of a name. */
    private static Plan after(String name, List<Phase> more, Plan plan) {
        Plan longer = plan;
        for (int i = more.size() - 1; i >= 0; i--) {
            longer = longer.with(more.get(i), name);
        }
        return longer;
    }

    private static List<Identity> identities(HighlandsTables tables, List<Mechanism> mechanisms, Ledger ledger) {
        List<Identity> all = new ArrayList<>(
                Identities.of(tables.households(), tables.persons(), tables.municipalities(), tables.nation()));
        mechanisms.forEach(mechanism -> all.addAll(mechanism.identities()));
        all.add(ledger.cash());
        all.add(ledger.accounts(tables.municipalities().rows()));
        return all;
    }
}
