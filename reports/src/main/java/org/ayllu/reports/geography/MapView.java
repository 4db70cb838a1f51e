package org.ayllu.reports.geography;

import java.util.List;
import java.util.Optional;

/**
 * What a map shows: some areas, and those around them as far as a frame goes. Corners are rounded to what a screen can show, so that its size depends
 * on the screen and not on the file.
 *
 * @param frame what is shown
 * @param shown the areas that it is about, whole
 * @param around parts of others that lie in the frame
 */
public record MapView(Frame frame, List<Area> shown, List<Area> around) {
    /** A view. */
    public MapView {
        shown = List.copyOf(shown);
        around = List.copyOf(around);
    }

    /**
     * A view of some areas.
     *
     * @param shown the areas that it is about, one at least
     * @param others all other areas
     */
    public static MapView of(List<Area> shown, List<Area> others) {
        double middle = Longitudes.middle(
                shown.stream().flatMap(area -> area.polygons().stream()).toList());
        List<Area> near = shown.stream().map(area -> near(area, middle)).toList();
        Frame frame = Frame.of(
                        near.stream().flatMap(area -> area.polygons().stream()).toList())
                .wider();
        return new MapView(
                frame,
                near.stream().map(area -> within(area, frame).orElse(area)).toList(),
                others.stream()
                        .map(area -> near(area, middle))
                        .map(area -> within(area, frame))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Area near(Area area, double longitude) {
        return new Area(
                area.name(),
                area.polygons().stream().map(polygon -> polygon.near(longitude)).toList());
    }

    private static Optional<Area> within(Area area, Frame frame) {
        List<Polygon> polygons = area.polygons().stream()
                .map(frame::cut)
                .flatMap(Optional::stream)
                .map(polygon -> polygon.rounded(frame.partsOfDegree()))
                .toList();
        return polygons.isEmpty() ? Optional.empty() : Optional.of(new Area(area.name(), polygons));
    }
}
