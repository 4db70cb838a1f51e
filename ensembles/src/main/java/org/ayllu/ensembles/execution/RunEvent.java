package org.ayllu.ensembles.execution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Something that happened in a run.
 *
 * @param year label of the agricultural year
 * @param kind what kind of thing, for instance {@code "elNino"} or {@code "change"}
 * @param subject whom or what it happened to, for instance {@code "model.border.tariff"}
 * @param value how much of it, finite
 * @param text the same in words
 */
public record RunEvent(int year, String kind, String subject, double value, String text) {
    /**
     * Checks the event.
     *
     * @throws IllegalArgumentException when its kind or subject is blank or the value is not finite
     */
    public RunEvent {
        if (kind.isBlank() || subject.isBlank() || !Double.isFinite(value)) {
            throw new IllegalArgumentException("an event of " + year + " needs a kind, a subject and a finite value: '"
                    + kind + "', '" + subject + "', " + value);
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(year);
        out.writeUTF(kind);
        out.writeUTF(subject);
        out.writeDouble(value);
        out.writeUTF(text);
    }

    static RunEvent read(DataInput in) throws IOException {
        return new RunEvent(in.readInt(), in.readUTF(), in.readUTF(), in.readDouble(), in.readUTF());
    }
}
