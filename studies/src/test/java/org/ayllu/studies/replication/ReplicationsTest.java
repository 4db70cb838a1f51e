package org.ayllu.studies.replication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.studies.replication.Target.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every study computed once: its targets, and the page that shows them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicationsTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "replications.md");

    private final Map<Replication, List<Target>> studies = new LinkedHashMap<>();
    private long done;
    private long total;

    @BeforeAll
    void compute() {
        EnsembleProgress progress = new EnsembleProgress() {
            @Override
            public void periods(long now, long of) {
                assertThat(now).isGreaterThan(done);
                done = now;
                total = of;
            }
        };
        for (Replication study : Replications.all()) {
            studies.put(study, study.targets(study.runs() > 0 ? progress : EnsembleProgress.NONE));
        }
    }

    @TestFactory
    List<DynamicTest> everyTargetThatIsComputedIsMet() {
        List<DynamicTest> tests = new ArrayList<>();
        studies.forEach((study, targets) -> {
            for (Target target : targets) {
                tests.add(DynamicTest.dynamicTest(
                        study.name() + ": " + target.what(),
                        () -> assertThat(target.verdict())
                                .as("must be %s, is %s", target.stated(), target.found())
                                .isNotEqualTo(Verdict.MISSED)));
            }
        });
        return tests;
    }

    /** Ten points of what is known; the two that the model has no mechanism for are not passed over in silence. */
    @Test
    void everyPointOfTheStylisedFactsHasAVerdict() {
        Replication facts = Replications.all().get(Replications.all().size() - 1);
        Set<String> computed = new HashSet<>();
        Set<String> wanting = new HashSet<>();
        for (Target target : studies.getOrDefault(facts, List.of())) {
            String point = target.what().substring(0, target.what().indexOf('.'));
            (target.verdict() == Verdict.NOT_COMPUTED ? wanting : computed).add(point);
        }
        assertThat(computed).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "9");
        assertThat(wanting).containsExactlyInAnyOrder("8", "10");
    }

    @Test
    void progressGoesToTheEnd() {
        assertThat(done).isPositive().isEqualTo(total);
    }

    @Test
    void namesAndTargetsDiffer() {
        assertThat(studies.keySet()).extracting(Replication::name).doesNotHaveDuplicates();
        studies.forEach((study, targets) ->
                assertThat(targets).as(study.name()).extracting(Target::what).doesNotHaveDuplicates());
    }

    @Test
    void theDocumentIsCurrent() throws IOException {
        assertThat(DOCUMENT)
                .as("docs/replications.md; './ayllu replicate --markdown > docs/replications.md' writes it anew")
                .exists();
        assertThat(Files.readString(DOCUMENT))
                .as("docs/replications.md; './ayllu replicate --markdown > docs/replications.md' writes it anew")
                .isEqualTo(ReplicationDocument.of(studies));
    }
}
