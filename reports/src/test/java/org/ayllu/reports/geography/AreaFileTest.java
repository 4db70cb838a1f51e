package org.ayllu.reports.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AreaFileTest {
    private static final String SQUARE = "[[0,0],[1,0],[1,1],[0,1],[0,0]]";

    @TempDir
    private Path folder = Path.of("");

    private Features read(String json, String key) throws IOException {
        return AreaFile.read(Files.writeString(folder.resolve("areas.geojson"), json), key);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\n\"features\":[\n" + String.join(",\n", features) + "\n]}";
    }

    private static String feature(String name, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name + "\"},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }

    private Features.One only(String type, String coordinates) throws IOException {
        return read(collection(feature("a", type, coordinates)), "name").all().get(0);
    }

    @Test
    void polygonsAreTakenAsTheyAreMeant() throws IOException {
        double[][] square = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        for (String ring : List.of(
                SQUARE,
                "[[0,0],[1,0],[1,1],[0,1]]",
                "[[0,0,4000],[1,0,4000],[1,1,3900],[0,1,3900],[0,0,4000]]",
                "[[0,0],[0,0],[1,0],[1,1],[1,1],[0,1],[0,0]]")) {
            assertThat(only("Polygon", "[" + ring + "]").polygons().get(0).rings())
                    .as(ring)
                    .containsExactly(square);
        }
        Polygon turned =
                only("Polygon", "[[[0,0],[0,1],[1,1],[1,0],[0,0]]]").polygons().get(0);
        assertThat(turned.area()).as("with the clock").isEqualTo(1);
    }

    @Test
    void holesTurnAgainstTheirRingAndRingsThatEncloseNothingAreLeftOut() throws IOException {
        Polygon holed = only(
                        "Polygon",
                        "[" + SQUARE + ",[[0.2,0.2],[0.4,0.2],[0.4,0.4],[0.2,0.4],[0.2,0.2]],[[0.5,0.5],[0.6,0.6]],[]]")
                .polygons()
                .get(0);
        assertThat(holed.rings()).hasSize(2);
        assertThat(Polygon.area(holed.rings().get(1))).isCloseTo(-0.04, within(1e-12));
        assertThat(only("Polygon", "[]").polygons()).isEmpty();
        assertThat(only("Polygon", "[[]]").polygons()).isEmpty();
        assertThat(only("MultiPolygon", "[[[[0,0],[1,1],[0,0]]],[" + SQUARE + "]]")
                        .polygons())
                .as("one is a line there and back")
                .hasSize(1);
    }

    @Test
    void aCollectionGivesItsPolygonsAndSaysThatItHasMore() throws IOException {
        String polygon = "{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "]}";
        String inner = "{\"type\":\"GeometryCollection\",\"geometries\":[" + polygon + "]}";
        String point = "{\"type\":\"Point\",\"coordinates\":[0,0]}";
        Features features = read(
                collection("{\"type\":\"Feature\",\"properties\":{\"name\":\"a\"},\"geometry\":"
                        + "{\"type\":\"GeometryCollection\",\"geometries\":[" + polygon + "," + inner + "," + point
                        + "]}}"),
                "name");
        assertThat(features.all().get(0).polygons()).hasSize(2);
        assertThat(features.all().get(0).others()).isTrue();
        assertThat(features.fit(List.of("a")).partly()).containsExactly("a");
    }

    @Test
    void placesThatCannotBeDrawnAreKnown() throws IOException {
        Features features = read(
                collection(
                        feature("drawn", "Polygon", "[" + SQUARE + "]"),
                        feature("twice", "Polygon", "[" + SQUARE + "]"),
                        feature("twice", "Polygon", "[" + SQUARE + "]"),
                        feature("point", "Point", "[0,0]"),
                        "{\"type\":\"Feature\",\"properties\":{\"name\":\"nothing\"},\"geometry\":null}",
                        feature("Señor", "Polygon", "[" + SQUARE + "]"),
                        "{\"type\":\"Feature\",\"properties\":null,\"geometry\":{\"type\":\"Polygon\",\"coordinates\":["
                                + SQUARE + "]}}"),
                "name");
        Features.Fit fit = features.fit(List.of("drawn", "twice", "point", "nothing", "senor", "gone"));
        assertThat(fit.drawn()).containsOnlyKeys("drawn");
        assertThat(fit.twice()).containsExactly("twice");
        assertThat(fit.without()).containsExactly("point", "nothing", "senor", "gone");
        assertThat(fit.others()).extracting(Area::name).containsExactly("twice", "twice", "Señor", "");
        assertThat(Stream.of("twice", "point", "nothing", "senor", "gone").map(features::hint))
                .extracting(hint -> hint.orElse(""))
                .containsExactly(
                        "2 areas are called so",
                        "points or lines only",
                        "nothing to draw in the file",
                        "maybe 'Señor'",
                        "");
    }

    @Test
    void namesAreAlikeInBlanksAndWaysToWriteAccents() throws IOException {
        String composed = "Potos\u00ed Alto";
        Features features =
                read(collection(feature(" Potosi\u0301\u00a0Alto ", "Polygon", "[" + SQUARE + "]")), "name");
        assertThat(features.fit(List.of(composed)).drawn()).containsOnlyKeys(composed);
    }

    @Test
    void theIdOfAFeatureNamesItWhereNoPropertyIsCalledSo() throws IOException {
        String geometry = ",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "]}}";
        Features own = read(collection("{\"id\":\"alto\",\"properties\":{}" + geometry), "id");
        assertThat(own.names()).containsExactly("alto");
        Features property = read(collection("{\"id\":\"alto\",\"properties\":{\"id\":101.0}" + geometry), "id");
        assertThat(property.names()).containsExactly("101");
    }

    static List<Arguments> refused() {
        String polygon = "[" + SQUARE + "]";
        String metres = "[[[500000,8200000],[510000,8200000],[510000,8210000],[500000,8200000]]]";
        return List.of(
                Arguments.of(
                        "{\"type\":\"FeatureCollection\",\n\"features\":[", "2:13: the file ends before its JSON does"),
                Arguments.of("{\"features\": [\n{]}", "2:2: this is no JSON. Maybe it has to be converted"),
                Arguments.of("[]", "1:1: this is no GeoJSON. Maybe"),
                Arguments.of("", "1:1: this is no GeoJSON. Maybe"),
                Arguments.of("{\"features\": []}", "1:1: this is no GeoJSON with features. Maybe"),
                Arguments.of(
                        "{\"type\": \"Topology\"}", "1:1: this is no GeoJSON with features, but a Topology. Maybe"),
                Arguments.of(collection("7"), "3:1: feature 1 is 7, which is no feature"),
                Arguments.of(collection(feature("a", "Polygon", polygon)) + "x", "4:3: this is no JSON"),
                Arguments.of(
                        collection(feature("a", "Polygone", polygon)),
                        "3:1: feature 1 'a': the geometry is 'Polygone', not one of Polygon, MultiPolygon, "
                                + "GeometryCollection, Point, MultiPoint, LineString, MultiLineString. Maybe Polygon"),
                Arguments.of(
                        collection(feature("ok", "Polygon", polygon), feature("a", "Polygon", metres)),
                        "4:1: feature 2 'a': a corner is [500000,8200000], which is no longitude and latitude in degrees. "
                                + "Maybe the file is in metres of a projection: write it in degrees (EPSG:4326), as "
                                + "'ogr2ogr -t_srs EPSG:4326 degrees.geojson areas.geojson' does"),
                Arguments.of(
                        collection(feature("a", "Polygon", "[[[-17,-168],[-18,-168],[-17,-169]]]")),
                        "Maybe they are swapped: GeoJSON has the longitude first"),
                Arguments.of(
                        collection(feature("a", "Polygon", "[[[\"-68,5\",-17],[-67,-17],[-67,-16]]]")),
                        "a coordinate is \"-68,5\", which is no number"),
                Arguments.of(collection(feature("a", "Polygon", "[[[1e999,0],[1,1],[1,0]]]")), "which is no number"),
                Arguments.of(
                        collection(feature("a", "Polygon", "[[[1],[1,1],[1,0]]]")),
                        "a corner is [1], not [longitude, latitude]"),
                Arguments.of(
                        collection(feature("a", "Polygon", "[[0,0],[1,1]]")),
                        "a corner is 0, not [longitude, latitude]"),
                Arguments.of(collection(feature("a", "Polygon", "7")), "where a list of rings should stand is 7"),
                Arguments.of(
                        collection(feature("a", "Polygon", polygon), feature("b", "Polygon", polygon))
                                .replace("name", "NAME"),
                        "1:1: no feature has the property 'name' with a text or number. Maybe NAME. There are NAME (a, b)"),
                Arguments.of(
                        collection(feature("a", "Polygon", polygon)).replace("\"name\":\"a\"", ""),
                        "1:1: no feature has the property 'name' with a text or number. The features have no properties at all"),
                Arguments.of(
                        "{\"features\":" + "[".repeat(2000),
                        "a number or a text is too long here, or lists stand too deep"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoGeoJsonInDegreesIsRefusedInPlainWords(String json, String message) {
        assertThatThrownBy(() -> read(json, "name"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("areas.geojson:")
                .hasMessageNotContainingAny("Exception", "jackson", "Source:", "token");
    }
}
