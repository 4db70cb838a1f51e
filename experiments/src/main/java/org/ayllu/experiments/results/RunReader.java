package org.ayllu.experiments.results;

import java.io.IOException;
import org.ayllu.experiments.ensemble.RunKey;
import org.ayllu.experiments.ensemble.Series;

/** Reads finished runs. Called from several threads at once. */
interface RunReader {
    /** What a finished run reported. */
    Series read(RunKey key) throws IOException;

    /** Reads figures and nothing else, one run after the other; for one thread. */
    FigureReader figures();
}
