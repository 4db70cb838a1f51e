package org.ayllu.studies.calibration;

import java.io.IOException;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.Checkpoint;
import org.ayllu.ensembles.execution.RunKeeper;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;

/** Keeps the runs of an ensemble under later replicates than it counts them. */
record LaterReplicates(RunKeeper keeper, IntUnaryOperator firstReplicateOfArm) implements RunKeeper {
    private RunKey later(RunKey key) {
        return new RunKey(key.arm(), firstReplicateOfArm.applyAsInt(key.arm()) + key.replicate());
    }

    @Override
    public boolean finished(RunKey key) throws IOException {
        return keeper.finished(later(key));
    }

    @Override
    public Optional<Checkpoint> checkpoint(RunKey key) throws IOException {
        return keeper.checkpoint(later(key));
    }

    @Override
    public void save(RunKey key, ArmRun run, Series soFar) throws IOException {
        keeper.save(later(key), run, soFar);
    }

    @Override
    public void finish(RunKey key, Series series) throws IOException {
        keeper.finish(later(key), series);
    }
}
