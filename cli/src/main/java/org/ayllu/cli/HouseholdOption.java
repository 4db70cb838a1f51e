package org.ayllu.cli;

import java.util.Optional;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.experiments.survey.HouseholdIds;
import org.ayllu.models.model.ModelRun;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The option that names a household.
 *
 * @param spec of the command
 * @param text what was written
 * @param copy number among the households of a row of a survey, 1 = the first
 */
record HouseholdOption(CommandSpec spec, String text, int copy) {
    /**
     * The id of the household in a run.
     *
     * @throws ParameterException when there is no such household
     */
    long in(ModelRun run) {
        HouseholdTable households = run.households();
        boolean surveyed = households.rows() > 0 && households.surveyRow.at(0) > 0;
        Optional<Long> named = surveyed
                ? HouseholdIds.named(text, copy - 1).stream()
                        .filter(id -> households.table.rowOf(id) >= 0)
                        .findFirst()
                : Optional.empty();
        return named.or(() -> number(households))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), surveyed ? notInSurvey() : notAmong(households.rows())));
    }

    private Optional<Long> number(HouseholdTable households) {
        try {
            long id = Long.parseLong(text.strip());
            return households.table.rowOf(id) >= 0 ? Optional.of(id) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private String notInSurvey() {
        return "--household: no household of this replicate has the id '" + text + "' in the survey"
                + (copy > 1 ? " and the copy " + copy : "")
                + ", nor this number in the results. A row that was dropped or not sampled has none.";
    }

    private String notAmong(int households) {
        return "--household must be a whole number from 0 to " + (households - 1) + ", not " + text;
    }
}
