package org.ayllu.experiments.scenario.rule;

import java.util.List;
import java.util.Optional;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.models.model.Model;
import org.ayllu.models.model.SimulatedModel;
import org.ayllu.models.model.TheoryTerms;

/** Makes the rule of each arm's households, so that a theory that does not go with the technology is told where a file is read and not when it runs. */
public final class RuleChecks {
    private static final String LIVELIHOOD = "livelihood";
    private static final String MAYBE = ". Maybe ";

    private final Blame blame;

    public RuleChecks(Node.Fields root, Problems problems) {
        blame = new Blame(root, problems);
    }

    /** Checks all arms; what is wrong with the base is told once. */
    public void check(Written base, List<Arm> arms) {
        Optional<String> ofBase = fault(base.livelihood(), base.model());
        boolean inBase = false;
        for (int i = 0; i < arms.size(); i++) {
            Optional<String> ofArm = fault(arms.get(i).livelihood(), arms.get(i).model());
            if (ofArm.isPresent() && ofArm.equals(ofBase)) {
                inBase = true;
            } else if (ofArm.isPresent()) {
                add("arms[" + i + "].change." + LIVELIHOOD, ofArm.get());
            }
        }
        if (inBase) {
            add(LIVELIHOOD, ofBase.orElseThrow());
        }
    }

    private void add(String path, String message) {
        int hint = message.indexOf(MAYBE);
        blame.add(path, hint < 0 ? message : message.substring(0, hint), hint < 0 ? "" : message.substring(hint + 2));
    }

    private static Optional<String> fault(TheoryTerms theory, Model model) {
        if (!(model instanceof SimulatedModel simulated)) {
            return Optional.empty();
        }
        try {
            simulated.require(theory);
            return Optional.empty();
        } catch (IllegalArgumentException doesNotFit) {
            return Optional.of(String.valueOf(doesNotFit.getMessage()));
        }
    }
}
