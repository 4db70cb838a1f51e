package org.ayllu.models.programming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayllu.models.programming.QuadraticProgramme.Activity;
import org.ayllu.models.programming.QuadraticProgramme.Row;
import org.ayllu.models.programming.QuadraticProgramme.Solution;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Solves programmes: linear ones by ojAlgo, quadratic ones (and the few linear ones that ojAlgo's tolerances blur) by {@link ComplementaryPivoting}. ojAlgo's own quadratic solver needs a diagonal without zeros and adds
 * a small one where some activities are linear, which left its solutions some thousandths off.
 *
 * <p>The duals y of a linear programme solve its dual, min b·y, A'·y ≥ c, y ≥ 0. Those of a quadratic one come with its solution. That x and y are possible
 * and the resources are worth what the activities gain proves both; no solution is returned without.
 */
final class ProgrammeSolver {
    /** Greatest error, in parts of what it is an error of. */
    private static final double TOLERANCE = 1e-9;

    private final QuadraticProgramme programme;
    private final String whose;
    private final int count;

    ProgrammeSolver(QuadraticProgramme programme, String whose) {
        this.programme = programme;
        this.whose = whose;
        this.count = programme.activities().size();
    }

    Solution solve() {
        return programme.isLinear() ? linear() : pivoted();
    }

    private Solution linear() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.validate = false;
        for (Activity activity : programme.activities()) {
            model.addVariable(activity.name()).lower(0).weight(activity.worth());
        }
        for (Row row : programme.rows()) {
            Expression limit = model.addExpression(row.name()).upper(row.limit());
            for (int i = 0; i < row.size(); i++) {
                limit.set(row.at(i), row.coefficient(i));
            }
        }
        Optimisation.Result found = model.maximise();
        if (!found.getState().isOptimal()) {
            throw new IllegalArgumentException(reason());
        }
        double[] values = values(model, count);
        double[] duals = duals(values);
        return error(values, duals) <= TOLERANCE
                ? new Solution(values, duals, programme.objective(values))
                : pivoted(); // limits so near each other that ojAlgo takes them for one
    }

    /** The conditions of the best plan as pairs: activity and its loss at the margin, dual and what is left of its limit. */
    private Solution pivoted() {
        int size = count + programme.rows().size();
        double[][] matrix = new double[size][size];
        double[] constant = new double[size];
        for (int j = 0; j < count; j++) {
            matrix[j][j] = programme.activities().get(j).fall();
            constant[j] = -programme.activities().get(j).worth();
        }
        for (int r = count; r < size; r++) {
            Row row = programme.rows().get(r - count);
            constant[r] = row.limit();
            for (int i = 0; i < row.size(); i++) {
                matrix[row.at(i)][r] = row.coefficient(i);
                matrix[r][row.at(i)] = -row.coefficient(i);
            }
        }
        double[] found = new ComplementaryPivoting(matrix, constant).solve();
        if (found.length == 0) {
            throw new IllegalArgumentException(reason());
        }
        double[] values = Arrays.copyOf(found, count);
        double[] duals = Arrays.copyOfRange(found, count, size);
        double error = error(values, duals);
        if (!(error <= TOLERANCE)) {
            throw new IllegalStateException(
                    "the best plan of " + whose + " was not found: the nearest is off by a part of " + error);
        }
        return new Solution(values, duals, programme.objective(values));
    }

    private double[] duals(double[] values) {
        ExpressionsBasedModel dual = new ExpressionsBasedModel();
        dual.options.validate = false;
        List<Expression> worths = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            worths.add(dual.addExpression(programme.activities().get(j).name()).lower(programme.marginal(j, values)));
        }
        for (Row row : programme.rows()) {
            Variable price = dual.addVariable(row.name()).lower(0).weight(row.limit());
            for (int i = 0; i < row.size(); i++) {
                worths.get(row.at(i)).set(price, row.coefficient(i));
            }
        }
        return dual.minimise().getState().isOptimal()
                ? values(dual, programme.rows().size())
                : new double[0];
    }

    /** The largest of what limits are exceeded by, gains above what resources are worth, and the difference of the sums of both, each in parts of its size. */
    private double error(double[] values, double[] duals) {
        if (duals.length < programme.rows().size()) {
            return Double.NaN;
        }
        double[] gains = new double[count];
        double sum = 0;
        double size = 1e-9;
        for (int j = 0; j < count; j++) {
            gains[j] = programme.marginal(j, values);
            sum += gains[j] * values[j];
            size += Math.abs(programme.activities().get(j).worth() * values[j]);
        }
        double worst = 0;
        for (int i = 0; i < duals.length; i++) {
            Row row = programme.rows().get(i);
            double uses = 0;
            double gross = Math.abs(row.limit()) + 1e-9;
            for (int k = 0; k < row.size(); k++) {
                uses += row.coefficient(k) * values[row.at(k)];
                gross += Math.abs(row.coefficient(k) * values[row.at(k)]);
                gains[row.at(k)] -= row.coefficient(k) * duals[i];
            }
            worst = Math.max(worst, (uses - row.limit()) / gross);
            sum -= row.limit() * duals[i];
        }
        for (int j = 0; j < count; j++) {
            Activity activity = programme.activities().get(j);
            worst = Math.max(worst, gains[j] / (Math.abs(activity.worth()) + activity.fall() * values[j] + 1e-9));
        }
        return Math.max(worst, Math.abs(sum) / size);
    }

    private static double[] values(ExpressionsBasedModel model, int count) {
        return IntStream.range(0, count)
                .mapToDouble(j -> model.getVariable(j).getValue().doubleValue())
                .toArray();
    }

    /** Tells which constraints cannot be met: those exceeded where the sum of what is exceeded, each in parts of its limit, is least. */
    private String reason() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (Activity activity : programme.activities()) {
            model.addVariable(activity.name()).lower(0);
        }
        for (Row row : programme.rows()) {
            double size = Math.max(1e-9, Math.abs(row.limit()));
            Variable over = model.addVariable("over " + row.name()).lower(0).weight(1);
            Expression limit = model.addExpression(row.name()).upper(row.limit() / size);
            limit.set(over, -1);
            for (int i = 0; i < row.size(); i++) {
                limit.set(row.at(i), row.coefficient(i) / size);
            }
        }
        model.minimise();
        double[] values = values(model, count);
        String exceeded = programme.rows().stream()
                .filter(row -> row.uses(values) - row.limit() > 1e-7 * Math.max(1, Math.abs(row.limit())))
                .map(row -> row.name() + " by " + (float) (row.uses(values) - row.limit()))
                .collect(Collectors.joining(", "));
        return exceeded.isEmpty()
                ? whose + " has no best plan, its gain has no limit. Maybe something can be sold for more than it costs"
                : whose + " has no possible plan; the nearest exceeds its limits of " + exceeded
                        + ". Maybe its means are too small for its needs";
    }
}
