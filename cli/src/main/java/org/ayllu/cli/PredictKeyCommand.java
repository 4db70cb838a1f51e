package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.register.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key. */
@Command(
        name = "key",
        description = "Make a key pair (Ed25519) to sign predictions with. Keep the file to yourself, and keep it.",
        footer = {"", "Example:", "  ayllu predict key ~/ana-mamani.pem"})
final class PredictKeyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where it goes; " + PredictCommand.KEY + " unless stated.")
    private Path file = Path.of(PredictCommand.KEY);

    @Override
    public Integer call() throws IOException {
        SigningKey key = SigningKey.generate();
        key.write(file);
        PrintWriter out = spec.commandLine().getOut();
        out.println(Paragraph.hanging("Key     ", file + ", to be kept secret: who has it can sign in your name"));
        out.println(Paragraph.hanging("Public  ", key.open()));
        out.println(Paragraph.hanging("Known by  ", key.fingerprint() + ", which you can publish with your name"));
        return ExitStatus.DONE;
    }
}
