package org.ayllu.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdsTest {
    /** Computed apart from this program. */
    @Test
    void workedExamples() {
        assertThat(Ids.of("2")).isEqualTo(4501204084387906723L);
        assertThat(Ids.of(List.of("23", "A"))).isEqualTo(-7973848827039678489L);
        assertThat(Ids.of("23A")).isEqualTo(-4223474099947857889L);
        assertThat(Ids.of("Potosí")).isEqualTo(2429419493525505700L);
        assertThat(Ids.of(List.of())).isEqualTo(1676153214444110831L);
        assertThat(Ids.within(Ids.of("m1"), "potato")).isEqualTo(-88753403997924397L);
        assertThat(Ids.copy(Ids.of("2"), 1)).isEqualTo(-8953146988098091411L);
        assertThat(Ids.member(17, 3)).isEqualTo(-6731286647300254446L);
        assertThat(Ids.child(-5, 40, 1)).isEqualTo(-1436868508647284583L);
        assertThat(Ids.heir(17, 11, 1)).isEqualTo(3241924663794503647L);
    }

    /** A family over a century, a survey's rows with their copies, and texts that differ in where one cell ends. */
    @Test
    void noTwoThingsHaveOneId() {
        Set<Long> ids = new HashSet<>();
        int made = 0;
        for (int household = 0; household < 2000; household++) {
            for (int number = 0; number < 20; number++) {
                long member = Ids.member(household, number);
                ids.add(member);
                ids.add(Ids.copy(household, number));
                ids.add(Ids.heir(household, number, 0));
                ids.add(Ids.heir(household, number, 1));
                ids.add(Ids.child(member, number, 0));
                ids.add(Ids.child(Ids.child(member, number, 0), number + 40, 0));
                ids.add(Ids.of(Integer.toString(20 * household + number)));
                ids.add(Ids.of(List.of(Integer.toString(household), Integer.toString(number))));
                made += 8;
            }
        }
        assertThat(ids).hasSize(made);
        assertThat(Ids.of(List.of("1", "23"))).isNotEqualTo(Ids.of(List.of("12", "3")));
        assertThat(Ids.of(List.of("1", ""))).isNotEqualTo(Ids.of(List.of("1")));
    }
}
