package org.ayllu.soak.file;

/** What is done with a mutated file besides reading it. Several threads may ask at the same time. */
public interface FileTrial {
    /** Nothing. */
    FileTrial NONE = new FileTrial() {
        @Override
        public void intact(TriedFile file) {}

        @Override
        public FileOutcome outcome(TriedFile file, FileOutcome read) {
            return read;
        }
    };

    /** Is told of a file before it is mutated. */
    void intact(TriedFile file);

    /**
     * What becomes of a mutated file.
     *
     * @param file the file, which lies mutated in its folder
     * @param read what its reader made of it, which was no fault
     */
    FileOutcome outcome(TriedFile file, FileOutcome read);
}
