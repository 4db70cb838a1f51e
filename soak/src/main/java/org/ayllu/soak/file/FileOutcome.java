package org.ayllu.soak.file;

/**
 * What became of a mutated file.
 *
 * @param number its number
 * @param subject what kind of file it is
 * @param how what was done to it
 * @param verdict how it ended
 * @param message what the reader said, or what is wrong
 * @param seconds time of the processor that it took
 */
public record FileOutcome(
        long number, FileSubject subject, String how, Verdict verdict, String message, double seconds) {

    /** How a mutated file ended. */
    public enum Verdict {
        /** Refused with a message that a user can use. */
        REFUSED("refused with a message"),
        /** Accepted; a changed value is in the resolved world, or listed as repaired. */
        ACCEPTED("accepted, and shown as read"),
        /** A changed value was neither refused nor shown. */
        SILENT("a changed value was silently ignored"),
        /** Refused with a message that lacks the file, or has names of the program's inside. */
        MESSAGE("a message that is no help"),
        /** It took too long. */
        SLOW("took longer than the limit"),
        /** The command ended otherwise than the reader, or with a status that is not documented. */
        ENDED("the command ended otherwise"),
        /** Another exception than a reader's own. */
        EXCEPTION("exception");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }

        /** Whether it is a fault of the software. */
        public boolean isFault() {
            return this != REFUSED && this != ACCEPTED;
        }
    }
}
