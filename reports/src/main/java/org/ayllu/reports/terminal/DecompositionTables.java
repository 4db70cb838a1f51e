package org.ayllu.reports.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.experiments.scenario.Channel;
import org.ayllu.studies.study.Decomposition;
import org.ayllu.studies.study.DecompositionPlan;

/**
 * How an effect divides among channels, as tables in files.
 *
 * @param plan the channels
 */
public record DecompositionTables(DecompositionPlan plan) {
    /** Writes the tables. */
    public void write(Decomposition parts, double[][] effects, StudyFolder folder) throws IOException {
        List<List<String>> shares = new ArrayList<>();
        for (int channel = 0; channel < parts.channels(); channel++) {
            Channel one = plan.channels().get(channel);
            shares.add(row(parts.share(channel), one.name(), one.label()));
        }
        shares.add(row(parts.closed(), "closed", "all channels closed"));
        shares.add(row(parts.total(), "all", "all channels open against all closed"));
        folder.write(
                "shares.csv", List.of("channel", "label", "share", "share_low", "share_high", "replicates"), shares);
        List<List<String>> pairs = new ArrayList<>();
        for (Pair pair : pairs(parts)) {
            pairs.add(row(pair.amount(), name(pair.one()), name(pair.other())));
        }
        folder.write(
                "interactions.csv",
                List.of("channel", "other", "interaction", "interaction_low", "interaction_high", "replicates"),
                pairs);
        List<String> header = new ArrayList<>(List.of("world"));
        plan.channels().forEach(channel -> header.add(channel.name()));
        header.addAll(List.of("replicate", "effect"));
        folder.write("worlds.csv", header, worlds(effects));
    }

    private static List<String> row(MeanInterval mean, String... names) {
        List<String> row = new ArrayList<>(List.of(names));
        row.add(StudyFolder.text(mean.mean()));
        row.add(StudyFolder.text(mean.interval().low()));
        row.add(StudyFolder.text(mean.interval().high()));
        row.add(Integer.toString(mean.replicates()));
        return row;
    }

    private List<List<String>> worlds(double[][] effects) {
        List<List<String>> rows = new ArrayList<>();
        for (int world = 0; world < effects.length; world++) {
            for (int replicate = 0; replicate < effects[world].length; replicate++) {
                List<String> row = new ArrayList<>(List.of(Integer.toString(world)));
                for (int channel = 0; channel < plan.channels().size(); channel++) {
                    row.add(Integer.toString(world >> channel & 1));
                }
                row.add(Integer.toString(replicate));
                row.add(StudyFolder.text(effects[world][replicate]));
                rows.add(row);
            }
        }
        return rows;
    }

    /** Two channels and what they do together. */
    record Pair(int one, int other, MeanInterval amount) {}

    /** All pairs, those that do most together first. */
    static List<Pair> pairs(Decomposition parts) {
        List<Pair> pairs = new ArrayList<>();
        for (int other = 1; other < parts.channels(); other++) {
            for (int one = 0; one < other; one++) {
                pairs.add(new Pair(one, other, parts.interaction(one, other)));
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -Math.abs(pair.amount().mean())));
        return pairs;
    }

    private String name(int channel) {
        return plan.channels().get(channel).name();
    }
}
