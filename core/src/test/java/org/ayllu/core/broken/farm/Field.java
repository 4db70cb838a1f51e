package org.ayllu.core.broken.farm;

/** A field. */
public record Field(double hectares) {}
