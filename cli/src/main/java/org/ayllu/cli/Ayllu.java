package org.ayllu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.terms.Status;
import org.ayllu.ensembles.results.Software;
import org.ayllu.experiments.scenario.SensitivityTerms;
import org.ayllu.experiments.scenario.SweepTerms;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.models.model.Model;
import org.ayllu.models.model.TheoryTerms;
import org.ayllu.reports.page.Audience;
import org.ayllu.reports.page.Language;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code ayllu}: with the models that come with it, or also with a modeller's own, which then has scenario files with schema and messages, runs, sweeps,
 * reports and everything else.
 *
 * <pre>{@code
 * System.exit(Ayllu.with(new FishingVillage()).run(arguments));
 * }</pre>
 */
@Command(
        name = "ayllu",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Ayllu.Version.class,
        usageHelpWidth = 90,
        description = "Simulates rural households: farm, waged work and migration, while markets open and prices move.",
        subcommands = {
            RunCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            CompareTheoriesCommand.class,
            SweepCommand.class,
            SensitivityCommand.class,
            DecomposeCommand.class,
            PredictCommand.class,
            CalibrateCommand.class,
            QueryCommand.class,
            SamCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            ExplainCommand.class,
            PlanCommand.class,
            SourcesCommand.class,
            ReplicateCommand.class,
            SchemaCommand.class,
            SoakCommand.class,
            GenerateCompletion.class
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all is well",
            "1:a run failed, or the program did",
            "2:a file or an option is wrong; nothing was run",
            "3:a folder cannot be used: it exists, is in use or was changed, or something could not be written, as on a full disk",
            "129:ended by the signal HUP, as when a terminal is closed; the same command goes on from there",
            "130:interrupted by the signal INT, as by Ctrl-C; the same command goes on from there",
            "143:ended by the signal TERM, as by kill; the same command goes on from there"
        },
        footer = {
            "",
            "First steps:",
            "  ayllu run scenarios/andes-opening-small.yaml          an experiment in seconds",
            "  ayllu explain results/andes-opening-small --household 17",
            "                                                        why a household did what it did",
            "  ayllu check my-scenario.yaml                          before a long run",
            "  ayllu run --help                                      what else a run can do"
        })
public final class Ayllu implements Callable<Integer> {
    private final Models models;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show what the program does inside, and the stack trace of a failure.")
    private boolean verbose;

    private Ayllu(Models models) {
        this.models = models;
    }

    /** The command with the models that come with it. */
    public static Ayllu shipped() {
        return new Ayllu(Models.shipped());
    }

    /**
     * The command with a model of a modeller's own beside those that come with it.
     *
     * @param own the model with its usual numbers, a record; scenario files name it by its {@code kind}
     * @param rules theories of the household of a modeller's own, records too, for all models that take them
     * @throws IllegalArgumentException when a name is taken already, one of them is no record, or no model takes a theory
     */
    public static Ayllu with(Model own, TheoryTerms... rules) {
        return new Ayllu(theories(Models.shipped().with(own), rules));
    }

    /**
     * The command with theories of the household of a modeller's own for the models that come with it.
     *
     * @param rules the theories with their usual numbers, records; scenario files name them by their {@code kind}
     * @throws IllegalArgumentException when a name is taken already, one of them is no record, or no model takes it
     */
    public static Ayllu with(TheoryTerms... rules) {
        return new Ayllu(theories(Models.shipped(), rules));
    }

    private static Models theories(Models models, TheoryTerms... rules) {
        Models all = models;
        for (TheoryTerms rule : rules) {
            all = all.with(rule);
        }
        return all;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(shipped().run(arguments));
    }

    /**
     * Runs the command as a program of its own does: what it says goes to the outputs of the process.
     *
     * @param arguments the words after {@code ayllu}
     * @return the exit status
     */
    public int run(String... arguments) {
        StandardOutput output = new StandardOutput();
        PrintWriter out = writer(output);
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> FailureMessages.tell(failure, err));
        int status = run(out, err, arguments);
        out.flush();
        output.told().ifPresent(lost -> err.println("ayllu: " + lost));
        err.flush();
        return status == ExitStatus.DONE && output.failed() ? ExitStatus.FOLDER : status;
    }

    /**
     * Runs the command within a program.
     *
     * @param out takes what it says
     * @param err takes what is wrong, and progress
     * @param arguments the words after {@code ayllu}
     * @return the exit status
     */
    public int run(PrintWriter out, PrintWriter err, String... arguments) {
        return execute(commandLine(this).setOut(out).setErr(err), arguments);
    }

    /** Executes a command; an error of the virtual machine, which no handler sees, is told like any failure. */
    static int execute(CommandLine command, String... arguments) {
        try {
            return command.execute(arguments);
        } catch (Error failure) {
            return FailureMessages.tell(failure, command.getErr());
        }
    }

    /** UTF-8 whatever the locale says, so that a table looks the same everywhere. */
    private static PrintWriter writer(OutputStream to) {
        return new PrintWriter(to, true, StandardCharsets.UTF_8);
    }

    /** The command with the models that come with it, ready to execute. */
    static CommandLine commandLine() {
        return commandLine(shipped());
    }

    /** The models that scenario files of a command may name. */
    static Models models(CommandSpec of) {
        return ((Ayllu) of.root().userObject()).models;
    }

    private static CommandLine commandLine(Ayllu ayllu) {
        CommandLine command = new CommandLine(ayllu);
        FailureMessages failures = new FailureMessages(ayllu);
        command.registerConverter(int.class, OptionValues::wholeNumber);
        command.registerConverter(Integer.class, OptionValues::wholeNumber);
        command.registerConverter(long.class, OptionValues::longNumber);
        command.registerConverter(Long.class, OptionValues::longNumber);
        command.registerConverter(CheckLevel.class, text -> OptionValues.choice(CheckLevel.class, text));
        command.registerConverter(Status.class, text -> OptionValues.choice(Status.class, text));
        command.registerConverter(Language.class, text -> OptionValues.choice(Language.class, text));
        command.registerConverter(Audience.class, text -> OptionValues.choice(Audience.class, text));
        command.registerConverter(SweepTerms.Design.class, text -> OptionValues.choice(SweepTerms.Design.class, text));
        command.registerConverter(
                SensitivityTerms.Method.class, text -> OptionValues.choice(SensitivityTerms.Method.class, text));
        command.registerConverter(
                CalibrationOptions.Method.class, text -> OptionValues.choice(CalibrationOptions.Method.class, text));
        command.setExpandAtFiles(false);
        command.setParameterExceptionHandler(failures);
        command.setExecutionExceptionHandler(failures);
        command.setExecutionStrategy(parsed -> {
            Logging.configure(ayllu.verbose);
            return new CommandLine.RunLast().execute(parsed);
        });
        return command;
    }

    /** Whether stack traces are wanted. */
    boolean verbose() {
        return verbose;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is needed: "
                        + spec.subcommands().entrySet().stream()
                                .filter(command -> !command.getValue()
                                        .getCommandSpec()
                                        .usageMessage()
                                        .hidden())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(", ")));
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Software software = Software.current();
            return new String[] {"ayllu " + software.ayllu(), "Java " + software.java(), software.system()};
        }
    }
}
