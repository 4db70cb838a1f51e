package org.ayllu.experiments.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Overlay;

/**
 * What a command changes of a scenario file before it is read, so that files stay as they are and the changed scenario is checked like any other. Each
 * method gives a new object.
 */
public final class Overrides {
    private final List<Node.Fields> layers;
    private final boolean absolute;

    private Overrides(List<Node.Fields> layers, boolean absolute) {
        this.layers = List.copyOf(layers);
        this.absolute = absolute;
    }

    /** Nothing is changed. */
    public static Overrides none() {
        return new Overrides(List.of(), false);
    }

    /** Another seed. */
    public Overrides seed(long seed) {
        return set("seed", Long.toString(seed));
    }

    /** Another number of replicates. */
    public Overrides replicates(int replicates) {
        return set("replicates", Integer.toString(replicates));
    }

    /** Another number of reported years. */
    public Overrides years(int years) {
        return set("time.years", Integer.toString(years));
    }

    /** Another number of households. */
    public Overrides households(int households) {
        return set("population.households", Integer.toString(households));
    }

    /**
     * Households of a survey in the place of the file's.
     *
     * @param csv the survey's file
     * @param mapping which column is what
     */
    public Overrides survey(Path csv, Path mapping) {
        Mark mark = new Mark(Path.of("--survey"), 1, 1);
        Map<String, Node.Entry> survey = new LinkedHashMap<>();
        survey.put("kind", entry(mark, "survey"));
        survey.put("file", entry(mark, csv.toAbsolutePath().toString()));
        survey.put("mapping", entry(mark, mapping.toAbsolutePath().toString()));
        survey.put("households", new Node.Entry(mark, new Node.Scalar(mark, "0", true)));
        return with(block(mark, "population", new Node.Fields(mark, survey)));
    }

    /**
     * Another value of any key that holds a single one.
     *
     * @param path keys that lead to it, with dots between, such as {@code model.border.tariff}
     * @param value its text as the file would have it
     */
    public Overrides set(String path, String value) {
        return set("--set", path, value);
    }

    /** The same as {@link #set}, for a study that varies the value: problems name {@code --vary}. */
    public Overrides vary(String path, String value) {
        return set("--vary", path, value);
    }

    private Overrides set(String option, String path, String value) {
        Mark mark = new Mark(Path.of(option), 1, 1);
        String[] keys = path.split("\\.", -1);
        Node node = new Node.Scalar(mark, value, true);
        for (int i = keys.length - 1; i >= 0; i--) {
            node = block(mark, keys[i], node);
        }
        return with((Node.Fields) node);
    }

    private static Node.Fields block(Mark mark, String key, Node value) {
        return new Node.Fields(mark, Map.of(key, new Node.Entry(mark, value)));
    }

    private static Node.Entry entry(Mark mark, String text) {
        return new Node.Entry(mark, new Node.Scalar(mark, text, false));
    }

    private Overrides with(Node.Fields layer) {
        List<Node.Fields> more = new ArrayList<>(layers);
        more.add(layer);
        return new Overrides(more, absolute);
    }

    /** The same with names of other files made absolute, so that the scenario can be read again from any folder. */
    public Overrides withAbsoluteNames() {
        return new Overrides(layers, true);
    }

    /** Whether nothing is changed. */
    boolean isEmpty() {
        return layers.isEmpty();
    }

    /** Whether names of other files are made absolute. */
    boolean absoluteNames() {
        return absolute;
    }

    /** A file's content with the changes laid over it. */
    Node.Fields over(Node.Fields root) {
        Node node = root;
        for (Node.Fields layer : layers) {
            node = Overlay.lay(layer, node);
        }
        return (Node.Fields) node;
    }
}
