package org.ayllu.models.classics;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;

/**
 * Parameters of {@link NetworkMigration}.
 */
public record NetworkMigrationTerms(
        @Parameter(
                value = 600,
                doc = "Income of a person who stays.",
                unit = "US$/person/year",
                min = 0,
                max = 20_000,
                source = "example of a poor village")
        double incomeHome,

        @Parameter(
                value = 1500,
                doc = "Income of a person who is away.",
                unit = "US$/person/year",
                min = 0,
                max = 50_000,
                source = "example: two and a half times that of the village")
        double incomeAway,

        @Parameter(
                value = 150,
                doc =
                        "What leaving loses of one's land, a year: its worth times the chance that who does not work it loses it.",
                unit = "US$/person/year",
                min = 0,
                max = 20_000,
                source = "example: a hectare's rent of 300 US$ and one chance in two")
        double landLoss,

        @Parameter(
                value = 1500,
                doc =
                        "What going costs the first of the village, spread over the years away: journey, search, strangeness.",
                unit = "US$/person/year",
                min = 0,
                max = 50_000,
                source = "example: twice what the first would gain")
        double cost,

        @Parameter(
                value = 3,
                doc = "How fast earlier migrants lower the cost: at 3, those of a quarter of the village halve it.",
                unit = "1/share",
                min = 0,
                max = 20,
                source = "example")
        double network,

        @Parameter(
                value = 150,
                doc = "How much people differ in what going costs them (scale of a logistic distribution).",
                unit = "US$/person/year",
                min = 20,
                max = 10_000,
                source = "example: a quarter of the income at home")
        double spread,

        @Parameter(
                value = 0.25,
                doc = "Largest share of those at home who can leave in a year.",
                unit = "fraction/year",
                min = 0.01,
                max = 1,
                source = "example: one in four")
        double readiness,

        @Parameter(
                value = 0.02,
                doc = "Share of those away who return in a year.",
                unit = "fraction/year",
                min = 0,
                max = 1,
                source = "example: one in fifty")
        double returning,

        @Parameter(
                value = 0.01,
                doc = "Share of the village that is away at first.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "example: one in a hundred")
        double awayAtFirst,

        @Parameter(
                value = 40,
                doc = "Number of years.",
                unit = "years",
                min = 1,
                max = 200,
                source = "choice of the experiment")
        int years)
        implements Solvable, Terms<NetworkMigrationTerms> {
    private static final double TAKEN_OFF = 0.1;

    /** Refuses numbers out of range. */
    public NetworkMigrationTerms {
        Ranges.check(
                NetworkMigrationTerms.class,
                incomeHome,
                incomeAway,
                landLoss,
                cost,
                network,
                spread,
                readiness,
                returning,
                awayAtFirst,
                years);
    }

    /** A village where the first find it dear to go. */
    public static NetworkMigrationTerms defaults() {
        return Values.of(NetworkMigrationTerms.class).make();
    }

    @Override
    public Solution solve() {
        List<NetworkMigration.Year> path = village().path(awayAtFirst, years);
        List<Curve.Point> points = new ArrayList<>();
        for (int year = 0; year < path.size(); year++) {
            NetworkMigration.Year now = path.get(year);
            points.add(new Curve.Point(
                    year,
                    List.of(
                            new Figure("away", "fraction", "Share of the village that is away.", now.away()),
                            new Figure(
                                    "leaving",
                                    "fraction",
                                    "Share of those at home who leave in the year.",
                                    now.leaving()),
                            new Figure(
                                    "costOfGoing", "US$/person/year", "Mean cost of going in the year.", now.cost()))));
        }
        return new Solution(figures(path), new Curve(Axis.YEARS, points));
    }

    /** The village. */
    NetworkMigration village() {
        return new NetworkMigration(incomeAway - incomeHome - landLoss, cost, network, spread, readiness, returning);
    }

    private List<Figure> figures(List<NetworkMigration.Year> path) {
        NetworkMigration.Year last = path.get(path.size() - 1);
        int fastest = 0;
        double takenOff = Double.NaN;
        double most = Double.NEGATIVE_INFINITY;
        for (int year = 0; year + 1 < path.size(); year++) {
            double more = path.get(year + 1).away() - path.get(year).away();
            if (more > most) {
                most = more;
                fastest = year;
            }
        }
        for (int year = path.size() - 1; year >= 0; year--) {
            takenOff = path.get(year).away() >= TAKEN_OFF ? year : takenOff;
        }
        return List.of(
                new Figure(
                        "awayAtLast", "fraction", "Share of the village that is away in the last year.", last.away()),
                new Figure("tenthAwayAfter", "years", "Number of years until a tenth is away.", takenOff),
                new Figure("fastestYear", "", "Year in which most leave.", fastest),
                new Figure(
                        "fastestRise",
                        "fraction",
                        "Share of the village that goes in that year, less those who return.",
                        most),
                new Figure(
                        "costAtFirst",
                        "US$/person/year",
                        "Cost of going in the first year.",
                        path.get(0).cost()),
                new Figure("costAtLast", "US$/person/year", "Cost of going in the last year.", last.cost()));
    }
}
