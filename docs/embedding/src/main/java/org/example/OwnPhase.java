package org.example;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.IntColumn;
import org.ayllu.models.highlands.Highlands;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.HighlandsTables;
import org.ayllu.models.highlands.HighlandsTerms;

/** A phase with a column and draws of its own, in a run that is saved halfway and continued. */
public final class OwnPhase {
    /** The harvest feast: once a year each household holds one with a chance of one in five; counts the feasts. */
    static final class Feast implements Phase {
        private static final Purpose FEAST = Purpose.of("example.feast");

        private final HighlandsTables tables;
        private final Draws draws;
        private final IntColumn feasts;

        Feast(HighlandsTables tables, Draws draws) {
            this.tables = tables;
            this.draws = draws;
            this.feasts = tables.households().table.ints("feasts", "feasts", "feast"); // name, unit, the phase that writes it
        }

        @Override
        public String name() {
            return "feast";
        }

        @Override
        public String summary() {
            return "holds harvest feasts";
        }

        @Override
        public List<Column> reads() {
            return List.of();
        }

        @Override
        public List<Column> writes() {
            return List.of(feasts);
        }

        @Override
        public List<Purpose> purposes() {
            return List.of(FEAST);
        }

        @Override
        public boolean due(Period period) {
            return period.lastOfYear();
        }

        @Override
        public void step(Period period) {
            var chance = draws.at(FEAST, period.index());
            for (int h = 0; h < tables.households().rows(); h++) {
                long id = tables.households().table.ids()[h];
                feasts.values()[h] += chance.bernoulli(id, 0, 0.2) ? 1 : 0;
            }
        }

        int total() {
            int sum = 0;
            for (int h = 0; h < tables.households().rows(); h++) {
                sum += feasts.at(h);
            }
            return sum;
        }
    }

    private Feast feast;

    private HighlandsRun start() {
        return Highlands.of(HighlandsTerms.defaults(), FirstModel.calendar(), FirstModel.population())
                .phaseAfter("accounts", tables -> feast = new Feast(tables, new Draws(1, 0)))
                .checks(CheckLevel.FULL) // verifies after every phase that accounts hold and nobody writes another's column
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        OwnPhase example = new OwnPhase();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        int uninterrupted;
        try (HighlandsRun run = example.start()) {
            for (int season = 0; season < 10; season++) {
                run.simulation().stepPeriod();
            }
            run.simulation().save(new DataOutputStream(saved));
            run.simulation().runToEnd();
            uninterrupted = example.feast.total();
        }
        try (HighlandsRun run = example.start()) {
            run.simulation().restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
            run.simulation().runToEnd();
            System.out.printf("feasts in six years:               %d, and %d when continued%n", uninterrupted, example.feast.total());
            if (uninterrupted == 0 || uninterrupted != example.feast.total()) {
                throw new IllegalStateException("a continued run differs");
            }
        }
    }
}
