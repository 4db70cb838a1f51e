package org.ayllu.experiments.yaml;

/**
 * One thing that is wrong with a file.
 *
 * @param mark where it stands
 * @param path keys that lead there, with dots between; empty for the file as a whole
 * @param message what is wrong, with the value and what is allowed
 * @param hint what was perhaps meant, as a sentence; empty if nothing comes to mind
 */
public record Problem(Mark mark, String path, String message, String hint) {
    /** The problem in one line: {@code file:line:column: path: message. Maybe ...}. */
    public String text() {
        return mark + ": " + (path.isEmpty() ? "" : path + ": ") + message + (hint.isEmpty() ? "" : ". " + hint);
    }
}
