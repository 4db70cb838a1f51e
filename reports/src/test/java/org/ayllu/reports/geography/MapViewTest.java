package org.ayllu.reports.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapViewTest {
    private static Area box(String name, double west, double south, double east, double north) {
        return new Area(name, List.of(polygon(new double[][] {{west, south}, {east, south}, {east, north}, {west, north}
        })));
    }

    private static Polygon polygon(double[][] ring) {
        return new Polygon(Collections.singletonList(Longitudes.unbroken(ring)));
    }

    private static Frame extent(Area area) {
        return Frame.of(area.polygons());
    }

    @Test
    void aDegreeIsAsWideAsItsLatitudeMakesIt() {
        assertThat(MapView.of(List.of(box("a", 0, -1, 2, 1)), List.of()).frame().aspect())
                .isEqualTo(1);
        assertThat(MapView.of(List.of(box("a", -70, -17.5, -69, -16.5)), List.of())
                        .frame()
                        .aspect())
                .isCloseTo(0.9563, within(1e-4));
    }

    @Test
    void neighboursStayTogetherAcross180Degrees() {
        MapView view = MapView.of(
                List.of(
                        box("across", 179, -17, -179, -16),
                        box("before", 177, -17, 178, -16),
                        box("behind", -179, -17, -178.5, -16)),
                List.of(box("far", -70, -17, -69, -16), box("beside", -179, -16, -178, -15)));
        assertThat(view.shown().stream().map(area -> extent(area).west())).containsExactly(179.0, 177.0, 181.0);
        assertThat(view.shown().stream().map(area -> extent(area).east())).containsExactly(181.0, 178.0, 181.5);
        assertThat(view.around()).extracting(Area::name).containsExactly("beside");
    }

    @Test
    void othersAreCutAtTheFrameOrLeftOut() {
        MapView view = MapView.of(
                List.of(box("a", -70, -18, -69, -17)),
                List.of(box("beside", -69, -18, -60, -17), box("far", -60, -10, -59, -9)));
        assertThat(view.frame()).isEqualTo(new Frame(-70.1, -18.1, -68.9, -16.9));
        assertThat(view.around()).extracting(Area::name).containsExactly("beside");
        assertThat(extent(view.around().get(0))).isEqualTo(new Frame(-69, -18, -68.9, -17));
    }

    @Test
    void cornersThatNoScreenShowsAreLeftOut() {
        double[][] coast = IntStream.range(0, 100_000)
                .mapToObj(i -> new double[] {
                    -70 + StrictMath.cos(i * 2 * Math.PI / 100_000), -17 + StrictMath.sin(i * 2 * Math.PI / 100_000)
                })
                .toArray(double[][]::new);
        MapView view = MapView.of(List.of(new Area("round", List.of(polygon(coast)))), List.of());
        double[][] left = view.shown().get(0).polygons().get(0).rings().get(0);
        assertThat(left.length).isBetween(500, 20_000);
        assertThat(view.shown().get(0).polygons().get(0).area()).isCloseTo(Math.PI, within(1e-3));
    }

    @Test
    void anAreaTooSmallForItsMapIsKept() {
        MapView view = MapView.of(List.of(box("large", 0, 0, 50, 50), box("islet", 60, 0, 60.0001, 0.0001)), List.of());
        assertThat(extent(view.shown().get(1))).isEqualTo(new Frame(60, 0, 60.0001, 0.0001));
    }

    @Test
    void aNameStandsInsideItsAreaAndOutsideItsHoles() {
        assertThat(box("a", 0, 0, 2, 1).inside()).containsExactly(1, 0.5);
        Polygon bay = polygon(new double[][] {{0, 0}, {10, 0}, {10, 1}, {1, 1}, {1, 9}, {10, 9}, {10, 10}, {0, 10}});
        double[] within = new Area("bay", List.of(bay)).inside();
        assertThat(within[0] < 1 || within[1] < 1 || within[1] > 9).isTrue();
        Polygon ring = new Polygon(List.of(
                new double[][] {{0, 0}, {10, 0}, {10, 10}, {0, 10}}, new double[][] {{2, 2}, {9, 2}, {9, 9}, {2, 9}}));
        double[] beside = new Area("ring", List.of(ring)).inside();
        assertThat(beside[0] > 2 && beside[0] < 9 && beside[1] > 2 && beside[1] < 9)
                .as("in the hole: %s, %s", beside[0], beside[1])
                .isFalse();
    }
}
