package org.ayllu.core.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayllu.core.table.Table;
import org.jspecify.annotations.Nullable;

/** Verifies identities and declared writes during a run, as far as its {@link CheckLevel} asks. */
public final class Checks {
    private final CheckLevel level;
    private final List<Identity> identities;
    private List<Phase> phases = List.of();
    private @Nullable Finiteness finiteness;
    private @Nullable Undeclared undeclared;
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

    void bind(Plan plan, List<Table> tables) {
        phases = plan.phases();
        finiteness = new Finiteness(plan, tables);
        undeclared = level == CheckLevel.FULL ? new Undeclared(plan, tables) : null;
        holdsFrom = identities.stream()
                .mapToInt(identity -> plan.indexOf(identity.from()))
                .toArray();
    }

    void before(int phaseIndex) {
        if (undeclared != null) {
            undeclared.before(phaseIndex);
        }
    }

    void after(int phaseIndex, Period period) {
        if (undeclared == null) {
            return;
        }
        Phase phase = phases.get(phaseIndex);
        refuse(undeclared
                .after(phaseIndex)
                .map(fault -> "phase " + phase.name() + " " + fault + ", in period " + period.index()));
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

    private static void refuse(Optional<String> fault) {
        if (fault.isPresent()) {
            throw new IdentityViolation(fault.get());
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
