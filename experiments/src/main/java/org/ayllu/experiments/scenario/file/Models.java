package org.ayllu.experiments.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.SurveyPopulation;
import org.ayllu.experiments.scenario.rule.Written;
import org.ayllu.experiments.yaml.Kinds;
import org.ayllu.models.classics.ChayanovTerms;
import org.ayllu.models.classics.HarrisTodaroTerms;
import org.ayllu.models.classics.LandMarketTerms;
import org.ayllu.models.classics.MissingMarketsTerms;
import org.ayllu.models.classics.NetworkMigrationTerms;
import org.ayllu.models.classics.SeparableTerms;
import org.ayllu.models.highlands.HighlandsModel;
import org.ayllu.models.model.Kind;
import org.ayllu.models.model.Model;
import org.ayllu.models.model.PopulationTerms;
import org.ayllu.models.model.SimulatedModel;
import org.ayllu.models.model.TheoryTerms;

/** The models that scenario files may name, each with its usual numbers, and the theories that their households may follow. */
public final class Models {
    /** Has no usual numbers: a file must name its survey. */
    private static final Kinds.Variant SURVEY = new Kinds.Variant("survey", SurveyPopulation.class, null);

    private final SimulatedModel usual;
    private final List<Model> models;
    private final List<TheoryTerms> theories;

    private Models(SimulatedModel usual, List<Model> models, List<TheoryTerms> theories) {
        this.usual = usual;
        this.models = List.copyOf(models);
        this.theories = List.copyOf(theories);
    }

    /** Those that come with Ayllu. */
    public static Models shipped() {
        SimulatedModel flagship = HighlandsModel.defaults();
        return new Models(
                flagship,
                List.of(
                        flagship,
                        new SolvedModel.Chayanov(ChayanovTerms.defaults()),
                        new SolvedModel.Separable(SeparableTerms.defaults()),
                        new SolvedModel.MissingMarkets(MissingMarketsTerms.defaults()),
                        new SolvedModel.HarrisTodaro(HarrisTodaroTerms.defaults()),
                        new SolvedModel.LandMarket(LandMarketTerms.defaults()),
                        new SolvedModel.NetworkMigration(NetworkMigrationTerms.defaults()),
                        SolvedModel.Sector.defaults()),
                List.of());
    }

    /**
     * These and a model of a modeller's own.
     *
     * @param own its usual numbers
     * @throws IllegalArgumentException when its name is taken or cannot stand in a file, it is no record, or no scenario file could have it
     */
    public Models with(Model own) {
        List<Model> all = new ArrayList<>(models);
        all.add(own);
        named("model", all);
        usable(own);
        if (own instanceof SimulatedModel simulated) {
            named("theory of " + own.kind(), simulated.theories());
            named("population of " + own.kind(), simulated.populations());
        }
        return new Models(usual, all, theories);
    }

    /**
     * These and a theory of a modeller's own, for all models that take it.
     *
     * @param own its usual numbers
     * @throws IllegalArgumentException when its name is taken, it is no record, or no model takes it
     */
    public Models with(TheoryTerms own) {
        List<TheoryTerms> all = new ArrayList<>(theories);
        all.add(own);
        Models more = new Models(usual, models, all);
        List<SimulatedModel> takers =
                simulated().filter(model -> model.takes(own)).toList();
        if (takers.isEmpty()) {
            throw new IllegalArgumentException("no model takes the theory " + own.kind() + "; the models are "
                    + String.join(", ", simulated().map(Kind::kind).toList()));
        }
        takers.forEach(model -> named("theory of " + model.kind(), more.theories(model)));
        return more;
    }

    private Stream<SimulatedModel> simulated() {
        return models.stream().filter(SimulatedModel.class::isInstance).map(SimulatedModel.class::cast);
    }

    /** Checks that a scenario file can name a model, state its numbers and have it run. */
    private static void usable(Model own) {
        Class<?> type = own.getClass();
        if (!(own instanceof SimulatedModel) && !(own instanceof SolvedModel)) {
            throw new IllegalArgumentException(type.getName() + " must be a SimulatedModel");
        }
        if (own instanceof SimulatedModel simulated
                && (simulated.theories().isEmpty() || simulated.populations().isEmpty())) {
            throw new IllegalArgumentException(
                    type.getName() + " must have at least one theory and one invented population");
        }
    }

    /** Checks that all are records, and that their names can stand in files and differ. */
    private static <K extends Kind> Map<String, K> named(String what, List<K> kinds) {
        Map<String, K> named = new LinkedHashMap<>();
        for (K kind : kinds) {
            if (!(kind instanceof Record)) {
                throw new IllegalArgumentException(
                        "a " + what + " must be a record, so that files can state its numbers, but "
                                + kind.getClass().getName() + " is none");
            }
            Kinds.Variant.of(kind);
            if (!kind.kind().matches("[A-Za-z][A-Za-z0-9-]*")) {
                throw new IllegalArgumentException("a " + what + " is called '" + kind.kind() + "' by "
                        + kind.getClass().getName() + "; a name in files has letters, digits and hyphens");
            }
            K other = named.putIfAbsent(kind.kind(), kind);
            if (other != null) {
                throw new IllegalArgumentException("a " + what + " is called " + kind.kind() + " already, "
                        + other.getClass().getName() + "; give "
                        + kind.getClass().getName() + " another name: let its kind() say one");
            }
        }
        return named;
    }

    /** The model of scenarios that name none. */
    public SimulatedModel usual() {
        return usual;
    }

    /** The model of this name with its usual numbers; that of scenarios that name none if there is no such model. */
    public Model called(String kind) {
        return models.stream()
                .filter(model -> model.kind().equals(kind))
                .findFirst()
                .orElse(usual);
    }

    /** Theories by which a model may run, by name, with their usual numbers; those of scenarios that name no model if it is solved at once. */
    public Map<String, TheoryTerms> theoriesOf(Model model) {
        return named("theory", theories(simulated(model)));
    }

    private List<TheoryTerms> theories(SimulatedModel model) {
        return Stream.concat(model.theories().stream(), theories.stream().filter(model::takes))
                .toList();
    }

    private SimulatedModel simulated(Model model) {
        return model instanceof SimulatedModel own ? own : usual;
    }

    /** What {@code kind:} may say in a file of this model. */
    public Kinds kindsOf(Model model) {
        return kindsOf(List.of(simulated(model)));
    }

    /** What {@code kind:} may say in a file of any model. */
    public Kinds kinds() {
        return kindsOf(simulated().toList());
    }

    private Kinds kindsOf(List<SimulatedModel> some) {
        return Kinds.of(Map.of(
                Model.class,
                variants(models.stream()),
                TheoryTerms.class,
                variants(some.stream().flatMap(model -> theories(model).stream())),
                PopulationTerms.class,
                Stream.concat(
                                variants(some.stream().flatMap(model -> model.populations().stream())).stream(),
                                Stream.of(SURVEY))
                        .toList()));
    }

    private static List<Kinds.Variant> variants(Stream<? extends Kind> kinds) {
        return kinds.distinct().map(Kinds.Variant::of).toList();
    }

    /** What a file of this model has that states nothing. */
    public Written defaults(Model model) {
        SimulatedModel of = simulated(model);
        return Written.defaults(
                new Written.Terms(of.populations().get(0), of.theories().get(0), model), of.headlines());
    }
}
