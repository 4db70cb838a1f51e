package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.Software;
import org.ayllu.ensembles.results.query.QueryException;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.reports.page.ReportException;
import org.ayllu.reports.text.Numerals;
import org.ayllu.studies.register.RegisterException;
import org.ayllu.studies.study.StudyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells failures as a user can use them: what is wrong and what to do, never a stack trace unless asked for. */
final class FailureMessages implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Ayllu ayllu;

    FailureMessages(Ayllu ayllu) {
        this.ayllu = ayllu;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String message =
                failure instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : failure.getMessage();
        err.println("ayllu: " + message);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitStatus.INVALID;
    }

    private static String unknown(UnmatchedArgumentException failure) {
        CommandSpec spec = failure.getCommandLine().getCommandSpec();
        String first = failure.getUnmatched().get(0);
        if (failure.isUnknownOption()) {
            return "there is no option '" + first + "'"
                    + near(first, spec.optionsMap().keySet());
        }
        return spec.subcommands().isEmpty()
                ? "'" + first + "' is one argument too many"
                : "there is no command '" + first + "'"
                        + near(first, spec.subcommands().keySet());
    }

    private static String near(String text, Set<String> known) {
        return Nearest.of(text, known).map(near -> ". Maybe " + near).orElse("");
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        int status = tell(failure, err);
        if (ayllu.verbose()) {
            failure.printStackTrace(err);
        }
        err.flush();
        return status;
    }

    /** Tells a failure, in one line if it is not about a file with several problems; gives the exit status. */
    static int tell(Throwable failure, PrintWriter err) {
        if (failure instanceof CommandFailure known) {
            err.println("ayllu: " + known.getMessage());
            return known.status();
        }
        if (failure instanceof InvalidFileException invalid) {
            tell(invalid.problems().stream().map(OptionMarks::text).toList(), err);
            return ExitStatus.INVALID;
        }
        if (failure instanceof InputFileException unusable) {
            String hint = unusable.missing() ? Nearest.fileHint(unusable.file()) : "";
            err.println("ayllu: " + unusable.getMessage() + (hint.isEmpty() ? "" : ". " + hint));
            return ExitStatus.INVALID;
        }
        if (failure instanceof StudyException
                || failure instanceof RegisterException
                || failure instanceof QueryException
                || failure instanceof ReportException) {
            err.println("ayllu: " + failure.getMessage());
            return ExitStatus.INVALID;
        }
        if (failure instanceof SurveyFileException invalid) {
            tell(invalid.problems(), err);
            return ExitStatus.INVALID;
        }
        if (failure instanceof ResultsFolderException folder) {
            err.println("ayllu: " + folder.getMessage() + remedy(folder.remedy()));
            return ExitStatus.FOLDER;
        }
        Optional<String> shortage = Shortage.behind(failure);
        if (shortage.isPresent()) {
            err.println("ayllu: " + shortage.get());
            return ExitStatus.FAILED;
        }
        if (failure instanceof IOException unusable) {
            err.println("ayllu: " + reason(unusable));
            return ExitStatus.FOLDER;
        }
        err.println("ayllu: this should not have happened: " + failure + ". " + whereTold(failure));
        return ExitStatus.FAILED;
    }

    private static String remedy(ResultsFolderException.Remedy remedy) {
        return switch (remedy) {
            case NONE -> "";
            case RUN_AGAIN -> " Bring back what was written, or run it again with --force.";
            case REPLACE -> " --force replaces it, --out DIR puts the new one elsewhere.";
        };
    }

    /** What is wrong with a file, without the name of a Java class. */
    static String reason(@Nullable IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return "there is no permission to use " + denied.getFile();
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (failure instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is a file, but a folder is needed";
        }
        return "a file or folder could not be used" + (failure == null ? "" : ": " + failure.getMessage());
    }

    /** The problems of a file, the first of them where they are many. */
    private static void tell(List<String> problems, PrintWriter err) {
        InvalidFileException.told(problems, problems.size()).forEach(err::println);
        err.println("ayllu: " + Numerals.count(problems.size(), "problem") + "; nothing was run.");
    }

    /** Writes a failure with all that led to it into a file and says where. */
    static String whereTold(Throwable failure) {
        try {
            Path log = Files.createTempFile("ayllu-", ".log");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
                out.println(Software.current());
                failure.printStackTrace(out);
            }
            return "The details are in " + log + ".";
        } catch (IOException e) {
            return "The same command with --verbose tells the details.";
        }
    }
}
