package org.example.village;

import java.util.List;
import java.util.Optional;
import org.ayllu.core.engine.Identity;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.ledger.Ledger;
import org.ayllu.core.mechanism.Figure;
import org.ayllu.core.mechanism.Mechanism;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;

/** Households fish before dawn in common waters, sell to a trader, and pay for nets. The fish grow back as a logistic curve has it (Schaefer 1954). */
final class Fishing implements Mechanism {
    private static final String NAME = "fishing";
    private static final String CASH = "US$/season";
    private static final IncomeSource SOURCE = new IncomeSource("fishing", "fishing", IncomeSource.Origin.LOCAL);
    private static final double KG = 1000;

    private final FishingTerms terms;
    private final HouseholdTable households;
    private final Table villages;
    private final DoubleColumn caught;
    private final DoubleColumn sales;
    private final DoubleColumn nets;
    private final DoubleColumn fish;
    private final DoubleColumn fishBefore;
    private final DoubleColumn grown;
    private final DoubleColumn landed;
    private final DoubleColumn sold;
    private final DoubleColumn freight;

    Fishing(FishingTerms terms, HouseholdTable households, Table villages) {
        this.terms = terms;
        this.households = households;
        this.villages = villages;
        caught = households.table.doubles("fishCaught", "kg/season", NAME); // name, unit, the phase that writes it
        sales = households.table.doubles("fishSales", CASH, NAME);
        nets = households.table.doubles("nets", CASH, NAME);
        fish = villages.doubles("fish", "t", NAME);
        fishBefore = villages.doubles("fishBefore", "t", NAME);
        grown = villages.doubles("fishGrown", "t/season", NAME);
        landed = villages.doubles("fishLanded", "t/season", NAME);
        sold = villages.doubles("fishSold", CASH, NAME);
        freight = villages.doubles("fishFreight", CASH, NAME);
        for (int v = 0; v < villages.rows(); v++) {
            fish.values()[v] = terms.stock();
        }
    }

    @Override
    public List<Phase> phases(Ledger ledger) {
        return List.of(new Trips());
    }

    /** The city pays the trader, the trader pays households, ice and freight; households pay for nets. */
    @Override
    public List<Flow> flows() {
        return List.of(
                Flow.toHouseholds(sales, Account.TRADERS, "fish", SOURCE),
                Flow.fromHouseholds(nets, Account.CITY, "nets and fuel", SOURCE),
                Flow.between(new Flow.OfMunicipality(sold), Account.CITY, Account.TRADERS, "fish"),
                Flow.between(new Flow.OfMunicipality(freight), Account.TRADERS, Account.CITY, "ice and freight"));
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.mean("fishCaught", "kg/household/season", "Fish caught in the last season.", caught::at),
                Figure.ofMunicipality("fishStock", "t", "Fish in the waters of the village at the end of the year.", fish::at));
    }

    @Override
    public List<Identity> identities() {
        return List.of(Identity.of("fish", NAME, this::missing));
    }

    private Optional<String> missing() {
        for (int v = 0; v < villages.rows(); v++) {
            double should = fishBefore.at(v) + grown.at(v) - landed.at(v);
            if (!(Math.abs(fish.at(v) - should) <= 1e-9 * terms.stock())) {
                return Optional.of("village " + v + ": " + fish.at(v) + " t of fish instead of " + should);
            }
        }
        return Optional.empty();
    }

    /** A season on the water. */
    private final class Trips implements Phase {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public String summary() {
            return "fishes in common waters, sells to the trader, pays for nets";
        }

        @Override
        public List<Column> reads() {
            return List.of(households.workers);
        }

        @Override
        public List<Column> writes() {
            return List.of(caught, sales, nets, fish, fishBefore, grown, landed, sold, freight);
        }

        @Override
        public void step(Period period) {
            double[] wanted = new double[villages.rows()];
            for (int h = 0; h < households.rows(); h++) {
                wanted[households.municipality.at(h)] += terms.catchability() * households.workers.at(h);
            }
            for (int h = 0; h < households.rows(); h++) {
                int v = households.municipality.at(h);
                double share = terms.catchability() * households.workers.at(h) / Math.max(1, wanted[v]);
                caught.values()[h] = KG * share * fish.at(v);
                sales.values()[h] = terms.price() * caught.at(h);
                nets.values()[h] = terms.nets() * households.workers.at(h);
            }
            for (int v = 0; v < villages.rows(); v++) {
                double before = fish.at(v);
                double taken = Math.min(1, wanted[v]) * before;
                fishBefore.values()[v] = before;
                grown.values()[v] = terms.growth() * before * (1 - before / terms.stock());
                landed.values()[v] = taken;
                fish.values()[v] = before + grown.at(v) - taken;
                double paid = KG * taken * terms.price();
                sold.values()[v] = paid / (1 - terms.margin());
                freight.values()[v] = sold.at(v) - paid;
            }
        }
    }
}
