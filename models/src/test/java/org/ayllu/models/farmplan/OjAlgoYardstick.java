package org.ayllu.models.farmplan;

import java.util.stream.IntStream;
import org.ayllu.models.programming.QuadraticProgramme;
import org.ayllu.models.programming.QuadraticProgramme.Activity;
import org.ayllu.models.programming.QuadraticProgramme.Row;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Programmes solved by ojAlgo's active set solver. It needs a diagonal without zeros, so the programme is solved with a pull towards the last solution until
 * nothing moves (proximal points; R. Rockafellar 1976, SIAM Journal on Control and Optimization 14: 877-898).
 */
final class OjAlgoYardstick {
    private static final int MOST_STEPS = 100;

    private OjAlgoYardstick() {}

    static double[] solve(QuadraticProgramme programme, double pull) {
        double[] values = new double[programme.activities().size()];
        double moved = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS && moved > 1e-12; step++) {
            double[] next = near(programme, values, pull);
            moved = 0;
            for (int j = 0; j < values.length; j++) {
                moved = Math.max(moved, Math.abs(next[j] - values[j]) / Math.max(1, Math.abs(next[j])));
            }
            values = next;
        }
        return values;
    }

    private static double[] near(QuadraticProgramme programme, double[] point, double pull) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.validate = false;
        model.options.convex().smallDiagonal(0);
        Expression falls = model.addExpression("falls").weight(1);
        for (int j = 0; j < point.length; j++) {
            Activity activity = programme.activities().get(j);
            Variable variable = model.addVariable("activity " + j).lower(0).weight(activity.worth() + pull * point[j]);
            falls.set(variable, variable, -0.5 * (activity.fall() + pull));
        }
        for (Row row : programme.rows()) {
            Expression limit = model.addExpression(row.name()).upper(row.limit());
            for (int i = 0; i < row.size(); i++) {
                limit.set(row.at(i), row.coefficient(i));
            }
        }
        Optimisation.Result found = model.maximise();
        if (!found.getState().isOptimal()) {
            throw new IllegalStateException("no optimum: " + found.getState());
        }
        return IntStream.range(0, point.length)
                .mapToDouble(j -> model.getVariable(j).getValue().doubleValue())
                .toArray();
    }
}
