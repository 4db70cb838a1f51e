package org.ayllu.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayllu.core.terms.NumberText;
import org.ayllu.ensembles.design.Factor;
import org.ayllu.experiments.scenario.VariedTerms;
import org.ayllu.studies.study.StudyException;
import org.ayllu.studies.study.StudyScenario;
import org.ayllu.studies.study.VariedNumber;

/**
 * What an option {@code --vary} says: {@code PATH}, {@code PATH=LOW:HIGH} or {@code PATH=v1,v2,...}.
 *
 * @param path keys that lead to the parameter
 * @param text what stands after the equals sign; empty if there is none
 */
record Varied(String path, String text) {
    private static final String OPTION = "--vary ";

    /**
     * What options say or, where there are none, the scenario file.
     *
     * @throws StudyException when a path may not be varied or stands twice
     */
    static List<Varied> of(List<String> options, List<VariedTerms> stated) {
        return options.isEmpty()
                ? stated.stream().map(one -> new Varied(one.path(), one.text())).toList()
                : of(options);
    }

    private static List<Varied> of(List<String> options) {
        List<Varied> all = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            String path = equals < 0 ? option : option.substring(0, equals);
            StudyScenario.requireVariable(path);
            if (!paths.add(path)) {
                throw new StudyException(OPTION + path + " stands twice; put all values into one: " + path + "=v1,v2");
            }
            all.add(new Varied(path, equals < 0 ? "" : option.substring(equals + 1)));
        }
        return all;
    }

    /**
     * The values, in their order.
     *
     * @throws StudyException when there is none, or one is there twice
     */
    List<String> values() {
        List<String> values = List.of(text.split(",", -1));
        if (values.stream().anyMatch(String::isBlank)) {
            throw new StudyException(OPTION + path + " needs values: " + path + "=v1,v2");
        }
        Set<String> seen = new HashSet<>();
        for (String value : values) {
            if (!seen.add(value)) {
                throw new StudyException(OPTION + path + " has the value " + value + " twice");
            }
        }
        return values;
    }

    /**
     * The number with a range: what is stated here or, if nothing is, in the scenario or by convention.
     *
     * @throws StudyException when there is none
     */
    VariedNumber number(StudyScenario scenario) {
        return text.isEmpty() ? scenario.varied(path) : VariedNumber.stated(factor(scenario));
    }

    private Factor factor(StudyScenario scenario) {
        String[] ends = text.split(":", -1);
        double low = NumberText.read(ends[0]);
        double high = NumberText.read(ends[ends.length - 1]);
        if (ends.length == 2 && !Double.isNaN(low) && !Double.isNaN(high)) {
            return scenario.factor(path, low, high);
        }
        throw new StudyException(
                OPTION + path + ": a range is LOW:HIGH, for instance " + path + "=0.2:0.8, not " + text);
    }
}
