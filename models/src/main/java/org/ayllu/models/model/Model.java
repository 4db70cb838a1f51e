package org.ayllu.models.model;

/**
 * A model with its parameters: a record whose components say by {@link org.ayllu.core.terms.Parameter} what each number is, or are records that do. A scenario names
 * it by {@code kind:} under {@code model:}. A record with a single component that is a record has the keys of that one.
 */
public interface Model extends Kind {}
