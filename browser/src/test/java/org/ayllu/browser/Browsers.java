package org.ayllu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One browser for each set of fonts, by name: those of {@code ayllu.fonts}, files for fontconfig with commas between; else one, with the fonts of
 * this machine. Each has a folder of its own and is told to ask nothing of the network.
 */
final class Browsers implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final Map<String, Browser> byFonts = new LinkedHashMap<>();

    /** Opens them. */
    Browsers() {
        Stream.of(System.getProperty("ayllu.fonts", "").split(","))
                .forEach(file -> byFonts.put(name(file), launched(file)));
    }

    private Browser launched(String fonts) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        if (!fonts.isEmpty()) {
            Map<String, String> environment = new LinkedHashMap<>(System.getenv());
            environment.put("FONTCONFIG_FILE", fonts);
            options.setEnv(environment);
        }
        String chromium = System.getProperty("ayllu.chromium", "");
        if (!chromium.isEmpty()) {
            options.setExecutablePath(Path.of(chromium));
        }
        return playwright.chromium().launch(options);
    }

    private static String name(String fonts) {
        return fonts.isEmpty()
                ? "fonts of this machine"
                : String.valueOf(Path.of(fonts).getFileName()).replaceFirst("\\.conf$", "");
    }

    /** The browsers by the name of their fonts; the first is asked all questions, the others those that letters decide. */
    Map<String, Browser> byFonts() {
        return byFonts;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
