package org.ayllu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.design.Design;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.reports.terminal.sensitivity.SensitivityReport;
import org.ayllu.reports.text.Numerals;
import org.ayllu.studies.sensitivity.Morris;
import org.ayllu.studies.sensitivity.SobolIndices;
import org.ayllu.studies.study.Setting;
import org.ayllu.studies.study.StudyPoint;

/** At which points a study of sensitivity looks, and what is told of the figures there: one for each method. */
sealed interface SensitivityPlan {
    /** So often the points of Sobol indices are drawn again for their intervals. */
    int RESAMPLES = 500;

    /** The points, in the unit cube. */
    Design design();

    /** What it consists of, for readers. */
    String words();

    /**
     * Writes what was found, and tells it.
     *
     * @param report writes and tells
     * @param values the figure at each point
     * @param folder where the table goes
     */
    List<String> tell(SensitivityReport report, double[] values, StudyFolder folder) throws IOException;

    /** Morris's screening with so many trajectories. */
    static SensitivityPlan screening(NumbersVaried varied, int wanted, Draws draws) {
        return new Screening(Morris.plan(varied.paths(), wanted, draws), trajectories(varied, wanted));
    }

    /** The same with blocks of numbers that move together. */
    static SensitivityPlan blocks(NumbersVaried varied, int wanted, Draws draws) {
        List<String> blocks = varied.blocks();
        return new Blocks(
                Morris.plan(varied.paths(), blocks, wanted, draws),
                blocks,
                trajectories(varied, wanted) + " in "
                        + Numerals.count(blocks.stream().distinct().count(), "block"));
    }

    /** Sobol indices from samples of so many points. */
    static SensitivityPlan shares(NumbersVaried varied, int wanted, Draws draws) {
        return new Shares(
                SobolIndices.plan(varied.paths(), wanted, draws),
                "Sobol, " + Numerals.count(wanted) + " points of each sample for " + numbers(varied));
    }

    /** The same of blocks of numbers. */
    static SensitivityPlan sharesOfBlocks(NumbersVaried varied, int wanted, Draws draws) {
        List<String> blocks = varied.blocks();
        return new SharesOfBlocks(
                SobolIndices.plan(varied.paths(), blocks, wanted, draws),
                blocks,
                "Sobol, " + Numerals.count(wanted) + " points of each sample for " + numbers(varied) + " in "
                        + Numerals.count(blocks.stream().distinct().count(), "block"));
    }

    private static String trajectories(NumbersVaried varied, int wanted) {
        return "Morris, " + Numerals.count(wanted) + " trajectories of " + numbers(varied);
    }

    private static String numbers(NumbersVaried varied) {
        return Numerals.count(varied.numbers().size(), "number");
    }

    /** The points as values of the numbers. */
    default List<StudyPoint> points(NumbersVaried varied) {
        Design design = design();
        List<StudyPoint> all = new ArrayList<>();
        for (int point = 0; point < design.size(); point++) {
            List<Setting> settings = new ArrayList<>();
            for (int factor = 0; factor < varied.numbers().size(); factor++) {
                settings.add(varied.numbers().get(factor).at(design.at(point, factor)));
            }
            all.add(new StudyPoint(settings));
        }
        return all;
    }

    /** Elementary effects of each number. */
    record Screening(Morris morris, String words) implements SensitivityPlan {
        @Override
        public Design design() {
            return morris.design();
        }

        @Override
        public List<String> tell(SensitivityReport report, double[] values, StudyFolder folder) throws IOException {
            return report.morris(morris.effects(values), values, folder);
        }
    }

    /** Elementary effects of blocks of numbers. */
    record Blocks(Morris morris, List<String> blocks, String words) implements SensitivityPlan {
        @Override
        public Design design() {
            return morris.design();
        }

        @Override
        public List<String> tell(SensitivityReport report, double[] values, StudyFolder folder) throws IOException {
            return report.byBlock(blocks).morris(morris.effects(values), values, folder);
        }
    }

    /** Shares of variance of blocks of numbers. */
    record SharesOfBlocks(SobolIndices sobol, List<String> blocks, String words) implements SensitivityPlan {
        @Override
        public Design design() {
            return sobol.design();
        }

        @Override
        public List<String> tell(SensitivityReport report, double[] values, StudyFolder folder) throws IOException {
            return report.byBlock(blocks).sobol(sobol.indices(values, RESAMPLES), values, folder);
        }
    }

    /** Shares of variance. */
    record Shares(SobolIndices sobol, String words) implements SensitivityPlan {
        @Override
        public Design design() {
            return sobol.design();
        }

        @Override
        public List<String> tell(SensitivityReport report, double[] values, StudyFolder folder) throws IOException {
            return report.sobol(sobol.indices(values, RESAMPLES), values, folder);
        }
    }
}
