package org.ayllu.house.broken;

final class Loud {
    private Loud() {}

    static void end(int status) {
        System.err.println("Ended with " + status + ".");
        System.exit(status);
    }
}
