package org.ayllu.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {
    private final Table people = new Table("people");
    private final IntColumn age = people.ints("age", "years", "birthday");
    private final DoubleColumn height = people.doubles("height", "m", "growth");

    private void add(int years, double metres) {
        int row = people.append(100 + people.rows());
        age.values()[row] = years;
        height.values()[row] = metres;
    }

    @Test
    void idsStayWithTheirRows() {
        add(30, 1.6);
        add(5, 1.1);
        add(60, 1.7);
        people.arrange(new int[] {2, 0}, 2);
        assertThat(people.rows()).isEqualTo(2);
        assertThat(new int[] {age.at(0), age.at(1)}).containsExactly(60, 30);
        assertThat(new long[] {people.ids()[0], people.ids()[1]}).containsExactly(102, 100);
        assertThat(people.rowOf(100)).isEqualTo(1);
        assertThat(people.rowOf(101)).isEqualTo(-1);

        int born = people.append(-7_000_000_000L);
        assertThat(people.ids()[born]).isEqualTo(-7_000_000_000L);
        assertThat(people.rowOf(-7_000_000_000L)).isEqualTo(born);
        assertThat(age.at(born)).as("nothing of who was there before").isZero();
        assertThat(height.at(born)).isZero();
    }

    @Test
    void aColumnDeclaredLateHasEveryRow() {
        add(30, 1.6);
        IntColumn schooling = people.ints("schooling", "years", "school");
        assertThat(schooling.at(0)).isZero();
        assertThatThrownBy(() -> people.doubles("age", "years", "birthday"))
                .hasMessage("table people already has a column age");
    }

    @Test
    void whatIsWrittenComesBackBitForBit() throws IOException {
        Random random = new Random(17);
        for (int i = 0; i < 1000; i++) {
            add(random.nextInt(), Double.longBitsToDouble(random.nextLong()));
        }
        people.arrange(new int[] {999, 3, 500}, 3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        people.write(new DataOutputStream(bytes));

        Table copy = new Table("people");
        IntColumn copiedAge = copy.ints("age", "years", "birthday");
        DoubleColumn copiedHeight = copy.doubles("height", "m", "growth");
        copy.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(copy.rows()).isEqualTo(3);
        assertThat(copiedAge.fingerprint(3)).isEqualTo(age.fingerprint(3));
        assertThat(copiedHeight.fingerprint(3)).isEqualTo(height.fingerprint(3));
        assertThat(new long[] {copy.ids()[0], copy.ids()[1], copy.ids()[2]}).containsExactly(1099, 103, 600);
    }

    @Test
    void aTableOfAnotherShapeIsRefused() throws IOException {
        add(30, 1.6);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        people.write(new DataOutputStream(bytes));
        Table other = new Table("people");
        other.ints("age", "years", "birthday");
        other.doubles("weight", "kg", "growth");
        assertThatThrownBy(() -> other.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isInstanceOf(IOException.class)
                .hasMessage("saved state of table people does not fit: expected weight, found height");
    }

    @Test
    void aFingerprintTellsOneBit() {
        add(30, 0.0);
        add(31, 2.0);
        long before = height.fingerprint(2);
        height.values()[0] = -0.0;
        assertThat(height.fingerprint(2)).isNotEqualTo(before);
    }
}
