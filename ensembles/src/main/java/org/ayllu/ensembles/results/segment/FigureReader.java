package org.ayllu.ensembles.results.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.StoredFigures;

/** Reads the figures of finished runs, one run after the other, into memory that is used again. For one thread. */
public final class FigureReader {
    private final Map<RunKey, Segment.Place> places;
    private byte[] bytes = {};

    /** Of runs in some places. */
    FigureReader(Map<RunKey, Segment.Place> places) {
        this.places = places;
    }

    /** The figures of a run, until those of another are read. */
    public StoredFigures read(RunKey key) throws IOException {
        Segment.Place place = RunSegments.placeOf(key, places);
        if (bytes.length < place.size()) {
            bytes = new byte[place.size()];
        }
        place.read(bytes);
        ByteBuffer run = ByteBuffer.wrap(bytes);
        int[] numbers = Segment.numbers(run);
        return StoredFigures.of(run, place.keys().keys(numbers));
    }
}
