package org.ayllu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps signed predictions and scores them. */
@Command(
        name = "predict",
        description = {
            "Sign and date what a finished run predicts, before anybody knows, and score it by what is observed later.",
            "",
            "A register is a text file of signed entries, one a line. Each is signed with a key of its author's and holds the "
                    + "digest of the entry before it, so that nothing can be changed or taken out unseen. The date is that of "
                    + "the computer's clock: publish the register, and others can vouch for it."
        },
        subcommands = {
            PredictKeyCommand.class,
            PredictSignCommand.class,
            PredictListCommand.class,
            PredictVerifyCommand.class,
            PredictScoreCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  ayllu predict key",
            "  ayllu predict sign results/andes-opening-small --by \"Ana Mamani\" --years 2003-2005",
            "      --statement \"Opening leaves poverty as it is\"",
            "  ayllu predict list",
            "  ayllu predict verify --run results/andes-opening-small",
            "  ayllu predict score predictions.jsonl observed.csv"
        })
final class PredictCommand implements Runnable {
    /** Register unless another is named. */
    static final String REGISTER = "predictions.jsonl";

    /** Key unless another is named. */
    static final String KEY = "ayllu-key.pem";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is needed after predict: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
