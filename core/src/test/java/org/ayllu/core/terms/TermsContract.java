package org.ayllu.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayllu.core.terms.RecordShape.Part;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every record with a {@link Parameter} refuses what lies beyond its ranges, in its constructor and by name, and takes their ends. */
public abstract class TermsContract {
    /** What a value beyond its range is taken for in a message that begins with the name. */
    private static final List<String> REFUSALS = List.of("out of range", "is not one of", "a number is needed");

    /** The package whose records are looked at, with those below it. */
    protected abstract String packages();

    /** Records with usual values, for those that cannot make them by themselves. */
    protected Map<Class<?>, Record> examples() {
        return Map.of();
    }

    /** All records with parameters. */
    private Stream<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages()).stream()
                        .filter(JavaClass::isRecord)
                        .filter(one -> !one.getModifiers().contains(JavaModifier.PRIVATE))
                        .map(JavaClass::reflect)
                        .filter(type -> parameters(type).findAny().isPresent())
                        .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    private static Stream<Part> parameters(Class<?> type) {
        return RecordShape.of(type).parts().stream().filter(part -> part.parameter() != null);
    }

    private Object usual(Class<?> type) {
        Record example = examples().get(type);
        return example != null
                ? example
                : RecordShape.of(type).defaults().orElseThrow(() -> new AssertionError(type + " needs an example"));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatLiesBeyondEachRange() {
        return records()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Object usual = usual(type);
                    parameters(type).forEach(part -> refusesBeyond(usual, part));
                }));
    }

    private static void refusesBeyond(Object usual, Part part) {
        Parameter parameter = parameter(part);
        List<Double> beyond = new ArrayList<>(
                part.type() == int.class
                        ? List.of(parameter.min() - 1, parameter.max() + 1)
                        : List.of(
                                Math.nextDown(parameter.min()),
                                Math.nextUp(parameter.max()),
                                Double.NaN,
                                Double.POSITIVE_INFINITY,
                                Double.NEGATIVE_INFINITY));
        beyond.removeIf(value -> part.type() == int.class && value != (int) (double) value);
        beyond.removeIf(value -> parameter.limit() && value == Double.POSITIVE_INFINITY);
        for (double value : beyond) {
            Object changed = holding(part.of(usual), value);
            if (changed != null) {
                assertThatExceptionOfType(OutOfRangeException.class)
                        .as("%s %s", part.name(), value)
                        .isThrownBy(() -> RecordShape.of(usual.getClass()).with(usual, part.name(), changed))
                        .withMessageStartingWith(part.name())
                        .satisfies(refused -> assertThat(REFUSALS)
                                .anyMatch(words -> refused.getMessage().contains(words)));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> takesTheEndsOfEachRange() {
        return records()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Object usual = usual(type);
                    parameters(type).forEach(part -> takesEnds(usual, part));
                }));
    }

    /** Another rule of the record, about more than one number, may still refuse an end. */
    private static void takesEnds(Object usual, Part part) {
        for (double end : new double[] {parameter(part).min(), parameter(part).max()}) {
            Object changed = Double.isFinite(end) ? holding(part.of(usual), end) : null;
            if (changed != null) {
                try {
                    RecordShape.of(usual.getClass()).with(usual, part.name(), changed);
                } catch (IllegalArgumentException refused) {
                    assertThat(refused).as("%s %s", part.name(), end).isNotInstanceOf(OutOfRangeException.class);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> statesEachValueInOnePlace() {
        return records()
                .filter(type -> !examples().containsKey(type))
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Object usual = usual(type);
                    parameters(type).forEach(part -> statesItsValue(usual, part));
                }));
    }

    private static void statesItsValue(Object usual, Part part) {
        Parameter parameter = parameter(part);
        Object value = part.of(usual);
        if (parameter.values().length > 0) {
            assertThat(value)
                    .as(part.name())
                    .isEqualTo(Arrays.stream(parameter.values()).boxed().toList());
        } else if (value instanceof Number || value instanceof TimePath) {
            assertThatCode(() -> assertThat(holding(value, parameter.value())).isEqualTo(value))
                    .as("%s is %s, and its annotation says %s", part.name(), value, parameter.value())
                    .doesNotThrowAnyException();
        }
    }

    private static Parameter parameter(Part part) {
        return java.util.Objects.requireNonNull(part.parameter());
    }

    /** A value of the same kind with this number in it; null where it holds none. */
    private static @org.jspecify.annotations.Nullable Object holding(Object like, double number) {
        if (like instanceof Integer) {
            return (int) number;
        }
        if (like instanceof Double) {
            return number;
        }
        if (like instanceof TimePath) {
            return TimePath.constant(number);
        }
        if (like instanceof List<?> list && !list.isEmpty()) {
            List<Object> changed = new ArrayList<>(list);
            changed.set(0, number);
            return changed;
        }
        if (like instanceof Map<?, ?> map && !map.isEmpty()) {
            Map<Object, Object> changed = new LinkedHashMap<>(map);
            Map.Entry<?, ?> first = map.entrySet().iterator().next();
            changed.put(first.getKey(), holding(first.getValue(), number));
            return changed;
        }
        return null;
    }
}
