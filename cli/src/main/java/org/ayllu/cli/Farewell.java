package org.ayllu.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds back the end of the virtual machine (Ctrl-C, a polite kill) until a command has said what is saved and how to go on. */
final class Farewell {
    private static final long PATIENCE_SECONDS = 150;

    private Farewell() {}

    /** Work that ends soon after a shutdown has begun. */
    interface Work {
        /** Does it and gives the exit status. */
        int call() throws IOException;
    }

    /** Does some work to its end, even if the virtual machine is asked to end meanwhile. */
    static int after(Work work) throws IOException {
        CountDownLatch said = new CountDownLatch(1);
        Thread hook = new Thread(() -> await(said), "ayllu-farewell");
        boolean holding = hold(hook);
        try {
            return work.call();
        } finally {
            said.countDown();
            if (holding) {
                release(hook);
            }
        }
    }

    private static void await(CountDownLatch said) {
        try {
            said.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hold(Thread hook) {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return true;
        } catch (IllegalStateException ending) {
            return false;
        }
    }

    private static void release(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the hook is running and has just been let go
        }
    }
}
