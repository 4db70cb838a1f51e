package org.ayllu.reports.page.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayllu.experiments.trial.RecordedTrial;
import org.ayllu.reports.page.Block;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Words;

/** What a brief says of a trial among municipalities: who gets the programme, since when, what it does there, and whether an evaluation would find it. */
public final class TrialBlock {
    private TrialBlock() {}

    /** The block; nothing where the results hold no trial. */
    public static Optional<Block> of(Material material) throws IOException {
        RecordedTrial trial = RecordedTrial.of(material.store());
        if (trial.drawn().isEmpty()) {
            return Optional.empty();
        }
        Words words = material.words();
        TrialDesignText design = TrialDesignText.of(material, trial);
        List<String> items = TrialFinding.all(material, trial).stream()
                .map(finding -> item(material, finding))
                .toList();
        return Optional.of(new Block(
                words.raw("section.trial"),
                List.of(design.text() + " " + design.years()),
                items,
                List.of(),
                List.of()));
    }

    private static String item(Material material, TrialFinding finding) {
        Words words = material.words();
        String key = finding.nothingToFind() ? "nothing" : finding.replicates() > 1 ? "found" : "one";
        String said = words.of(
                "trial.brief." + key,
                "what",
                Words.capital(finding.measure().brief()),
                "truth",
                finding.truth(words, material.numbers()),
                "found",
                finding.found(),
                "n",
                finding.replicates());
        return material.compared().size() > 1
                ? words.of("trial.ofArm", "arm", material.arm(finding.arm()), "text", said)
                : said;
    }

    /** The block for who does not ask how lots are drawn; nothing where the results hold no trial. */
    public static Optional<Block> plain(Material material) throws IOException {
        RecordedTrial trial = RecordedTrial.of(material.store());
        if (trial.drawn().isEmpty()) {
            return Optional.empty();
        }
        Words words = material.words();
        TrialDesignText design = TrialDesignText.of(material, trial);
        List<String> paragraphs = new ArrayList<>(List.of(design.plain() + " " + design.years()));
        TrialFinding.all(material, trial).stream()
                .filter(finding ->
                        finding.arm() == 1 && finding.measure().name().equals(Material.WELFARE))
                .findFirst()
                .ifPresent(finding -> paragraphs.add(income(material, finding)));
        return Optional.of(Block.of(words.raw("trial.plainHeading"), paragraphs));
    }

    private static String income(Material material, TrialFinding finding) {
        double truth = finding.evaluation().summaries().get(0).trueEffect().mean();
        String size = material.numbers().of(Math.abs(truth), 0);
        String key = Numbers.zero(size) ? "trial.plainSame" : truth > 0 ? "trial.plainMore" : "trial.plainLess";
        return material.words().of(key, "size", size);
    }
}
