package org.ayllu.experiments.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.terms.RecordShape;
import org.ayllu.core.terms.RecordShape.Part;
import org.ayllu.models.model.Kind;

/** The records of a sealed interface by what {@code kind:} calls them, and what a file has in the place of each. */
final class Variants {
    private Variants() {}

    /** The variants of a sealed interface, and of those within it, by what {@code kind} calls them. */
    static Map<String, Class<?>> kinds(Class<?> sealed) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Class<?> variant : sealed.getPermittedSubclasses()) {
            if (variant.isSealed()) {
                kinds.putAll(kinds(variant));
            } else {
                kinds.put(Kind.of(variant), variant);
            }
        }
        return kinds;
    }

    /** The record whose keys a file has for a variant: that within it, or itself. */
    static Class<?> content(Class<?> variant) {
        RecordShape shape = RecordShape.of(variant);
        return shape.isWrapped() ? only(variant).type() : variant;
    }

    /** The only component of a record that has one. */
    static Part only(Class<?> variant) {
        List<Part> parts = RecordShape.of(variant).parts();
        return parts.get(0);
    }
}
