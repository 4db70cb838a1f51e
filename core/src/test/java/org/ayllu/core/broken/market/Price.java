package org.ayllu.core.broken.market;

/** Imports nothing of ours: the one that breaks no rule. */
public record Price(double perKilogram) {}
