package org.ayllu.experiments.results;

import java.io.IOException;
import java.util.Collection;
import org.ayllu.experiments.ensemble.RunKey;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;

/** Reads finished runs. Called from several threads at once. */
interface RunReader {
    /** What a finished run reported. */
    Series read(RunKey key) throws IOException;

    /** What all series are about, in an order that is the same each time. */
    Collection<SeriesKey> keys();
}
