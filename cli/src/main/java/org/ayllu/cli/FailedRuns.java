package org.ayllu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ayllu.ensembles.execution.EnsembleOutcome;
import org.ayllu.ensembles.execution.RunFailure;
import org.ayllu.reports.text.Numerals;
import picocli.CommandLine.Model.CommandSpec;

/** Tells which runs failed, what is kept, and how to go on. */
final class FailedRuns {
    private static final int MOST_SHOWN = 5;

    private final CommandSpec spec;
    private final EnsembleOutcome outcome;
    private final PrintWriter err;

    /**
     * The telling of an outcome that is not complete.
     *
     * @param spec the command that was asked
     * @param outcome how its runs ended
     */
    FailedRuns(CommandSpec spec, EnsembleOutcome outcome) {
        this.spec = spec;
        this.outcome = outcome;
        this.err = spec.commandLine().getErr();
    }

    /** Number of finished runs of all, in words. */
    private String done() {
        return Numerals.count(outcome.finished()) + " of " + Numerals.count(outcome.runs(), "run");
    }

    /** Names the first few, counts them all, and says where the details are. */
    FailedRuns tell(Function<RunFailure, String> message) {
        List<RunFailure> failures = outcome.failures();
        for (RunFailure failure : failures.subList(0, Math.min(MOST_SHOWN, failures.size()))) {
            err.println("ayllu: " + message.apply(failure));
        }
        if (!failures.isEmpty()) {
            err.println("ayllu: " + Numerals.count(failures.size(), "run") + " failed, " + done() + " are finished. "
                    + why(failures.get(0).cause()));
        }
        return this;
    }

    private static String why(Throwable cause) {
        return Shortage.behind(cause)
                .map(shortage -> shortage.substring(0, 1).toUpperCase(Locale.ROOT) + shortage.substring(1))
                .orElseGet(() -> FailureMessages.whereTold(cause));
    }

    /** Says that what is finished is kept, and how to go on; gives the exit status. */
    int kept(Object place) {
        err.println((outcome.interrupted() ? "Interrupted: " + done() + " are finished, the others are saved" : "Kept")
                + " in " + place + ".");
        err.println("To go on, give the same command again:");
        err.println("  ayllu "
                + CommandText.of(spec.root().commandLine().getParseResult().originalArgs()));
        return status();
    }

    /** Says that nothing is kept; gives the exit status. */
    int lost() {
        if (outcome.interrupted()) {
            err.println("Interrupted: nothing is kept.");
        }
        return status();
    }

    private int status() {
        return outcome.interrupted() ? ExitStatus.INTERRUPTED : ExitStatus.FAILED;
    }
}
