package org.ayllu.studies.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.TimePath;
import org.ayllu.ensembles.design.Factor;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.yaml.Provenance;

/**
 * What a scenario assumes or only recalls. Every such number gets a range: the one that the scenario or the number's own source states, or else that of the
 * {@link Convention}. A path over years is varied as a whole, by a factor for all its values; in an arm by a factor for its changes since the first year,
 * since there the change is the experiment. A list is varied by how far its entries lie from their mean. What is a choice of the experiment, such as the
 * number of households, is no uncertainty and stays.
 *
 * @param numbers what can be varied, in the order of the scenario
 * @param fixed paths of those that have no range, because they are 0, a share of 1, or the same in all entries
 */
public record Uncertain(List<VariedNumber> numbers, List<String> fixed) {
    private static final String CHOICE = "choice of the experiment";

    /** Copies the lists. */
    public Uncertain {
        numbers = List.copyOf(numbers);
        fixed = List.copyOf(fixed);
    }

    /** Number of those whose range is by convention. */
    public int byConvention() {
        return (int) numbers.stream().filter(VariedNumber::byConvention).count();
    }

    static Uncertain of(List<LoadedScenario.Known> all) {
        List<VariedNumber> numbers = new ArrayList<>();
        List<String> fixed = new ArrayList<>();
        for (LoadedScenario.Known one : all) {
            Status status = one.provenance().status();
            boolean uncertain = status == Status.ASSUMED || status == Status.RECALLED;
            if (uncertain && !one.parameter().source().startsWith(CHOICE)) {
                range(one).ifPresentOrElse(numbers::add, () -> fixed.add(one.path()));
            }
        }
        return new Uncertain(numbers, fixed);
    }

    /** A number with a range; empty if neither the scenario nor the convention has one. */
    static Optional<VariedNumber> range(LoadedScenario.Known one) {
        OptionalDouble single = single(one);
        boolean whole = one.value() instanceof Integer;
        Provenance.Range stated = one.provenance().range();
        if (single.isPresent()) {
            Optional<Provenance.Range> range = stated != null && stated.min() < stated.max()
                    ? Optional.of(stated)
                    : Convention.of(one.parameter(), single.getAsDouble(), whole);
            return range.map(ends -> new VariedNumber(
                    new Factor(one.path(), ends.min(), ends.max(), whole), new Form.Itself(), stated == null));
        }
        return form(one)
                .map(form ->
                        new VariedNumber(new Factor(one.path(), Convention.LEAST, Convention.MOST, false), form, true));
    }

    private static Optional<Form> form(LoadedScenario.Known one) {
        if (one.value() instanceof TimePath path) {
            return Optional.of(
                    one.path().startsWith(Arm.PATHS)
                            ? new Form.Changes(one.parameter(), path)
                            : new Form.Path(one.parameter(), path));
        }
        List<Double> entries = new ArrayList<>();
        ((List<?>) one.value()).forEach(entry -> entries.add((Double) entry));
        return entries.stream().distinct().count() > 1
                ? Optional.of(new Form.Profile(one.parameter(), entries))
                : Optional.empty();
    }

    /** The one number that a value is, a path that never changes included. */
    static OptionalDouble single(LoadedScenario.Known one) {
        if (one.value() instanceof TimePath path) {
            return path.isConstant() ? OptionalDouble.of(path.at(path.values().firstKey())) : OptionalDouble.empty();
        }
        return one.value() instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }
}
