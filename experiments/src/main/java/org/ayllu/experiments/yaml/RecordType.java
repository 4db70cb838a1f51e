package org.ayllu.experiments.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ayllu.core.terms.Parameter;
import org.jspecify.annotations.Nullable;

/** Records by their components: the one place that uses reflection. */
final class RecordType {
    private RecordType() {}

    /** A record's components. */
    static List<RecordComponent> components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type + " is not a record");
        }
        return List.of(components);
    }

    /** Names of a record's components. */
    static List<String> names(Class<?> type) {
        return components(type).stream().map(RecordComponent::getName).toList();
    }

    /** The value of a component. */
    static Object value(Object owner, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + owner.getClass(), e);
        }
    }

    /**
     * A record of these components.
     *
     * @throws IllegalArgumentException when the record refuses them
     */
    static Object construct(Class<?> type, List<Object> values) {
        Class<?>[] types =
                components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make a " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    /** A record with one component changed. */
    static Object with(Object owner, String name, Object value) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components(owner.getClass())) {
            values.add(component.getName().equals(name) ? value : value(owner, component));
        }
        return construct(owner.getClass(), values);
    }

    /** The record that the type's {@code defaults()} gives, or null if it has none. */
    static @Nullable Object defaults(Class<?> type) {
        try {
            var method = type.getDeclaredMethod("defaults");
            method.setAccessible(true);
            return method.invoke(null);
        } catch (NoSuchMethodException none) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call defaults() of " + type, e);
        }
    }

    /** The variants of a sealed interface, and of those within it, by what {@code kind} calls them. */
    static Map<String, Class<?>> kinds(Class<?> sealed) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Class<?> variant : sealed.getPermittedSubclasses()) {
            if (variant.isSealed()) {
                kinds.putAll(kinds(variant));
            } else {
                kinds.put(kind(variant), variant);
            }
        }
        return kinds;
    }

    /** What {@code kind} calls a variant of a sealed interface: its name with a small first letter. */
    static String kind(Class<?> variant) {
        String name = variant.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether a record is written as its only component, a record as well and no number. */
    static boolean isWrapped(Class<?> type) {
        List<RecordComponent> components = components(type);
        return components.size() == 1
                && components.get(0).getType().isRecord()
                && !components.get(0).isAnnotationPresent(Parameter.class);
    }
}
