package org.ayllu.ensembles.results.record;

import java.time.Instant;
import java.util.List;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.Software;

/**
 * What stands in {@code partial.json} of an unfinished folder.
 *
 * @param identity what the folder's runs are runs of
 * @param started when its first session began
 * @param sessions how many sessions have worked on it, this one included
 */
record PartialRecord(Identity identity, Instant started, int sessions) {
    /** Runs with the same identity have the same bits and may be put together. */
    record Identity(
            String scenario,
            String scenarioHash,
            long seed,
            int replicates,
            List<String> arms,
            int panel,
            String version) {
        static Identity of(ExperimentDescription experiment) {
            return new Identity(
                    experiment.scenario().name(),
                    experiment.scenario().hash(),
                    experiment.seed(),
                    experiment.replicates(),
                    experiment.arms().stream().map(ArmDescription::name).toList(),
                    experiment.panel().households(),
                    Software.current().ayllu());
        }

        @Override
        public String toString() {
            return "scenario " + scenario + " (hash " + scenarioHash + "), seed " + seed + ", " + replicates
                    + " replicates of " + String.join(", ", arms)
                    + (panel > 0 ? ", panel of " + panel + " households" : "")
                    + ", version " + version;
        }
    }

    PartialRecord nextSession() {
        return new PartialRecord(identity, started, sessions + 1);
    }
}
