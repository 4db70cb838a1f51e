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

    /** 12 kg and 3 spoons: a quarter is 3 kg, and spoons are not cut; all is all. A debt is shared like any amount. */
    @Test
    void whatIsSharedStaysInSumAndWhatIsCopiedIsTheSame() {
        Table homes = new Table("homes");
        IntColumn place = homes.ints("place", "-", Table.FIXED, Inheritance.COPIED);
        DoubleColumn hours = homes.doubles("hours", "hours", Table.FIXED, Inheritance.COPIED);
        DoubleColumn grain = homes.doubles("grain", "kg", "growth", Inheritance.SHARED);
        DoubleColumn cash = homes.doubles("cash", "US$", "growth", Inheritance.SHARED);
        IntColumn spoons = homes.ints("spoons", "spoons", "growth", Inheritance.SHARED);
        DoubleColumn eaten = homes.doubles("eaten", "kg/season", "meal");
        int old = homes.append(1);
        place.values()[old] = 7;
        hours.values()[old] = 1.5;
        grain.values()[old] = 12;
        cash.values()[old] = -8;
        spoons.values()[old] = 3;
        eaten.values()[old] = 5;

        int young = homes.append(2);
        homes.copy(old, young);
        assertThat(place.at(young)).isEqualTo(7);
        assertThat(hours.at(young)).isEqualTo(1.5);
        assertThat(grain.at(young)).isZero();
        homes.share(old, young, 0.25);
        assertThat(new double[] {grain.at(old), grain.at(young)}).containsExactly(9, 3);
        assertThat(new double[] {cash.at(old), cash.at(young)}).containsExactly(-6, -2);
        assertThat(new int[] {spoons.at(old), spoons.at(young)}).containsExactly(3, 0);
        homes.share(old, young, 1);
        assertThat(new double[] {grain.at(old), grain.at(young)}).containsExactly(0, 12);
        assertThat(new int[] {spoons.at(old), spoons.at(young)}).containsExactly(0, 3);
        assertThat(hours.at(old)).isEqualTo(1.5);
        assertThat(new double[] {eaten.at(old), eaten.at(young)}).containsExactly(5, 0);
    }

    @Test
    void whatIsNoShareIsRefused() {
        add(30, 1.6);
        add(31, 1.7);
        for (double share : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> people.share(0, 1, share))
                    .hasMessage("a share of " + share + " cannot go from row 0 to row 1 of table people");
        }
        assertThatThrownBy(() -> people.share(1, 1, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Homes 10, 11, 12 with a person each; 11 comes from 10 and 12 from 11. Home 11 goes, 12 comes first. */
    @Test
    void referencesFollowTheirRows() {
        Table homes = new Table("homes");
        IntColumn origin = homes.references("origin", homes, "founding");
        IntColumn home = people.references("home", homes, "founding");
        for (int i = 0; i < 3; i++) {
            homes.append(10 + i);
            origin.values()[i] = i - 1;
            add(30 + i, 1.6);
            assertThat(home.at(i)).as("nowhere yet").isEqualTo(-1);
            home.values()[i] = i;
        }
        homes.arrange(new int[] {2, 0}, 2);
        assertThat(new int[] {home.at(0), home.at(1), home.at(2)}).containsExactly(1, -1, 0);
        assertThat(new int[] {origin.at(0), origin.at(1)})
                .as("whose origin is gone has none")
                .containsExactly(-1, -1);
        people.arrange(new int[] {2, 1, 0}, 3);
        assertThat(new int[] {home.at(0), home.at(1), home.at(2)})
                .as("sorting persons moves no home")
                .containsExactly(0, -1, 1);
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
