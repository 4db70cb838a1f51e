package org.ayllu.core.farm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/**
 * What can be grown and how land and labour answer to prices.
 *
 * @param crops crops by name
 */
public record FarmTerms(
        @Parameter(
                value = 0.4,
                doc = "Share of labour in the value of crops.",
                unit = "fraction",
                min = 0.1,
                max = 0.8,
                low = 0.3,
                high = 0.4,
                status = Status.RECALLED,
                source = "Cobb-Douglas estimates for Andean farms, labour .3-.4")
        double labourShare,

        @Parameter(
                value = 0.85,
                doc = "Share of the first hectare of cropland that is cropped in a year; the rest lies fallow.",
                unit = "fraction",
                min = 0.05,
                max = 1,
                source = "highland rotations leave land fallow for one to several years")
        double croppedShare,

        @Parameter(
                value = 0.6,
                doc = "Elasticity of cropped land with respect to cropland; large holdings are mostly grazed.",
                unit = "elasticity",
                min = 0.1,
                max = 1,
                source = "assumed; labour per hectare falls with farm size")
        double croppingElasticity,

        @Parameter(
                value = 0.5,
                doc = "What irrigation adds to the yield of land.",
                unit = "fraction",
                min = 0,
                max = 3,
                source = "assumed; irrigated land gives roughly half as much again")
        double irrigationGain,

        @Parameter(
                value = 0.6,
                doc = "Share of the weather that irrigation keeps away.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "irrigation strongly helps in one year of two (Geerts et al. 2006); size assumed")
        double irrigationBuffer,

        @Parameter(
                value = 0.6,
                doc = "Elasticity of land shares with respect to relative returns.",
                unit = "elasticity",
                min = 0,
                max = 5,
                low = 0.2,
                high = 1,
                source = "assumed; acreage models in the manner of Carpentier and Letort (2014) find .2-1")
        double landResponse,

        @Parameter(
                value = 0.5,
                doc = "Weight of the last year in expected prices and wages.",
                unit = "fraction",
                min = 0.01,
                max = 1,
                source = "assumed; adaptive expectations (Nerlove 1958)")
        double learning,

        @Parameter(
                value = 0.1,
                doc = "Elasticity of output with respect to tools.",
                unit = "elasticity",
                min = 0,
                max = 0.5,
                source = "assumed small: hand tools and draught animals")
        double toolElasticity,

        @Parameter(
                value = 250,
                doc = "Tools at which output is as stated by crop.",
                unit = "US$",
                min = 1,
                max = 100_000,
                source = "assumed; a plough, hoes, sacks and a share in a team of oxen")
        double usualTools,

        @Parameter(
                value = 0.2,
                doc = "Standard deviation of the log of a municipality's suitability for a crop.",
                unit = "log",
                min = 0,
                max = 2,
                status = Status.COMPUTED,
                source = "MINAGRI Peru 2005-13: potato 9.9 to 16.4 t/ha, wheat 1.0 to 1.9 between departments")
        double suitabilitySd,

        Map<String, CropTerms> crops)
        implements Terms<FarmTerms> {
    /** Copies the map and keeps its order. */
    public FarmTerms {
        Ranges.check(
                FarmTerms.class,
                labourShare,
                croppedShare,
                croppingElasticity,
                irrigationGain,
                irrigationBuffer,
                landResponse,
                learning,
                toolElasticity,
                usualTools,
                suitabilitySd,
                crops);
        crops = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(crops));
        if (crops.values().stream().noneMatch(crop -> crop.use() == CropUse.FOOD)) {
            throw new IllegalArgumentException("at least one crop must be of use: food");
        }
    }

    /** The crops of Bolivia's altiplano. */
    public static FarmTerms defaults() {
        return Values.of(FarmTerms.class).with("crops", AndeanCrops.all()).make();
    }

    /** Names of the crops in order. */
    public List<String> cropNames() {
        return List.copyOf(crops.keySet());
    }
}
