package org.ayllu.models.localeconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalEconomyTest {
    private static Group group(String name, double labour, double spentOnServices) {
        return new Group(name, labour, Map.of(), 1000, Map.of("services", spentOnServices));
    }

    private static LocalEconomy services(double labourShare, double elasticity) {
        return new LocalEconomy(
                List.of(Sector.local("services", 0, labourShare)),
                List.of(group("poor", 0.25, 0.5), group("others", 0.75, 0.4)),
                elasticity);
    }

    /**
     * Services are labour alone, and hands are idle. Of a dollar of wages .25 goes to the poor and .75 to the others, who spend .5 and .4 on services:
     * each dollar of services makes .425 of further ones. A dollar to the poor asks for .5, in sum .5/.575 = 20/23 of services, which all become wages.
     */
    @Test
    void servicesMadeByIdleHands() {
        Multiplier found = services(1, Double.POSITIVE_INFINITY).multiplier("poor", 10);
        assertThat(found.nominal()).isCloseTo(1 + 20.0 / 23, within(1e-12));
        assertThat(found.beneficiaries()).isCloseTo(1 + 5.0 / 23, within(1e-12));
        assertThat(found.others()).isCloseTo(15.0 / 23, within(1e-12));
        assertThat(found.real()).isCloseTo(found.nominal(), within(1e-9));
    }

    /** Where labour is fixed, all that is spent more raises the wage: nominal incomes rise as before, real output cannot. */
    @Test
    void servicesWithoutIdleHandsOnlyBecomeDearer() {
        LocalEconomy economy = services(1, 0);
        assertThat(economy.multiplier("poor", 10).nominal()).isCloseTo(1 + 20.0 / 23, within(1e-9));
        assertThat(economy.multiplier("poor", 0.1).real())
                .as("a small transfer is worth itself, in goods from outside")
                .isCloseTo(1, within(1e-4));
    }

    @Test
    void whatIsStatedIsChecked() {
        assertThatThrownBy(() -> Sector.local("shops", 1, 0.5)).hasMessage("shops's inputs leave no value added");
        assertThatThrownBy(() -> Sector.traded("shops", 5, 0.5, 1)).hasMessageContaining("labour share");
        assertThatThrownBy(() -> group("poor", 1.5, 0.5)).hasMessageContaining("poor's share of wages");
        List<Sector> services = List.of(Sector.local("services", 0, 0.5));
        assertThatThrownBy(() -> new LocalEconomy(services, List.of(group("a", 0.6, 0.5), group("b", 0.6, 0.5)), 1))
                .hasMessageContaining("labour owned by all groups");
        assertThatThrownBy(() ->
                        new LocalEconomy(services, List.of(new Group("a", 0.6, Map.of(), 1, Map.of("opera", 0.1))), 1))
                .hasMessage("'opera' is not made in the zone; made there are [services]");
        assertThatThrownBy(() -> services(0.5, 1).multiplier("rich", 1))
                .hasMessage("there is no group 'rich'; there are [poor, others]");
        assertThatThrownBy(() -> services(0.5, 1).multiplier("poor", 0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new LocalEconomy(
                        services, List.of(new Group("a", 1, Map.of("services", 1.0), 1, Map.of("services", 1.0))), 1))
                .hasMessageContaining("nothing leaks out");
    }
}
