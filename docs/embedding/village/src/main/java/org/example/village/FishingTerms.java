package org.example.village;

import org.ayllu.core.terms.Parameter;

/**
 * Fishing in waters that the households of a village share.
 *
 * @param stock fish in the waters of a village when nobody fishes
 * @param growth how fast fish grow where there are few
 * @param catchability share of the fish that one worker catches in a season
 * @param price what the trader pays
 * @param margin what the trader keeps of what the city pays
 * @param nets what a worker's nets and fuel cost
 */
public record FishingTerms(
        @Parameter(doc = "Fish in the waters of a village when nobody fishes.", unit = "t", min = 1, max = 1e6, source = "assumed")
        double stock,

        @Parameter(doc = "Growth of the fish where there are few.", unit = "1/season", min = 0, max = 2, source = "assumed")
        double growth,

        @Parameter(doc = "Share of the fish that one worker catches.", unit = "1/season", min = 0, max = 0.1, source = "assumed")
        double catchability,

        @Parameter(doc = "What the trader pays for fish.", unit = "US$/kg", min = 0, max = 100, source = "assumed")
        double price,

        @Parameter(doc = "Part of what the city pays that ice and freight cost the trader.", unit = "fraction", min = 0, max = 0.9, source = "assumed")
        double margin,

        @Parameter(doc = "Nets and fuel of a worker.", unit = "US$/season", min = 0, max = 1000, source = "assumed")
        double nets) {
    static FishingTerms defaults() {
        return new FishingTerms(200, 0.3, 0.001, 0.4, 0.25, 2);
    }
}
