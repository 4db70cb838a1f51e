package org.ayllu.reports.geography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the features of a GeoJSON file, one after the other (RFC 7946). */
public final class AreaFile {
    private static final String ID = "id";
    private static final String CONVERT =
            "Maybe it has to be converted, as 'ogr2ogr -f GeoJSON -t_srs EPSG:4326 areas.geojson FILE' does";

    private final Path file;
    private final List<Feature> features = new ArrayList<>();
    private final Keys keys = new Keys();
    private String type = "";

    private AreaFile(Path file) {
        this.file = file;
    }

    private record Feature(Mark mark, JsonNode key, JsonNode id, Geometries geometries) {}

    /**
     * The features.
     *
     * @param file the file
     * @param key property that names a feature; {@code id} is its own id where no property is called so
     * @throws InvalidFileException when the file is no GeoJSON in degrees, or names no feature so
     * @throws org.ayllu.ensembles.files.InputFileException when it is no text file of a fitting size
     */
    public static Features read(Path file, String key) {
        AreaFile reader = new AreaFile(file);
        String text = InputFile.read(file, FileKind.MAP).text();
        try (JsonParser in = JsonMapper.shared().createParser(text)) {
            reader.root(in, key);
        } catch (JacksonException e) {
            throw reader.broken(e);
        }
        return reader.named(key);
    }

    private void root(JsonParser in, String key) {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw problem(start(), "this is no GeoJSON", CONVERT);
        }
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = in.currentName();
            JsonToken value = in.nextToken();
            if (member.equals("features") && value == JsonToken.START_ARRAY) {
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    feature(mark(in.currentTokenLocation()), in.readValueAsTree(), key);
                }
            } else if (member.equals("type") && value == JsonToken.VALUE_STRING) {
                type = in.getString();
            } else {
                in.skipChildren();
            }
        }
        if (in.nextToken() != null) {
            throw problem(mark(in.currentTokenLocation()), "something stands behind the end of the GeoJSON", "");
        }
        if (features.isEmpty()) {
            throw problem(
                    start(),
                    "this is no GeoJSON with features"
                            + (type.isEmpty() || type.equals("FeatureCollection")
                                    ? ""
                                    : ", but a " + Keys.shortened(type)),
                    CONVERT);
        }
    }

    private void feature(Mark mark, JsonNode feature, String key) {
        JsonNode properties = feature.path("properties");
        properties.properties().forEach(entry -> keys.add(entry.getKey(), entry.getValue()));
        String name = Keys.text(properties.path(key));
        if (name.isEmpty()) {
            name = Keys.text(feature.path(ID));
        }
        String number = "feature " + (features.size() + 1);
        Geometries geometries =
                new Geometries(mark, name.isEmpty() ? number : number + " '" + Keys.shortened(name) + "'");
        if (!feature.isObject()) {
            throw problem(mark, number + " is " + Keys.shortened(feature.toString()) + ", which is no feature", "");
        }
        geometries.add(feature.path("geometry"));
        features.add(new Feature(mark, properties.path(key), feature.path(ID), geometries));
    }

    private Features named(String key) {
        boolean own = key.equals(ID) && !keys.names().contains(ID);
        if (!keys.names().contains(ID)) {
            features.forEach(feature -> keys.add(ID, feature.id()));
        }
        if (!keys.names().contains(key)) {
            throw problem(
                    start(),
                    "no feature has the property '" + Keys.shortened(key) + "' with a text or number"
                            + Nearest.of(key, keys.names())
                                    .map(near -> ". Maybe " + Keys.shortened(near))
                                    .orElse(""),
                    keys.names().isEmpty() ? "The features have no properties at all" : "There are " + keys.list());
        }
        return new Features(
                features.stream()
                        .map(feature -> new Features.One(
                                Keys.text(own ? feature.id() : feature.key()),
                                feature.geometries().polygons(),
                                feature.geometries().others()))
                        .toList(),
                keys.list());
    }

    private InvalidFileException broken(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        Mark mark = at == null ? start() : mark(at);
        if (e instanceof UnexpectedEndOfInputException) {
            return problem(mark, "the file ends before its JSON does", "");
        }
        if (e instanceof StreamConstraintsException) {
            return problem(mark, "a number or a text is too long here, or lists stand too deep in each other", "");
        }
        return problem(mark, "this is no JSON", CONVERT);
    }

    private Mark start() {
        return new Mark(file, 1, 1);
    }

    private Mark mark(TokenStreamLocation at) {
        return new Mark(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private static InvalidFileException problem(Mark mark, String message, String hint) {
        return new InvalidFileException(List.of(new Problem(mark, "", message, hint)));
    }
}
