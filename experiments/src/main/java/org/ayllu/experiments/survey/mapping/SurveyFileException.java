package org.ayllu.experiments.survey.mapping;

import java.util.List;
import org.ayllu.experiments.yaml.InvalidFileException;

/** A survey's file does not fit its mapping, or the mapping itself is wrong; the message has a line for each of the first hundred problems. */
public final class SurveyFileException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<String> problems;

    public SurveyFileException(List<String> problems) {
        super(String.join("\n", InvalidFileException.told(problems, problems.size())));
        this.problems = List.copyOf(problems);
    }

    /** The problems, each as {@code file:line:column: what is wrong}. */
    public List<String> problems() {
        return problems;
    }
}
