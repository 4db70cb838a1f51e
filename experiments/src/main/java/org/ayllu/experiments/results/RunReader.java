package org.ayllu.experiments.results;

import java.io.IOException;
import java.util.List;
import org.ayllu.experiments.ensemble.RunKey;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;

/** Reads finished runs. Called from several threads at once. */
interface RunReader {
    /** What a finished run reported. */
    Series read(RunKey key) throws IOException;

    /** What its series are about. */
    List<SeriesKey> readKeys(RunKey key) throws IOException;
}
