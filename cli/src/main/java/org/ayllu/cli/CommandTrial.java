package org.ayllu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.soak.file.FileOutcome;
import org.ayllu.soak.file.FileOutcome.Verdict;
import org.ayllu.soak.file.FileSubject;
import org.ayllu.soak.file.FileTrial;
import org.ayllu.soak.file.MessageCheck;
import org.ayllu.soak.file.TriedFile;

/**
 * Gives mutated files to the whole command, each time in a fresh process, and compares how it ends with what the reader made of the file. The limit of a
 * command is its time with the file as it was, and two seconds, more where a scenario that is accepted has many households.
 */
final class CommandTrial implements FileTrial {
    private static final double LIMIT = 2;
    /** A process that takes so much time of the processor hangs. */
    private static final double HANGS = 120;
    /** A fresh process reads with code that is not yet compiled: 35 microseconds a line were measured where a warm reader takes 20. */
    private static final double COLD = 2;
    /** A scenario's population is made when it is checked: 6 microseconds of the processor a household were measured. */
    private static final double SECONDS_A_HOUSEHOLD = 1.5e-5;
    /** One scenario of so many is also run. */
    private static final int RUN_EVERY = 3;

    private static final String COUNTS = "select count(*) from series union all select count(*) from summary "
            + "union all select count(*) from households union all select count(*) from municipalities "
            + "union all select count(*) from events union all select count(*) from dictionary";

    private static final Set<Integer> DOCUMENTED = Set.of(ExitStatus.DONE, ExitStatus.INVALID, ExitStatus.FOLDER);

    private final Map<List<String>, Double> started = new ConcurrentHashMap<>();

    @Override
    public void intact(TriedFile file) {
        for (Call call : calls(file, false)) {
            started.computeIfAbsent(
                    call.arguments(),
                    arguments -> FreshProcess.of(arguments, HANGS).seconds());
        }
    }

    @Override
    public FileOutcome outcome(TriedFile file, FileOutcome read) {
        boolean run = file.subject() == FileSubject.SCENARIO && read.number() % RUN_EVERY == 0;
        List<Call> calls = calls(file, run);
        double making = making(file);
        boolean refused = false;
        double most = 0;
        for (Call call : calls) {
            FreshProcess ended = FreshProcess.of(call.arguments(), HANGS);
            double limit = started.getOrDefault(call.arguments(), HANGS) + LIMIT + COLD * file.allowance() + making;
            FileOutcome judged = judged(file, read, ended, limit);
            if (judged.verdict().isFault()) {
                return with(judged, judged.verdict(), call.words() + ": " + judged.message(), ended.seconds());
            }
            refused |= ended.status() != ExitStatus.DONE;
            most = Math.max(most, ended.seconds());
        }
        if (read.verdict() == Verdict.REFUSED && !refused) {
            return with(read, Verdict.ENDED, "accepts what the reader refuses: " + read.message(), most);
        }
        return with(read, refused ? Verdict.REFUSED : Verdict.ACCEPTED, read.message(), most);
    }

    /** Seconds of the processor that making the population of a scenario may take; none where nothing is made. */
    private static double making(TriedFile file) {
        if (file.subject() != FileSubject.SCENARIO) {
            return 0;
        }
        try {
            return ScenarioFile.read(file.file()).scenario().population().households() * SECONDS_A_HOUSEHOLD;
        } catch (InvalidFileException refused) {
            return 0;
        }
    }

    /**
     * A call of the command.
     *
     * @param words what is called, for people
     * @param arguments of the command
     */
    private record Call(String words, List<String> arguments) {
        static Call of(String words, Object... more) {
            List<String> arguments = new ArrayList<>(List.of(words));
            for (Object one : more) {
                arguments.add(one.toString());
            }
            return new Call(words, arguments);
        }
    }

    private static List<Call> calls(TriedFile file, boolean run) {
        Path scenarios = file.scenarios();
        Path beside = scenarios.resolveSibling("command");
        return switch (file.subject()) {
            case SCENARIO -> {
                Call check = Call.of("check", file.file());
                yield run ? List.of(check, shortRun(file.file(), beside)) : List.of(check);
            }
            case CROPS -> List.of(Call.of("check", scenarios.resolve("sector/wheat-imports.yaml")));
            case SURVEY, MAPPING ->
                List.of(Call.of(
                        "import",
                        scenarios.resolve("data/example-survey.csv"),
                        "--mapping",
                        scenarios.resolve("mappings/rhomis.yaml")));
            case MAP -> List.of(Call.of("report", file.results(), "--map", file.file(), "--out", beside + ".html"));
            case RESULTS ->
                List.of(
                        Call.of("query", file.results(), COUNTS),
                        Call.of("report", file.results(), "--out", beside + ".html"));
        };
    }

    private static Call shortRun(Path scenario, Path out) {
        return Call.of(
                "run",
                scenario,
                "--years",
                "1",
                "--replicates",
                "1",
                "--threads",
                "1",
                "--quiet",
                "--force",
                "--out",
                out);
    }

    private static FileOutcome judged(TriedFile file, FileOutcome read, FreshProcess ended, double limit) {
        String said = ended.err().isBlank() ? ended.out() : ended.err();
        String inside = MessageCheck.inside(ended.err());
        if (!inside.isEmpty()) {
            return with(read, Verdict.MESSAGE, "'" + inside + "' in: " + said, ended.seconds());
        }
        if (ended.status() == FreshProcess.HUNG || ended.seconds() > limit) {
            return with(read, Verdict.SLOW, "limit " + limit + " s", ended.seconds());
        }
        if (!DOCUMENTED.contains(ended.status())) {
            return with(read, Verdict.ENDED, "status " + ended.status() + ": " + said, ended.seconds());
        }
        if (said.isBlank()) {
            return with(read, Verdict.MESSAGE, "says nothing, status " + ended.status(), ended.seconds());
        }
        if (ended.status() == ExitStatus.DONE) {
            return read;
        }
        String fault = MessageCheck.fault(ended.err(), file.names());
        if (!fault.isEmpty()) {
            return with(read, Verdict.MESSAGE, fault, ended.seconds());
        }
        return read.verdict() == Verdict.ACCEPTED && !mayRefuse(file.subject(), ended.err())
                ? with(read, Verdict.ENDED, "refuses what the reader accepts: " + ended.err(), ended.seconds())
                : read;
    }

    /**
     * Whether the command may refuse what the reader of the file accepts: a trial needs enough places, crops must fit their scenario, and an option may not
     * fit a scenario.
     */
    private static boolean mayRefuse(FileSubject subject, String message) {
        return switch (subject) {
            case SCENARIO -> message.contains("experiment.design") || message.contains("--years");
            case CROPS -> message.contains("wheat-imports.yaml");
            default -> false;
        };
    }

    private static FileOutcome with(FileOutcome read, Verdict verdict, String message, double seconds) {
        return new FileOutcome(read.number(), read.subject(), read.how(), verdict, message, seconds);
    }
}
