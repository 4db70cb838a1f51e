package org.ayllu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What came of the command {@code ayllu} in a process of its own.
 *
 * @param status what the process ended with; {@link #HUNG} where it did not end
 * @param out what it printed
 * @param err what it printed as an error
 * @param seconds time of the processor that it took, on all its threads
 */
record FreshProcess(int status, String out, String err, double seconds) {
    /** Status of a process that did not end within the limit and was ended. */
    static final int HUNG = -1;

    private static final int POLL_MILLIS = 20;
    private static final double MILLIS = 1e3;
    /** A process that waits for ever takes no time of the processor. */
    private static final long MOST_ON_CLOCK = TimeUnit.MINUTES.toNanos(5);

    /**
     * Runs the command with the Java, the options and the class path of this process, but without its agents.
     *
     * @param arguments of the command
     * @param limitSeconds of the processor after which it counts as hung
     */
    static FreshProcess of(List<String> arguments, double limitSeconds) {
        try {
            Path out = Files.createTempFile("ayllu-soak-", ".out");
            Path err = Files.createTempFile("ayllu-soak-", ".err");
            try {
                Process process = new ProcessBuilder(commandLine(arguments))
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                double seconds = seconds(process, limitSeconds);
                int status = process.isAlive() ? HUNG : process.exitValue();
                process.destroyForcibly().waitFor();
                return new FreshProcess(status, text(out), text(err), seconds);
            } finally {
                Files.deleteIfExists(out);
                Files.deleteIfExists(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static List<String> commandLine(List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-agent") && !option.startsWith("-javaagent"))
                .forEach(line::add);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Ayllu.class.getName()));
        line.addAll(arguments);
        return line;
    }

    /** Waits for the end of a process, or until it took too long; gives the time of the processor last seen. */
    private static double seconds(Process process, double limitSeconds) throws InterruptedException {
        long begun = System.nanoTime();
        double seconds = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)
                && seconds <= limitSeconds
                && System.nanoTime() - begun < MOST_ON_CLOCK) {
            seconds = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / MILLIS;
        }
        return seconds;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
