package org.ayllu.core.broken.random;

import org.ayllu.core.broken.farm.Field;

/** A draw that knows of a field. */
public record Die(Field field) {}
