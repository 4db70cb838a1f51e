package org.ayllu.experiments.scenario.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.models.model.Measure;
import org.ayllu.models.model.Model;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.jspecify.annotations.Nullable;

/** What must hold of a scenario whose model is solved at once: nothing in it that plays no part, and arms that can be solved. */
public final class SolvedModels {
    private static final String MODEL = "model";
    private static final String CROPS = "crops";

    private final Node.Fields root;
    private final Path folder;
    private final Problems problems;

    public SolvedModels(Node.Fields root, Path folder, Problems problems) {
        this.root = root;
        this.folder = folder;
        this.problems = problems;
    }

    /** Checks the base: what it states must play a part. */
    public void checkBase(Model base) {
        if (base instanceof SolvedModel) {
            refuse(root, "", base);
        }
    }

    private void refuse(Node.Fields fields, String path, Model base) {
        fields.entries().forEach((key, entry) -> {
            if (SolvedModel.UNUSED.contains(key)) {
                problems.add(
                        entry.mark(),
                        path + full(key, entry.value()),
                        "this plays no part in the model " + base.kind() + ", which is solved at once",
                        "Leave it out");
            }
        });
    }

    /** A key, with the one in it if that is alone: an option states {@code time.years}, not {@code time}. */
    private static String full(String key, Node value) {
        return value instanceof Node.Fields fields && fields.entries().size() == 1
                ? key + "." + fields.entries().keySet().iterator().next()
                : key;
    }

    /**
     * Checks an arm.
     *
     * @param arm the arm
     * @param change what the file has it change; null for nothing
     * @param path keys that lead there
     * @param base the model of the base
     * @return what its solution reports; empty when it cannot be solved, which is then among the problems
     */
    public List<Measure> checkArm(Arm arm, @Nullable Node change, String path, Model base) {
        Node.Fields fields = change instanceof Node.Fields block ? block : new Node.Fields(root.mark(), Map.of());
        Node model = fields.get(MODEL) == null ? root.get(MODEL) : fields.get(MODEL);
        Node blamed = model == null ? root : model;
        String at = fields.get(MODEL) == null ? MODEL : path + "." + MODEL;
        if (base instanceof SolvedModel != arm.model() instanceof SolvedModel) {
            problems.add(
                    blamed.mark(),
                    at,
                    "an arm of the model " + arm.model().kind() + " cannot be compared with the base, " + base.kind()
                            + ": one is simulated over years, the other solved at once");
            return List.of();
        }
        if (!(arm.model() instanceof SolvedModel solved)) {
            return List.of();
        }
        refuse(fields, path + ".", base);
        if (solved.files().contains("")) {
            problems.add(blamed.mark(), at + "." + CROPS, "is missing: the name of a crop table, a CSV file");
            return List.of();
        }
        try {
            return measures(solved.ready(folder).solve());
        } catch (InvalidFileException table) {
            table.problems().forEach(one -> problems.add(one.mark(), one.path(), one.message(), one.hint()));
        } catch (InputFileException unusable) {
            Node own = crops(fields);
            Node crops = own == null ? crops(root) : own;
            problems.add(
                    crops == null ? blamed.mark() : crops.mark(), (own == null ? MODEL : at) + "." + CROPS, unusable);
        } catch (IllegalArgumentException | IllegalStateException unsolvable) {
            problems.add(blamed.mark(), at, String.valueOf(unsolvable.getMessage()));
        }
        return List.of();
    }

    /** The name of the crop table, null where the block has none. */
    private static @Nullable Node crops(Node.Fields block) {
        return block.get(MODEL) instanceof Node.Fields model ? model.get(CROPS) : null;
    }

    /** What a solution reports, first its figures and then those of its curve. */
    public static List<Measure> measures(Solution solution) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        solution.figures().forEach(figure -> measures.putIfAbsent(figure.name(), measure(figure)));
        for (Curve.Point point : solution.curve().points()) {
            point.figures().forEach(figure -> measures.putIfAbsent(figure.name(), measure(figure)));
        }
        return List.copyOf(measures.values());
    }

    private static Measure measure(Figure figure) {
        return new Measure(figure.name(), figure.unit(), figure.doc());
    }
}
