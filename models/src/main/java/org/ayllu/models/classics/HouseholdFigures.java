package org.ayllu.models.classics;

import java.util.List;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Figure;

/** What the two households of the textbooks report, with and without a labour market: the same figures, so that they can be arms of one experiment. */
final class HouseholdFigures {
    /** What their curves run along. */
    static final Axis CONSUMERS_PER_WORKER =
            new Axis("consumersPerWorker", "persons", "Consumers per worker, with the workers as they are.");

    private HouseholdFigures() {}

    /** What a household does, in days and US$ of a year. */
    record Day(double farmLabour, double leisure, double output, double consumption, double worth) {}

    static List<Figure> of(Family family, Day day) {
        double workedPerWorker = family.daysPerWorker() - day.leisure() / family.workers();
        return List.of(
                new Figure("farmLabour", "days", "Farm labour of the year, hired days included.", day.farmLabour()),
                new Figure("workPerWorker", "days", "Number of days that a worker works in the year.", workedPerWorker),
                new Figure("dayWorth", "US$/day", "Shadow wage: what one more day of work brings.", day.worth()),
                new Figure("output", "US$", "Harvest of the year.", day.output()),
                new Figure(
                        "consumptionPerPerson",
                        "US$/person",
                        "Consumption per consumer in the year.",
                        day.consumption() / family.consumers()),
                new Figure(
                        "shortfall",
                        "US$",
                        "Shortfall of consumption from needs.",
                        Math.max(0, family.needs() - day.consumption())),
                new Figure(
                        "daysSold",
                        "days",
                        "Number of days sold to others in the year; below 0 those hired.",
                        family.time() - day.leisure() - day.farmLabour()));
    }
}
