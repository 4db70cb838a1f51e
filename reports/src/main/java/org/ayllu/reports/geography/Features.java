package org.ayllu.reports.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Features of a file and the names they have.
 *
 * @param all all of them, in the order of the file
 * @param keys properties by which they could be named, with first values
 */
public record Features(List<One> all, String keys) {
    /** Features. */
    public Features {
        all = List.copyOf(all);
    }

    /**
     * A feature.
     *
     * @param name its name, empty if it has none
     * @param polygons its polygons, none where it is points, lines or nothing
     * @param others whether it has points or lines
     */
    public record One(String name, List<Polygon> polygons, boolean others) {
        /** A feature. */
        public One {
            polygons = List.copyOf(polygons);
        }
    }

    /**
     * Which places have an area.
     *
     * @param drawn places with one feature that has polygons, with their areas
     * @param without places without a feature that has polygons
     * @param twice places that several features are named after: which is meant cannot be known
     * @param partly places with points or lines besides their polygons
     * @param others areas of other names, or of none
     */
    public record Fit(
            Map<String, Area> drawn,
            List<String> without,
            List<String> twice,
            List<String> partly,
            List<Area> others) {}

    /** Which places have an area. Names are alike when they differ in blanks or in how accents are written, and in nothing else. */
    public Fit fit(Collection<String> places) {
        Map<String, List<One>> named = new LinkedHashMap<>();
        all.forEach(one ->
                named.computeIfAbsent(one.name(), unknown -> new ArrayList<>()).add(one));
        Fit fit = new Fit(
                new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String place : places) {
            List<One> ones = Optional.ofNullable(named.get(Keys.plain(place))).orElse(List.of());
            if (ones.size() > 1) {
                fit.twice.add(place);
            } else if (ones.isEmpty() || ones.get(0).polygons().isEmpty()) {
                fit.without.add(place);
            } else {
                fit.drawn.put(place, new Area(place, ones.get(0).polygons()));
                if (ones.get(0).others()) {
                    fit.partly.add(place);
                }
            }
        }
        Set<String> drawn = fit.drawn.keySet().stream().map(Keys::plain).collect(Collectors.toSet());
        all.stream()
                .filter(one -> !one.polygons().isEmpty() && !drawn.contains(one.name()))
                .forEach(one -> fit.others.add(new Area(one.name(), one.polygons())));
        return fit;
    }

    /** Why a place may have no area of its own: in words, to stand in brackets behind its name. */
    public Optional<String> hint(String place) {
        String plain = Keys.plain(place);
        List<One> own = all.stream().filter(one -> one.name().equals(plain)).toList();
        if (!own.isEmpty()) {
            return Optional.of(
                    own.size() > 1
                            ? own.size() + " areas are called so"
                            : own.get(0).others() ? "points or lines only" : "nothing to draw in the file");
        }
        String folded = Keys.folded(place);
        return names().stream()
                .filter(name -> Keys.folded(name).equals(folded))
                .map(name -> "maybe '" + Keys.shortened(name) + "'")
                .findFirst();
    }

    /** The names. */
    public List<String> names() {
        return all.stream().map(One::name).filter(name -> !name.isEmpty()).toList();
    }

    /** The first names, and three dots where there are more. */
    public static String first(Collection<String> names, int most) {
        String first = String.join(
                ", ", names.stream().limit(most).map(Keys::shortened).toList());
        return names.size() > most ? first + ", …" : first;
    }
}
