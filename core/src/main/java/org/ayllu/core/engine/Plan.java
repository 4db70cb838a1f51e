package org.ayllu.core.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.Table;

/**
 * The phases of a period in order. A plan is checked when it is made: names are unique, every column is written by the one phase it names, and
 * purposes of draws do not collide.
 */
public final class Plan {
    private static final int SPACING = 10;

    private final List<Phase> phases;

    /**
     * A plan of these phases in this order.
     *
     * @throws IllegalArgumentException naming the phase and column, or the two purposes, that do not fit together
     */
    public Plan(List<? extends Phase> phases) {
        this.phases = List.copyOf(phases);
        Set<String> names = new LinkedHashSet<>();
        Map<Integer, Purpose> purposes = new LinkedHashMap<>();
        for (Phase phase : this.phases) {
            if (!names.add(phase.name())) {
                throw new IllegalArgumentException("two phases are called " + phase.name());
            }
            for (Column column : phase.writes()) {
                if (!column.writer().equals(phase.name())) {
                    throw new IllegalArgumentException("phase " + phase.name() + " writes column " + column.name()
                            + ", which belongs to " + column.writer());
                }
            }
            for (Purpose purpose : phase.purposes()) {
                Purpose other = purposes.putIfAbsent(purpose.code(), purpose);
                if (other != null) {
                    throw new IllegalArgumentException("phase " + phase.name() + " draws for " + purpose.name()
                            + ", but " + other.name() + " already uses its code");
                }
            }
        }
    }

    /** The phases in order. */
    public List<Phase> phases() {
        return phases;
    }

    /**
     * This plan with one more phase.
     *
     * @param phase the phase
     * @param after name of the phase that it follows
     * @throws IllegalArgumentException when there is no such phase, or the new one does not fit in
     */
    public Plan with(Phase phase, String after) {
        List<Phase> longer = new ArrayList<>(phases);
        longer.add(indexOf(after) + 1, phase);
        return new Plan(longer);
    }

    /** MASON ordering of a phase; those of neighbours differ by 10. */
    public int ordering(String phase) {
        return SPACING * (indexOf(phase) + 1);
    }

    /** A MASON ordering between a phase and the next, for a modeller's own {@code Steppable}. */
    public int after(String phase) {
        return ordering(phase) + SPACING / 2;
    }

    /** A MASON ordering between a phase and the one before. */
    public int before(String phase) {
        return ordering(phase) - SPACING / 2;
    }

    int last() {
        return SPACING * (phases.size() + 1);
    }

    int indexOf(String name) {
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the plan has no phase " + name + "; it has "
                + phases.stream().map(Phase::name).toList());
    }

    /** The plan as text: each phase with what it does, reads and writes. */
    public String describe() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            text.append(String.format("%2d. %-14s %s%n", i + 1, phase.name(), phase.summary()));
            text.append("      reads  ").append(names(phase.reads())).append(System.lineSeparator());
            text.append("      writes ").append(names(phase.writes())).append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String names(List<Column> columns) {
        return columns.isEmpty()
                ? "nothing"
                : String.join(", ", columns.stream().map(Column::toString).toList());
    }

    /** Checks that every column of the tables that names a writer is written by a phase of the plan. */
    void checkCovers(List<Table> tables) {
        Set<Column> written = new LinkedHashSet<>();
        phases.forEach(phase -> written.addAll(phase.writes()));
        for (Table table : tables) {
            for (Column column : table.columns()) {
                if (!column.writer().equals(Table.FIXED) && !written.contains(column)) {
                    throw new IllegalArgumentException("column " + column.name() + " of table " + table.name()
                            + " names the writer " + column.writer() + ", which does not write it");
                }
            }
        }
    }
}
