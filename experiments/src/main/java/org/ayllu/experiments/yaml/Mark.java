package org.ayllu.experiments.yaml;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file the file
 * @param line line, 1 = the first
 * @param column column, 1 = the first character
 */
public record Mark(Path file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
