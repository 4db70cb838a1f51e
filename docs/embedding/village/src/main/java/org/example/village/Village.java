package org.example.village;

import org.ayllu.cli.Ayllu;

/** The command, for the village and its rule. */
public final class Village {
    private Village() {}

    public static void main(String[] arguments) {
        System.exit(Ayllu.with(new FishingVillage(), new HomeBound()).run(arguments));
    }
}
