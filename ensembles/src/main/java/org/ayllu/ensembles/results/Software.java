package org.ayllu.ensembles.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What computed a result.
 *
 * @param ayllu version of this program
 * @param java version and vendor of the Java runtime
 * @param system operating system, its version and the processor's kind
 */
public record Software(String ayllu, String java, String system) {
    /** The program, runtime and system of this process. */
    public static Software current() {
        return new Software(
                version(),
                System.getProperty("java.runtime.version") + " (" + System.getProperty("java.vendor") + ")",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
    }

    private static String version() {
        try (InputStream in = Software.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without version.properties");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
