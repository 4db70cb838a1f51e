package org.ayllu.reports.page.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ayllu.reports.geography.Area;
import org.ayllu.reports.geography.Features;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.ReportException;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.Words;

/**
 * What a map says of places and areas that did not find each other, under the map and to who makes the report.
 *
 * @param material of the report
 * @param geometry the file and its key
 * @param features of the file
 * @param fit which places have an area
 */
record MapFit(Material material, ReportOptions.Geometry geometry, Features features, Features.Fit fit) {
    private static final int FEW = 3;
    private static final int MOST = 12;

    /** The text under the map. */
    String caption() {
        Words words = material.words();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.of("caption.map", "baseline", material.arm(0), "period", material.period(), "file", file()));
        add(sentences, "caption.mapWithout", fit.without());
        add(sentences, "caption.mapTwice", fit.twice());
        add(sentences, "caption.mapPartly", fit.partly());
        List<String> more = fit.others().stream()
                .map(Area::name)
                .filter(name -> !fit.twice().contains(name))
                .toList();
        if (!more.isEmpty()) {
            List<String> named = more.stream().filter(name -> !name.isEmpty()).toList();
            sentences.add(words.of(
                    more.size() == 1 ? "caption.mapMoreOne" : "caption.mapMore",
                    "n",
                    material.numbers().count(more.size()),
                    "names",
                    named.isEmpty() ? "" : " (" + Features.first(named, FEW) + ")"));
        }
        return String.join(" ", sentences);
    }

    private void add(List<String> sentences, String key, List<String> names) {
        if (!names.isEmpty()) {
            sentences.add(
                    material.words().of(names.size() == 1 ? key + "One" : key, "names", Features.first(names, MOST)));
        }
    }

    private String file() {
        return String.valueOf(geometry.file().getFileName());
    }

    /** What to say to who makes the report, in English as all of the command. */
    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (!fit.without().isEmpty()) {
            notices.add("map: no area in " + file() + " for " + hinted(fit.without())
                    + "; the table has what it changes there");
        }
        if (!fit.twice().isEmpty()) {
            notices.add("map: several areas of " + file() + " are called " + Features.first(fit.twice(), MOST)
                    + "; which is meant is unknown, so they have no colour. Maybe another key of the map");
        }
        if (!fit.partly().isEmpty()) {
            notices.add("map: points or lines of " + Features.first(fit.partly(), MOST) + " are not drawn");
        }
        return notices;
    }

    private String hinted(List<String> names) {
        String all = names.stream()
                .limit(MOST)
                .map(name -> Features.first(List.of(name), 1)
                        + features.hint(name).map(hint -> " (" + hint + ")").orElse(""))
                .collect(Collectors.joining(", "));
        return names.size() > MOST ? all + ", …" : all;
    }

    /** The message where no place has an area. */
    ReportException nothingInCommon(Collection<String> places) {
        List<String> hinted = places.stream()
                .filter(place -> features.hint(place).isPresent())
                .limit(FEW)
                .toList();
        return new ReportException("no area of " + geometry.file()
                + " can be drawn for a municipality of the results. By '"
                + geometry.key() + "' the file has " + first(features.names()) + "; the results have " + first(places)
                + (hinted.isEmpty() ? "" : ". " + hinted(hinted))
                + ". Maybe another key of the map: there are " + features.keys());
    }

    private static String first(Collection<String> names) {
        return Features.first(names, FEW);
    }
}
