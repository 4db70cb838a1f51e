package org.ayllu.core.table;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DistinctIdsTest {
    private final Table people = new Table("people");
    private final DistinctIds distinct = new DistinctIds();

    @Test
    void findsEveryIdThatIsThereTwice() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            int before = random.nextInt(2000);
            int news = 1 + random.nextInt(200);
            Table table = new Table("people");
            for (int row = 0; row < before + news; row++) {
                table.append(random.nextLong() >> random.nextInt(20));
            }
            assertThatCode(() -> distinct.check(table, before)).doesNotThrowAnyException();
            int copied = random.nextInt(before + news - 1);
            long same = table.ids()[copied];
            table.ids()[before + news - 1] = same;
            assertThatThrownBy(() -> distinct.check(table, before))
                    .as("round %d", round)
                    .hasMessage("two rows of table people have the id " + same);
        }
    }

    @Test
    void smallIdsAndNoneAreChecked() {
        distinct.check(people, 0);
        people.append(0);
        distinct.check(people, 0);
        distinct.check(people, 1);
        people.append(0);
        assertThatThrownBy(() -> distinct.check(people, 1)).hasMessageContaining("have the id 0");
    }
}
