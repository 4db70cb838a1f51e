/**
 * YAML bound to records. A file is read into nodes that know their line and column, laid over the file it extends, and bound to a record; all problems
 * are collected and told at once. Whatever carries {@link org.ayllu.core.terms.Parameter} is checked against its range and unit, and may be
 * stated with source and status.
 */
@NullMarked
package org.ayllu.experiments.yaml;

import org.jspecify.annotations.NullMarked;
