package org.ayllu.browser;

import com.microsoft.playwright.Page;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;

/**
 * A picture of a page. What is kept in the repository is its outline, a twelfth of its size in greys, taken with DejaVu Sans, which the reports
 * get where none of the families they ask for first is there. With other fonts, or after figures or words moved, outlines have to be kept anew.
 */
final class Picture {
    private static final int SHRINK = 12;
    /**
     * Of 255 greys, the mean difference allowed. Measured on three reports: the same page twice 0.00; without its charts 0.40 (a brief) to 3.55; a
     * column that slipped 6.9 to 9.5; another family of fonts 1.6 to 10.8, which is why no allowance both forgives fonts and finds a lost chart.
     */
    private static final double MEAN_ALLOWED = 0.3;
    /** Share by which a page may grow or shrink. */
    private static final double HEIGHT_ALLOWED = 0.05;

    /** Reports whose pictures are compared: both languages, a textbook model, each brief. */
    private static final Set<String> COMPARED = Set.of(
            "andes-opening-small.en",
            "andes-opening-small.es",
            "chayanov.es",
            "andes-opening-small.brief-farmers.en",
            "andes-opening-small.brief-municipality.en",
            "andes-opening-small.brief-ministry.en");

    private static final Path TAKEN = Path.of("target", "pictures");
    private static final Path KEPT = Path.of("src", "test", "resources", "outlines");

    private final String name;
    private final BufferedImage outline;

    private Picture(String name, BufferedImage outline) {
        this.name = name;
        this.outline = outline;
    }

    /** Takes one of the whole page and puts it where one can look at it. */
    static Picture taken(Page page, String name) throws IOException {
        byte[] png = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        Files.createDirectories(TAKEN);
        Files.write(TAKEN.resolve(name + ".png"), png);
        return new Picture(name, shrunk(ImageIO.read(new ByteArrayInputStream(png))));
    }

    /** Whether the picture of a report is compared. */
    static boolean compared(String report) {
        return COMPARED.contains(report);
    }

    private static BufferedImage shrunk(BufferedImage full) {
        int width = full.getWidth() / SHRINK;
        int height = full.getHeight() / SHRINK;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.getRaster().setSample(x, y, 0, mean(full, x * SHRINK, y * SHRINK));
            }
        }
        return small;
    }

    private static int mean(BufferedImage full, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + SHRINK; y++) {
            for (int x = left; x < left + SHRINK; x++) {
                int rgb = full.getRGB(x, y);
                sum += ((rgb >> 16 & 0xff) * 299 + (rgb >> 8 & 0xff) * 587 + (rgb & 0xff) * 114) / 1000;
            }
        }
        return sum / (SHRINK * SHRINK);
    }

    /** Compares with the outline kept; with {@code ayllu.pictures=keep} keeps this one instead, with {@code leave} does neither. */
    void compare(SoftAssertions all) throws IOException {
        Path kept = KEPT.resolve(name + ".png");
        String what = System.getProperty("ayllu.pictures", "");
        if (what.equals("leave")) {
            return;
        }
        if (what.equals("keep")) {
            Files.createDirectories(KEPT);
            ImageIO.write(outline, "png", kept.toFile());
            return;
        }
        all.assertThat(kept)
                .as("outline of %s, which browser/run --keep makes", name)
                .exists();
        if (!Files.exists(kept)) {
            return;
        }
        BufferedImage before = ImageIO.read(kept.toFile());
        all.assertThat(outline.getWidth()).as("width of %s", name).isEqualTo(before.getWidth());
        all.assertThat((double) outline.getHeight())
                .as("height of %s", name)
                .isBetween(before.getHeight() * (1 - HEIGHT_ALLOWED), before.getHeight() * (1 + HEIGHT_ALLOWED));
        all.assertThat(difference(before, fitted(before)))
                .as("mean difference of %s from the outline kept, of 255 greys", name)
                .isLessThan(MEAN_ALLOWED);
    }

    private BufferedImage fitted(BufferedImage before) {
        BufferedImage fitted = new BufferedImage(before.getWidth(), before.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(outline, 0, 0, before.getWidth(), before.getHeight(), null);
        graphics.dispose();
        return fitted;
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs(
                        one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
            }
        }
        return (double) sum / ((long) one.getWidth() * one.getHeight());
    }
}
