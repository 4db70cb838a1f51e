package org.ayllu.core.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.Table;
import org.jspecify.annotations.Nullable;

/** Verifies identities and declared writes during a run, as far as its {@link CheckLevel} asks. */
public final class Checks {
    private final CheckLevel level;
    private final List<Identity> identities;
    private final Map<Column, Long> fingerprints = new LinkedHashMap<>();
    private List<Table> tables = List.of();
    private List<Phase> phases = List.of();
    private @Nullable Finiteness finiteness;
    private int[] holdsFrom = new int[0];

    /**
     * Checks of these identities.
     *
     * @param level how often
     * @param identities what must hold
     */
    public Checks(CheckLevel level, List<? extends Identity> identities) {
        this.level = level;
        this.identities = List.copyOf(identities);
    }

    void bind(Plan plan, List<Table> allTables) {
        tables = allTables;
        phases = plan.phases();
        finiteness = new Finiteness(plan, allTables);
        holdsFrom = identities.stream()
                .mapToInt(identity -> plan.indexOf(identity.from()))
                .toArray();
    }

    void before(Phase phase) {
        if (level != CheckLevel.FULL) {
            return;
        }
        fingerprints.clear();
        for (Table table : tables) {
            boolean rowsChange = rowsMayChange(table, phase);
            for (Column column : table.columns()) {
                if (!rowsChange && !phase.writes().contains(column)) {
                    fingerprints.put(column, column.fingerprint(table.rows()));
                }
            }
        }
    }

    private static boolean rowsMayChange(Table table, Phase phase) {
        return phase instanceof RowChanges changes && changes.changesRowsOf().contains(table);
    }

    void after(int phaseIndex, Period period) {
        if (level != CheckLevel.FULL) {
            return;
        }
        Phase phase = phases.get(phaseIndex);
        for (Table table : tables) {
            for (Column column : table.columns()) {
                Long before = fingerprints.get(column);
                if (before != null && before != column.fingerprint(table.rows())) {
                    throw new IdentityViolation("phase " + phase.name() + " changed column " + column.name()
                            + " of table " + table.name() + " without declaring it, in period " + period.index());
                }
            }
        }
        refuse(bound().writtenBy(phaseIndex, period));
        for (int i = 0; i < holdsFrom.length; i++) {
            if (phaseIndex >= holdsFrom[i]) {
                verify(identities.get(i), "phase " + phase.name(), period);
            }
        }
    }

    void atEnd(Period period) {
        boolean all = level == CheckLevel.STEP;
        refuse(all ? bound().everywhere(period) : bound().byTurns(period));
        for (Identity identity : identities) {
            if (all || identity.always()) {
                verify(identity, "the last phase", period);
            }
        }
    }

    private Finiteness bound() {
        return Objects.requireNonNull(finiteness, "checks were not bound to a plan");
    }

    private static void refuse(Optional<String> notFinite) {
        if (notFinite.isPresent()) {
            throw new IdentityViolation(notFinite.get());
        }
    }

    private static void verify(Identity identity, String where, Period period) {
        Optional<String> violation = identity.violation();
        if (violation.isPresent()) {
            throw new IdentityViolation("identity of " + identity.name() + " broken after " + where + " of year "
                    + period.year() + ", season " + period.season() + ": " + violation.get());
        }
    }
}
