package org.ayllu.reports.geography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Problem;
import tools.jackson.databind.JsonNode;

/**
 * The polygons of one feature: those of its Polygon or MultiPolygon, or of both in a GeometryCollection. A ring that is not closed is taken as closed, one
 * that encloses nothing is left out, heights are left out, and either sense of turning will do (RFC 7946, section 3.1).
 */
final class Geometries {
    private static final double MOST_LATITUDE = 90;
    /** Files that were shifted already, to keep an area in one piece, go beyond 180 degrees. */
    private static final double MOST_LONGITUDE = 360;

    private static final String POLYGON = "Polygon";
    private static final List<String> TYPES = List.of(
            POLYGON, "MultiPolygon", "GeometryCollection", "Point", "MultiPoint", "LineString", "MultiLineString");

    private final Mark mark;
    private final String feature;
    private final List<Polygon> polygons = new ArrayList<>();
    private boolean others;

    /**
     * Begins with nothing.
     *
     * @param mark where the feature stands
     * @param feature its name
     */
    Geometries(Mark mark, String feature) {
        this.mark = mark;
        this.feature = feature;
    }

    /** The polygons. */
    List<Polygon> polygons() {
        return polygons;
    }

    /** Whether there are points or lines too. */
    boolean others() {
        return others;
    }

    /**
     * Adds what a geometry holds; nothing where there is none.
     *
     * @throws InvalidFileException when it is none of GeoJSON
     */
    void add(JsonNode geometry) {
        if (geometry.isMissingNode() || geometry.isNull()) {
            return;
        }
        String type = geometry.path("type").asString("");
        JsonNode coordinates = geometry.path("coordinates");
        switch (type) {
            case POLYGON -> polygon(coordinates);
            case "MultiPolygon" -> list(coordinates, "polygons").forEach(this::polygon);
            case "GeometryCollection" ->
                list(geometry.path("geometries"), "geometries").forEach(this::add);
            case "Point", "MultiPoint", "LineString", "MultiLineString" -> others = true;
            default ->
                throw problem(
                        "the geometry is '" + type + "', not one of " + String.join(", ", TYPES),
                        Nearest.of(type, TYPES).map(near -> "Maybe " + near).orElse(""));
        }
    }

    private void polygon(JsonNode coordinates) {
        List<double[][]> rings = new ArrayList<>();
        for (JsonNode ring : list(coordinates, "rings")) {
            rings.add(Polygon.withoutRepeats(Longitudes.unbroken(corners(ring))));
        }
        Polygon.ofRings(rings).ifPresent(polygon -> polygons.add(together(polygon)));
    }

    /** Holes that were given on the other side of 180 degrees brought to their outer ring. */
    private static Polygon together(Polygon polygon) {
        Frame outer = Frame.of(List.of(polygon));
        List<double[][]> rings = new ArrayList<>();
        for (double[][] ring : polygon.rings()) {
            Polygon alone = new Polygon(Collections.singletonList(ring));
            rings.add(alone.near((outer.west() + outer.east()) / 2).rings().get(0));
        }
        return new Polygon(rings);
    }

    private double[][] corners(JsonNode ring) {
        List<JsonNode> corners = list(ring, "corners");
        return corners.stream().map(this::corner).toArray(double[][]::new);
    }

    private double[] corner(JsonNode corner) {
        if (!corner.isArray() || corner.size() < 2) {
            throw problem("a corner is " + shown(corner) + ", not [longitude, latitude]", "");
        }
        double[] values =
                IntStream.range(0, 2).mapToDouble(i -> number(corner.get(i))).toArray();
        if (Math.abs(values[0]) > MOST_LONGITUDE || Math.abs(values[1]) > MOST_LATITUDE) {
            boolean swapped = Math.abs(values[0]) <= MOST_LATITUDE && Math.abs(values[1]) <= MOST_LONGITUDE;
            throw problem(
                    "a corner is " + shown(corner) + ", which is no longitude and latitude in degrees",
                    swapped
                            ? "Maybe they are swapped: GeoJSON has the longitude first"
                            : "Maybe the file is in metres of a projection: write it in degrees (EPSG:4326), as "
                                    + "'ogr2ogr -t_srs EPSG:4326 degrees.geojson "
                                    + mark.file().getFileName()
                                    + "' does");
        }
        return values;
    }

    private double number(JsonNode value) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw problem("a coordinate is " + shown(value) + ", which is no number", "");
        }
        return value.doubleValue();
    }

    private List<JsonNode> list(JsonNode node, String what) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw problem("where a list of " + what + " should stand is " + shown(node), "");
        }
        return node.valueStream().toList();
    }

    private static String shown(JsonNode node) {
        return Keys.shortened(node.toString());
    }

    private InvalidFileException problem(String message, String hint) {
        return new InvalidFileException(List.of(new Problem(mark, feature, message, hint)));
    }
}
