package org.ayllu.experiments.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Overlay;
import org.ayllu.experiments.yaml.YamlFile;

/**
 * What a command changes of a scenario file before it is read, so that files stay as they are and the changed scenario is checked like any other. Each
 * method gives a new object.
 */
public final class Overrides {
    /** The option that changes a value; problems name it in the place of a file. */
    static final String OPTION = "--set";

    private final List<UnaryOperator<Node.Fields>> layers;
    private final Map<String, String> settings;
    private final boolean absolute;

    private Overrides(List<UnaryOperator<Node.Fields>> layers, Map<String, String> settings, boolean absolute) {
        this.layers = List.copyOf(layers);
        this.settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        this.absolute = absolute;
    }

    /** Nothing is changed. */
    public static Overrides none() {
        return new Overrides(List.of(), Map.of(), false);
    }

    /** Another seed. */
    public Overrides seed(long seed) {
        return set(OPTION, "seed", Long.toString(seed));
    }

    /** Another number of replicates. */
    public Overrides replicates(int replicates) {
        return set(OPTION, "replicates", Integer.toString(replicates));
    }

    /** Another number of reported years. */
    public Overrides years(int years) {
        return set(OPTION, "time.years", Integer.toString(years));
    }

    /** Another number of households. */
    public Overrides households(int households) {
        return set(OPTION, "population.households", Integer.toString(households));
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
        Node.Fields layer = block(mark, "population", new Node.Fields(mark, survey));
        return with(root -> (Node.Fields) Overlay.lay(layer, root));
    }

    /**
     * Another value of any key that holds a single one, a path over years or a list.
     *
     * @param path keys that lead to it, with dots between, such as {@code model.border.tariff}; into the change of an arm after its name, as in
     *     {@code arms.opened.model.border.tariff}
     * @param value its text as the file would have it in one line
     * @throws InvalidFileException when a text in brackets is no YAML
     */
    public Overrides set(String path, String value) {
        Overrides changed = set(OPTION, path, value);
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(path, value);
        return new Overrides(changed.layers, more, absolute);
    }

    /** What {@link #set} was given, by path. */
    Map<String, String> settings() {
        return settings;
    }

    /** The same as {@link #set}, for a study that varies the value: problems name {@code --vary}. */
    public Overrides vary(String path, String value) {
        return set("--vary", path, value);
    }

    private Overrides set(String option, String path, String value) {
        Mark mark = new Mark(Path.of(option), 1, 1);
        String[] keys = path.split("\\.", -1);
        Node node = YamlFile.value(mark.file(), value);
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
        return with(root -> (Node.Fields) Overlay.change(ArmChanges.byName(layer, root), root));
    }

    private Overrides with(UnaryOperator<Node.Fields> layer) {
        List<UnaryOperator<Node.Fields>> more = new ArrayList<>(layers);
        more.add(layer);
        return new Overrides(more, settings, absolute);
    }

    /** The same with names of other files made absolute, so that the scenario can be read again from any folder. */
    public Overrides withAbsoluteNames() {
        return new Overrides(layers, settings, true);
    }

    /** Whether nothing is changed. */
    boolean isEmpty() {
        return layers.isEmpty();
    }

    /** Whether names of other files are made absolute. */
    boolean absoluteNames() {
        return absolute;
    }

    /**
     * An arm without a part of its change, so that it has there what the base has.
     *
     * @param arm its name
     * @param path keys that lead to the part from the top of the change
     */
    public Overrides without(String arm, String path) {
        return with(root -> ArmChanges.without(root, arm, path));
    }

    /**
     * One more arm, with the changes of others one over the other.
     *
     * @param name of the new arm
     * @param arms names of the others
     */
    public Overrides joined(String name, List<String> arms) {
        return with(root -> ArmChanges.joined(root, name, arms));
    }

    /** A file's content with the changes laid over it. */
    Node.Fields over(Node.Fields root) {
        Node.Fields node = root;
        for (UnaryOperator<Node.Fields> layer : layers) {
            node = layer.apply(node);
        }
        return node;
    }
}
