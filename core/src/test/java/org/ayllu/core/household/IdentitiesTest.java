package org.ayllu.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ayllu.core.engine.Identity;
import org.ayllu.core.table.DoubleColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One household that has done nothing all season but rest; then something that cannot be. */
class IdentitiesTest {
    private final HouseholdTable households = new HouseholdTable(1);
    private final PersonTable persons = new PersonTable(households);
    private final MunicipalityTable municipalities =
            new MunicipalityTable(List.of("Jesús de Machaca"), List.of("potato"), List.of(CropMarket.LOCAL_STAPLE), 1);
    private final NationTable nation = new NationTable();

    @BeforeEach
    void oneHousehold() {
        municipalities.table.append(0);
        set(municipalities.foodPrice, 1);
        set(municipalities.storedFoodPrice, 1);
        set(municipalities.landShare.get(0), 1);
        households.table.append(0);
        persons.table.append(0);
        persons.household.values()[0] = 0;
        set(nation.personsBefore, 1);
        set(nation.personsAtTurn, 1);
        set(nation.householdsBefore, 1);
        set(households.time, 60);
        set(households.leisure, 60);
    }

    private static void set(DoubleColumn column, double value) {
        column.values()[0] = value;
    }

    private Optional<String> violation(String name) {
        for (Identity identity : Identities.of(households, persons, municipalities, nation)) {
            if (identity.name().equals(name)) {
                return identity.violation();
            }
        }
        throw new IllegalArgumentException("no identity of " + name);
    }

    @Test
    void allHoldAtRest() {
        for (Identity identity : Identities.of(households, persons, municipalities, nation)) {
            assertThat(identity.violation()).as(identity.name()).isEmpty();
        }
    }

    @Test
    void noHouseholdAndNobodyIsLostAtTheTurnOfTheYear() {
        set(nation.merged, 1);
        assertThat(violation("turn of the year")).hasValue("1 households instead of 0.0");
        set(nation.founded, 1);
        set(nation.departed, 1);
        assertThat(violation("turn of the year")).hasValue("1.0 persons instead of 0.0");
        set(nation.newcomers, 1);
        assertThat(violation("turn of the year")).isEmpty();
    }

    @Test
    void nobodyIsWithoutAHousehold() {
        persons.household.values()[0] = -1;
        assertThat(violation("families")).hasValue("person 0 does not stand with the household");
    }

    @Test
    void noDayIsUsedTwice() {
        set(households.care, 1);
        assertThat(violation("time")).hasValue("household 0: 61.0 days used of 60.0, the least use 0.0");
    }

    @Test
    void noUseIsNegative() {
        set(households.leisure, 61);
        set(households.care, -1);
        assertThat(violation("time")).hasValue("household 0: 60.0 days used of 60.0, the least use -1.0");
    }

    @Test
    void whatIsEatenWasInStoreOrBought() {
        set(households.stockBefore, 10);
        set(households.drawn, 4);
        set(households.foodStock, 6);
        set(households.eaten, 4);
        assertThat(violation("food")).isEmpty();
        set(households.foodStock, 7);
        assertThat(violation("food")).hasValue("household 0: 7.0 in store instead of 6.0");
        set(households.foodStock, 6);
        set(households.eaten, 5);
        assertThat(violation("food"))
                .hasValue("household 0: food worth 5.0 eaten and sold of 4.0 of its own and 0.0 bought");
        set(households.foodBought, 1);
        assertThat(violation("food")).isEmpty();
    }

    @Test
    void ownFoodGoesForWhatItIsWorth() {
        set(municipalities.storedFoodPrice, 0.5);
        set(households.stockBefore, 4);
        set(households.drawn, 4);
        set(households.eaten, 2);
        assertThat(violation("food")).isEmpty();
    }

    @Test
    void animalsAreBornLostOrSold() {
        set(households.herdBefore, 4);
        set(households.herdBorn, 2);
        set(households.herdSold, 1);
        set(households.herd, 5);
        assertThat(violation("animals")).isEmpty();
        set(households.herd, 5.5);
        assertThat(violation("animals")).hasValue("household 0: 5.5 TLU instead of 5.0");
    }

    @Test
    void asManyDaysAreSoldAsHired() {
        set(households.farmWageDays, 3);
        assertThat(violation("labour market")).hasValue("Jesús de Machaca: 3.0 days sold, 0.0 hired");
        set(households.farmWageDays, 0);
        set(households.nonFarmDays, 2);
        set(municipalities.nonFarmJobs, 1);
        assertThat(violation("labour market"))
                .hasValue("Jesús de Machaca: 2.0 days worked outside farming of 1.0 there are");
    }

    @Test
    void asManyDaysAreTradedAsTheMarketSays() {
        set(municipalities.daysSold, 3);
        set(municipalities.daysHired, 3);
        assertThat(violation("days traded")).isEmpty();
        set(municipalities.daysHired, 4);
        assertThat(violation("days traded")).hasValue("Jesús de Machaca: 3.0 days sold, 4.0 hired");
    }

    @Test
    void nobodyCropsMoreThanThereIs() {
        set(households.rainfed, 0.02);
        set(households.cropped, 0.02);
        assertThat(violation("cropped land")).isEmpty();
        set(households.cropped, 0.0813);
        assertThat(violation("cropped land")).hasValue("household 0: 0.0813 ha cropped of 0.02 ha");
    }

    @Test
    void nobodyComesFromNowhere() {
        assertThat(violation("people")).isEmpty();
        persons.table.append(1);
        assertThat(violation("people")).isPresent();
        set(nation.births, 1);
        assertThat(violation("people")).isEmpty();
    }

    @Test
    void landIsSownOnce() {
        assertThat(violation("land")).isEmpty();
        set(municipalities.landShare.get(0), 1.1);
        assertThat(violation("land")).isPresent();
    }
}
