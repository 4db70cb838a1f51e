package org.ayllu.soak.world;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.soak.Dice;
import tools.jackson.databind.JsonNode;

/**
 * What is settled of a world before its numbers.
 *
 * @param number the world's number
 * @param model kind of the model
 * @param arms number of arms
 * @param trial whether a programme is tried among municipalities
 */
record WorldPlan(long number, String model, int arms, boolean trial) {
    private static final double SIMULATED = 0.85;
    private static final double TRIAL = 0.25;
    private static final int MOST_ARMS = 3;
    /** Fewer municipalities are too few for most lotteries. */
    private static final int TRIAL_PLACES = 8;

    /** The plan of a world. */
    static WorldPlan of(long number, Dice dice, JsonNode schema) {
        List<String> kinds = new ArrayList<>();
        schema.at("/$defs/Model/anyOf")
                .forEach(one -> kinds.add(
                        one.path("properties").path("kind").path("const").asString()));
        String model = dice.chance("plan", 0, SIMULATED) ? kinds.get(0) : dice.pick("plan", 1, kinds);
        boolean trial = model.equals(kinds.get(0)) && dice.chance("plan", 2, TRIAL);
        int arms = 1 + dice.integer("plan", 3, MOST_ARMS);
        return new WorldPlan(number, model, trial ? Math.max(2, arms) : arms, trial);
    }

    /** Municipalities that are needed at least. */
    int places() {
        return trial ? TRIAL_PLACES : 1;
    }

    /** Whether a key has no place in a trial: a programme in its first arm, people of its own in another. */
    boolean outOfTrial(String at, String path, boolean inArm) {
        boolean first = !inArm || path.startsWith("arms[0]");
        return (first && at.equals("model.programme")) || (inArm && at.equals("population"));
    }

    /** Whether a trial needs a key. */
    boolean inTrial(String at, String path) {
        return at.equals("experiment.design")
                || at.equals("experiment.design.covariates")
                || path.equals("arms[1].change")
                || path.equals("arms[1].change.model")
                || path.equals("arms[1].change.model.programme")
                || path.equals("arms[1].change.model.programme.grant");
    }
}
