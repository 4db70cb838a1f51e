package org.ayllu.core.livelihood;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Period;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;

/** What a rule may ask for beside the household's means: its own notes, numbers drawn at random, and the notes of better-off neighbours. */
final class Recollection {
    private static final Purpose PURPOSE = Purpose.of("livelihood.choice");

    private final LivelihoodRule rule;
    private final Draws draws;
    private final HouseholdTable households;
    private final Blocks blocks;
    private final int width;
    private double[] means = {};
    private PurposeDraws now;
    private boolean first;

    Recollection(LivelihoodRule rule, Draws draws, HouseholdTable households, Blocks blocks) {
        this.rule = rule;
        this.draws = draws;
        this.households = households;
        this.blocks = blocks;
        this.width = households.notes.size() + 1;
        this.now = draws.at(PURPOSE, 0);
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(households.notes);
        columns.add(households.accounts.realIncomePerPerson);
        return columns;
    }

    List<Purpose> purposes() {
        return rule.draws() > 0 ? List.of(PURPOSE) : List.of();
    }

    /** Looks at the municipalities before anybody changes a note. */
    void begin(Period period) {
        now = draws.at(PURPOSE, period.index());
        first = period.yearIndex() == 0;
        if (rule.watchesNeighbours()) {
            lookAround();
        }
    }

    /** Means of the notes of those whose income lies above the mean of their municipality, and how many they are. */
    private void lookAround() {
        double[] income = households.accounts.realIncomePerPerson.values();
        int groups = blocks.segments().groups();
        double[] partial = new double[blocks.segments().count() * Math.max(2, width)];
        double[] sums = new double[groups * 2];
        blocks.forEachSegment(segment -> {
            double sum = 0;
            for (int h = blocks.segments().from(segment); h < blocks.segments().to(segment); h++) {
                sum += income[h];
            }
            partial[segment * 2] = sum;
            partial[segment * 2 + 1] =
                    blocks.segments().to(segment) - blocks.segments().from(segment);
        });
        blocks.segments().reduce(partial, 2, sums);
        blocks.forEachSegment(segment -> {
            int m = blocks.segments().group(segment);
            add(segment, sums[2 * m] / sums[2 * m + 1], partial);
        });
        means = new double[groups * width];
        blocks.segments().reduce(partial, width, means);
        for (int m = 0; m < groups; m++) {
            double count = means[m * width + width - 1];
            for (int note = 0; note < width - 1; note++) {
                means[m * width + note] /= Math.max(count, 1);
            }
        }
    }

    private void add(int segment, double mean, double[] partial) {
        double[] income = households.accounts.realIncomePerPerson.values();
        for (int note = 0; note < width; note++) {
            double sum = 0;
            for (int h = blocks.segments().from(segment); h < blocks.segments().to(segment); h++) {
                double noted = note < width - 1 ? households.notes.get(note).at(h) : 1;
                sum += income[h] > mean ? noted : 0;
            }
            partial[segment * width + note] = sum;
        }
    }

    /** Gives cursors room for what the rule asks for. */
    void prepare(PlanProblem problem, PlanChoice choice) {
        problem.uniforms = new double[rule.draws()];
        problem.notes = new double[width - 1];
        problem.neighbourNotes = new double[width - 1];
        choice.notes = new double[width - 1];
    }

    /** Tells a household what the rule asked for. */
    void recall(PlanProblem problem, int m, int h) {
        problem.lastIncome = first ? Double.NaN : households.accounts.realIncomePerPerson.at(h);
        for (int index = 0; index < problem.uniforms.length; index++) {
            problem.uniforms[index] = now.uniform(households.table.ids()[h], index);
        }
        for (int note = 0; note < width - 1; note++) {
            problem.notes[note] = households.notes.get(note).at(h);
        }
        if (rule.watchesNeighbours()) {
            System.arraycopy(means, m * width, problem.neighbourNotes, 0, width - 1);
            problem.neighbours = (int) means[m * width + width - 1];
        }
    }

    /** Keeps what the rule noted. */
    void keep(PlanChoice choice, int h) {
        for (int note = 0; note < width - 1; note++) {
            DoubleColumn column = households.notes.get(note);
            column.values()[h] = choice.notes[note];
        }
    }
}
