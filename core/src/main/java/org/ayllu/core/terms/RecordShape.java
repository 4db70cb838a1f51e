package org.ayllu.core.terms;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The components of a record, and how one is made of them: the one place of Ayllu that looks into classes. */
public final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Part> parts;

    private RecordShape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is not a record");
        }
        this.type = type;
        this.parts = Arrays.stream(type.getRecordComponents()).map(Part::new).toList();
    }

    /**
     * The shape of a record.
     *
     * @throws IllegalArgumentException when the class is no record
     */
    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Its components in order. */
    public List<Part> parts() {
        return parts;
    }

    /** Names of its components in order. */
    public List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    /** The component of a name; empty if there is none. */
    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /**
     * A record of these components.
     *
     * @param values in the order of {@link #parts()}
     * @throws IllegalArgumentException when the record refuses them
     */
    public Object make(List<? extends @Nullable Object> values) {
        Class<?>[] types = parts.stream().map(Part::type).toArray(Class<?>[]::new);
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

    /**
     * A record with one component changed.
     *
     * @throws IllegalArgumentException when the record refuses the value
     */
    public Object with(Object owner, String name, Object value) {
        List<Object> values = new ArrayList<>();
        for (Part part : parts) {
            values.add(part.name().equals(name) ? value : part.of(owner));
        }
        return make(values);
    }

    /** What its static {@code defaults()} gives; empty if it has no such method. */
    public Optional<Object> defaults() {
        try {
            Method method = type.getDeclaredMethod("defaults");
            method.setAccessible(true);
            return Optional.of(method.invoke(null));
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call defaults() of " + type, e);
        }
    }

    /** Whether it has a single component, a record as well and no number, in whose place it stands in a file. */
    public boolean isWrapped() {
        return parts.size() == 1
                && parts.get(0).type().isRecord()
                && parts.get(0).parameter() == null;
    }

    /** A component of a record. */
    public static final class Part {
        private final RecordComponent component;

        private Part(RecordComponent component) {
            this.component = component;
        }

        /** Its name. */
        public String name() {
            return component.getName();
        }

        /** Its class. */
        public Class<?> type() {
            return component.getType();
        }

        /** Its class with what it holds, as of lists and maps. */
        public Type genericType() {
            return component.getGenericType();
        }

        /** What it is as a number; null if it is none. */
        public @Nullable Parameter parameter() {
            return component.getAnnotation(Parameter.class);
        }

        /** Whether it carries a mark. */
        public boolean has(Class<? extends Annotation> mark) {
            return component.isAnnotationPresent(mark);
        }

        /** Whether it may be null. */
        public boolean isNullable() {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        /** Its value in a record. */
        public Object of(Object owner) {
            try {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + component + " of " + owner.getClass(), e);
            }
        }
    }
}
