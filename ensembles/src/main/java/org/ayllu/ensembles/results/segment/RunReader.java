package org.ayllu.ensembles.results.segment;

import java.io.IOException;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;

/** Reads finished runs. Called from several threads at once. */
public interface RunReader {
    /** What a finished run reported. */
    Series read(RunKey key) throws IOException;

    /** Reads figures and nothing else, one run after the other; for one thread. */
    FigureReader figures();
}
