package org.ayllu.models.model;

import java.util.List;
import org.ayllu.core.observe.Probe;

/** Reports the figures of each reported year; the one of a run, and none twice. */
public interface YearlyFigures extends Probe {
    /** What it reports, in the order of the dictionary. */
    List<Measure> measures();
}
