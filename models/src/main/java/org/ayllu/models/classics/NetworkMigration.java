package org.ayllu.models.classics;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.math.Elementary;

/**
 * A village that leaves faster the more of it has left. Of those at home a share z·Λ((gain − c·e^(−θm))/s) leaves each year, where m is the share away,
 * Λ the logistic function, c the cost of the first to go and θ how fast earlier migrants lower it; of those away a share r returns:
 * m' = m + z·Λ(·)·(1 − m) − r·m. From a high cost the share follows an S: slow, then fast, then saturated.
 *
 * <p>References: W. J. Carrington, E. Detragiache and T. Vishwanath (1996), Migration with endogenous moving costs, American Economic Review 86(4), here
 * with people who look a year ahead; D. S. Massey (1990), Social structure, household strategies, and the cumulative causation of migration, Population
 * Index 56(1).
 *
 * @param gain what a year away brings more than one at home, less what leaving loses, US$
 * @param cost c, of the first to go, spread over the years away, US$/year, at least 0
 * @param network θ, at least 0
 * @param spread s, how much people differ in what going costs them, US$/year, above 0
 * @param readiness z, largest share of those at home who can leave in a year, 0 to 1
 * @param returning r, share of those away who return in a year, 0 to 1
 */
public record NetworkMigration(
        double gain, double cost, double network, double spread, double readiness, double returning) {
    /**
     * A year.
     *
     * @param away share of the village that is away at its beginning
     * @param leaving share of those at home who leave in it
     * @param cost of going in it, US$/year
     */
    public record Year(double away, double leaving, double cost) {}

    /** The years from a share that is away at first. */
    public List<Year> path(double first, int years) {
        List<Year> path = new ArrayList<>();
        double away = first;
        for (int year = 0; year <= years; year++) {
            Year now = new Year(away, leaving(away), costAt(away));
            path.add(now);
            away += now.leaving() * (1 - away) - returning * away;
        }
        return path;
    }

    /** What going costs when a share is away. */
    public double costAt(double away) {
        return cost * Elementary.exp(-network * away);
    }

    /** Share of those at home who leave in a year when a share is away. */
    public double leaving(double away) {
        return readiness / (1 + Elementary.exp((costAt(away) - gain) / spread));
    }
}
