package org.ayllu.ensembles.execution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps runs in memory: for searches and tests that look at figures and need no files. */
public final class RunsInMemory implements RunKeeper {
    private final Map<RunKey, Series> finished = new ConcurrentHashMap<>();
    private final Map<RunKey, byte[]> checkpoints = new ConcurrentHashMap<>();

    @Override
    public boolean finished(RunKey key) {
        return finished.containsKey(key);
    }

    @Override
    public Optional<Checkpoint> checkpoint(RunKey key) {
        return Optional.ofNullable(checkpoints.get(key)).map(bytes -> run -> {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            Series soFar = Series.read(in);
            run.restore(in);
            return soFar;
        });
    }

    @Override
    public void save(RunKey key, ArmRun run, Series soFar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        soFar.write(out);
        run.save(out);
        checkpoints.put(key, bytes.toByteArray());
    }

    @Override
    public void finish(RunKey key, Series series) {
        finished.put(key, series);
        checkpoints.remove(key);
    }

    /** What the finished runs reported, by arm and replicate. */
    public SortedMap<RunKey, Series> series() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(finished));
    }
}
