package org.ayllu.experiments.yaml;

/**
 * A block that states some of the keys of a {@code T}, to be laid over another block before it is bound.
 *
 * @param <T> what the whole is
 * @param type of the whole
 * @param node the block, as it stands in the file
 */
public record Partial<T>(Class<T> type, Node node) {}
