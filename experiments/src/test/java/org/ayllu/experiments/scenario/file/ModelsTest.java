package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.models.model.Model;
import org.ayllu.models.model.TheoryTerms;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models and theories of a modeller's own among those that come with Ayllu. */
class ModelsTest {
    private static final String FILE = """
            format: 1
            name: own
            title: Own
            model: {kind: doubling, %s: 3}
            arms: [{name: one, label: One}]
            """;

    @TempDir
    private Path folder;

    /** A model that gives twice its number. */
    private record Doubling(
            @Parameter(doc = "A number.", unit = "-", min = 0, max = 9, source = "assumed")
            double number) implements SolvedModel {
        @Override
        public Solvable ready(Path files) {
            Figure twice = new Figure("twice", "-", "Twice the number.", 2 * number);
            Axis axis = new Axis("number", "-", "The number.");
            return () ->
                    new Solution(List.of(twice), new Curve(axis, List.of(new Curve.Point(number, List.of(twice)))));
        }
    }

    /** A model under a name that is taken. */
    private record Taken(double number) implements Model {
        @Override
        public String kind() {
            return "chayanov";
        }
    }

    /** A theory that no model knows. */
    private record Whim() implements TheoryTerms {
        @Override
        public String label() {
            return "as it likes";
        }
    }

    private Scenario read(String key) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), FILE.formatted(key));
        return ScenarioFile.read(file, Models.shipped().with(new Doubling(1)), Overrides.none())
                .scenario();
    }

    @Test
    void aModelOfOnesOwnIsReadByItsName() throws IOException {
        assertThat(read("number").model()).isEqualTo(new Doubling(3));
        assertThat(read("number").summary()).containsExactly("twice");
    }

    @Test
    void aWrongKeyIsToldWithWhatWasMeant() {
        assertThatThrownBy(() -> read("nummer"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("model.nummer: there is no such key here. Maybe number");
    }

    @Test
    void othersDoNotKnowIt() throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), FILE.formatted("number"));

        assertThatThrownBy(() -> ScenarioFile.read(file)).hasMessageContaining("no such kind: doubling");
    }

    @Test
    void theSchemaKnowsIt() {
        assertThat(ScenarioSchema.text(Models.shipped().with(new Doubling(1)))).contains("\"doubling\"");
        assertThat(ScenarioSchema.text(Models.shipped())).doesNotContain("\"doubling\"");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertThatThrownBy(() -> Models.shipped().with(new Taken(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a model is called chayanov already, ")
                .hasMessageEndingWith("give " + Taken.class.getName() + " another name: let its kind() say one");
    }

    @Test
    void aModelMustBeARecord() {
        Model none = new Model() {
            @Override
            public String kind() {
                return "none";
            }
        };

        assertThatThrownBy(() -> Models.shipped().with(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a model must be a record, so that files can state its numbers");
    }

    /** A model with a text that is called as files call models. */
    private record Confused(String kind) implements Model {}

    /** The same with its numbers in a block of their own, which files do not name. */
    private record Hidden(Confused block) implements Model {}

    /** A model with a name that files cannot state. */
    private record Nameless(double number) implements Model {
        @Override
        public String kind() {
            return "a b: {c}";
        }
    }

    /** A model that is neither simulated nor solved. */
    private record Idle(double number) implements Model {}

    @Test
    void aModelThatNoFileCouldHaveIsRefused() {
        refused(new Confused("confused"), Confused.class.getName() + " has a component called kind");
        refused(new Hidden(new Confused("hidden")), Confused.class.getName() + " has a component called kind");
        refused(new Nameless(1), "a model is called 'a b: {c}' by");
        refused(new Idle(1), Idle.class.getName() + " must be a SimulatedModel");
    }

    private static void refused(Model own, String message) {
        assertThatThrownBy(() -> Models.shipped().with(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aTheoryThatNoModelTakesIsRefused() {
        assertThatThrownBy(() -> Models.shipped().with(new Whim()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no model takes the theory whim; the models are highlands");
    }
}
