package org.ayllu.soak.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.ensembles.results.query.QueryException;
import org.ayllu.experiments.survey.Imported;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.reports.page.ReportException;
import org.ayllu.soak.Lanes;
import org.ayllu.soak.SoakPlan;
import org.ayllu.soak.WorkFolder;
import org.jspecify.annotations.Nullable;

/** Spoils a file in a folder of its own, reads it, and puts it back. */
final class FileRun implements Lanes.Work<FileOutcome> {
    private static final double VALUES = 0.35;
    private static final int WARM = 5;

    private static final List<FileSubject> SUBJECTS = List.of(
            FileSubject.SCENARIO,
            FileSubject.SCENARIO,
            FileSubject.SCENARIO,
            FileSubject.SCENARIO,
            FileSubject.SURVEY,
            FileSubject.SURVEY,
            FileSubject.SURVEY,
            FileSubject.MAPPING,
            FileSubject.MAPPING,
            FileSubject.MAP,
            FileSubject.CROPS,
            FileSubject.RESULTS);

    private final SoakPlan plan;
    private final FileReading reading;
    private final FileTrial trial;
    private final Path kept;
    private @Nullable Imported shipped;

    /**
     * Runs of files.
     *
     * @param plan seed, limit and where files that fail are kept
     * @param reading where the files are
     * @param trial what else is done with a file
     */
    FileRun(SoakPlan plan, FileReading reading, FileTrial trial) {
        this.plan = plan;
        this.reading = reading;
        this.trial = trial;
        this.kept = plan.folder();
    }

    /** A spoilt file: what it is, where it lies, what was done to it, and what its reader must show. */
    private record Spoilt(FileSubject subject, Path file, byte[] content, String how, Judge judge) {}

    /** Reads and says what is wrong with what was accepted. */
    private interface Judge {
        String fault() throws IOException;
    }

    @Override
    public FileOutcome done(long number) {
        Luck luck = new Luck(plan.seed(), number);
        FileSubject subject = luck.pick(SUBJECTS);
        Path file = file(subject, luck);
        byte[] original = WorkFolder.read(file);
        Spoilt spoilt = spoilt(subject, file, original, luck);
        if (Arrays.equals(spoilt.content(), original)) {
            return new FileOutcome(number, subject, "nothing", FileOutcome.Verdict.ACCEPTED, "", 0);
        }
        trial.intact(tried(subject, file, original));
        try {
            WorkFolder.write(file, spoilt.content());
            TriedFile tried = tried(subject, file, spoilt.content());
            FileOutcome outcome = read(number, spoilt, tried);
            if (!outcome.verdict().isFault()) {
                outcome = trial.outcome(tried, outcome);
            }
            if (outcome.verdict().isFault() || plan.keepAll()) {
                Path folder = kept.resolve("file-" + number);
                WorkFolder.empty(folder);
                WorkFolder.write(folder.resolve(file.getFileName()), spoilt.content());
            }
            return outcome;
        } finally {
            WorkFolder.write(file, original);
        }
    }

    private TriedFile tried(FileSubject subject, Path file, byte[] content) {
        return new TriedFile(
                subject, file, reading.scenarios(), reading.results(), reading.names(subject, file), lines(content));
    }

    /** Reads every kind of file as it is until the compiler has seen the readers: what is timed is reading, not starting. */
    void warmUp() {
        try {
            for (int i = 0; i < WARM; i++) {
                for (String name : FileSubject.SCENARIO.files()) {
                    FileReading.scenario(reading.scenarios().resolve(name));
                }
                reading.survey();
                FileReading.crops(
                        reading.scenarios().resolve(FileSubject.CROPS.files().get(0)));
                reading.map(reading.scenarios().resolve(FileSubject.MAP.files().get(0)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(FileSubject subject, Luck luck) {
        if (subject == FileSubject.RESULTS) {
            return luck.pick(WorkFolder.files(reading.results()));
        }
        return reading.scenarios().resolve(luck.pick(subject.files()));
    }

    private Spoilt spoilt(FileSubject subject, Path file, byte[] original, Luck luck) {
        boolean value = luck.chance(VALUES);
        if (value && subject == FileSubject.SCENARIO) {
            Optional<ChangedNumber> number = ChangedNumber.of(file, original, luck);
            if (number.isPresent()) {
                ChangedNumber changed = number.get();
                return new Spoilt(
                        subject,
                        file,
                        changed.content(),
                        changed.path() + " = " + changed.text(),
                        () -> changed.fault(FileReading.scenario(file)));
            }
        }
        if (value && subject == FileSubject.SURVEY) {
            Imported before = before();
            ChangedCell cell = ChangedCell.of(original, luck);
            String how = cell.column() + " of line " + cell.line() + " = " + cell.text();
            return new Spoilt(subject, file, cell.content(), how, () -> cell.fault(before, reading.survey()));
        }
        Mutator mutator = new Mutator(luck);
        byte[] content = mutator.spoil(original);
        return new Spoilt(subject, file, content, mutator.told(), () -> accept(subject, file));
    }

    private Imported before() {
        Imported known = shipped;
        if (known == null) {
            known = reading.survey();
            shipped = known;
        }
        return known;
    }

    private String accept(FileSubject subject, Path file) throws IOException {
        switch (subject) {
            case SCENARIO -> FileReading.scenario(file);
            case SURVEY, MAPPING -> reading.survey();
            case CROPS -> FileReading.crops(file);
            case MAP -> reading.map(file);
            case RESULTS -> {
                return reading.results(file);
            }
        }
        return "";
    }

    private static int lines(byte[] content) {
        int lines = 0;
        for (byte one : content) {
            lines += one == '\n' ? 1 : 0;
        }
        return lines;
    }

    private FileOutcome read(long number, Spoilt spoilt, TriedFile tried) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        FileOutcome.Verdict verdict;
        String message;
        try {
            message = spoilt.judge().fault();
            verdict = message.isEmpty() ? FileOutcome.Verdict.ACCEPTED : FileOutcome.Verdict.SILENT;
        } catch (InvalidFileException
                | SurveyFileException
                | InputFileException
                | ReportException
                | QueryException
                | IOException
                | UncheckedIOException refused) {
            message = String.valueOf(refused.getMessage());
            String fault = MessageCheck.fault(message, tried.names());
            verdict = fault.isEmpty() ? FileOutcome.Verdict.REFUSED : FileOutcome.Verdict.MESSAGE;
            message = fault.isEmpty() ? message : fault;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError failure) {
            verdict = FileOutcome.Verdict.EXCEPTION;
            StackTraceElement[] trace = failure.getStackTrace();
            message = failure + (trace.length == 0 ? "" : ", at " + trace[0]);
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
        boolean slow = seconds > plan.limitSeconds() + tried.allowance() && !verdict.isFault();
        return new FileOutcome(
                number,
                spoilt.subject(),
                spoilt.how(),
                slow ? FileOutcome.Verdict.SLOW : verdict,
                slow ? "took " + seconds + " s: " + spoilt.how() : message,
                seconds);
    }

    @Override
    public FileOutcome hung(long number, String where, double seconds) {
        FileSubject subject = new Luck(plan.seed(), number).pick(SUBJECTS);
        return new FileOutcome(number, subject, "", FileOutcome.Verdict.SLOW, "does not end: " + where, seconds);
    }
}
