package org.ayllu.studies.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.OutputFile;

/** A file of signed predictions, one a line, to which one only adds. */
public final class Register {
    private final Path file;
    private final List<Entry> entries;

    private Register(Path file, List<Entry> entries) {
        this.file = file;
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads a register.
     *
     * @throws RegisterException when the file is not there, or a line of it is no entry
     */
    public static Register read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new RegisterException("there is no register " + file + ". 'ayllu predict sign' begins one");
        }
        return readIfThere(file);
    }

    /** Reads a register, empty if the file is not there. */
    public static Register readIfThere(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.exists(file)) {
            List<String> lines =
                    InputFile.read(file, FileKind.PREDICTION).text().lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                entries.add(Entry.read(lines.get(line), file + ":" + (line + 1)));
            }
        }
        return new Register(file, entries);
    }

    /** The entries, the oldest first. */
    public List<Entry> entries() {
        return entries;
    }

    /** Digest of the last line, which the next entry must hold; empty before the first. */
    public String last() {
        return entries.isEmpty() ? "" : entries.get(entries.size() - 1).digest();
    }

    /**
     * Signs a prediction and adds it.
     *
     * @return the entry
     * @throws RegisterException when the register is not sound: what is added to it would be of no worth
     */
    public Entry add(Prediction prediction, SigningKey key) throws IOException {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new RegisterException(faults.get(0) + ". Nothing was added");
        }
        Entry entry = Entry.of(prediction, key);
        StringBuilder text = new StringBuilder();
        entries.forEach(one -> text.append(one.line()).append('\n'));
        text.append(entry.line()).append('\n');
        Path target = file.toAbsolutePath();
        if (target.getParent() != null) {
            Files.createDirectories(target.getParent());
        }
        OutputFile.write(file, text.toString());
        return entry;
    }

    /** What is wrong: entries changed since they were signed, taken out or moved. Empty when all is as it was. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        String before = "";
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String place = file + ":" + (i + 1);
            if (!entry.sound()) {
                faults.add(place + ": the entry was changed after it was signed");
            }
            if (!entry.prediction().previous().equals(before)) {
                faults.add(
                        place + ": the entry does not follow on the one before: one was changed, moved or taken out");
            }
            before = entry.digest();
        }
        return faults;
    }
}
