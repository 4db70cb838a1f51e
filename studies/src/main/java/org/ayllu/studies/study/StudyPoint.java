package org.ayllu.studies.study;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A point of a study: the scenario's base with some values changed.
 *
 * @param settings what is changed, in the order of the factors
 */
public record StudyPoint(List<Setting> settings) {
    /** Copies the list. */
    public StudyPoint {
        settings = List.copyOf(settings);
    }

    /** The values, for readers. */
    public String label() {
        return settings.stream().map(Setting::value).collect(Collectors.joining(", "));
    }

    /** What makes the point, as one line: equal points of a scenario have equal texts. */
    public String text() {
        return settings.stream().map(Setting::toString).collect(Collectors.joining("\n"));
    }
}
