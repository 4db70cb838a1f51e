package org.ayllu.reports.page;

import java.util.List;

/**
 * A chart with all that stands around it.
 *
 * @param id unique in the page
 * @param title the finding
 * @param caption what is shown, its unit and how many replicates there are
 * @param alt what it shows, for who cannot see it
 * @param legend the arms that it shows
 * @param plot what it shows
 * @param table its values
 */
public record Chart(
        String id, String title, String caption, String alt, List<LegendEntry> legend, Plot plot, Table table) {
    public Chart {
        legend = List.copyOf(legend);
    }

    /**
     * An arm in a legend.
     *
     * @param index of the arm
     * @param name its name
     * @param label what it is
     */
    record LegendEntry(int index, String name, String label) {}
}
