package org.ayllu.benchmarks.village;

import org.ayllu.core.household.CropMarket;
import org.ayllu.core.market.FoodTerms;
import org.ayllu.core.math.RootSearch;

/** The food market of a municipality: finds the price at which local staples clear. In the first two years that price is held. */
final class FoodMarket {
    private static final double TOLERANCE = 1e-12;
    private static final double NEGLIGIBLE = 1e-11;

    private final Municipality municipality;
    private final FoodTerms terms;

    double localStaples = 1;
    double tradedStaples = 1;
    double price = 1;
    double storedPrice = 1;
    double localShare;
    double cityDemand;
    /** Sums over households: food that may be drawn this season, food left of former harvests, food eaten. */
    double supply;

    double oldStock;
    double eaten;

    FoodMarket(Municipality municipality) {
        this.municipality = municipality;
        terms = municipality.country.terms.food();
        localShare = terms.localShare();
    }

    void clear() {
        mixHarvest();
        if (municipality.country.now.yearIndex() < 2) {
            setPrice(1);
        } else {
            RootSearch search = new RootSearch(terms.lowestPrice(), terms.highestPrice(), localStaples, TOLERANCE);
            while (!search.done()) {
                setPrice(search.argument());
                double wanted = 0;
                for (Household household : municipality.households) {
                    wanted += household.larder.eats();
                }
                double excess = localShare * supply - localPerUnit() * wanted - cityDemand * city(localStaples);
                search.tell(excess, NEGLIGIBLE * (supply + wanted));
            }
            setPrice(search.argument());
        }
        eaten = 0;
    }

    private void mixHarvest() {
        double local = localShare * oldStock;
        double all = oldStock;
        for (Crop crop : municipality.crops) {
            local += crop.market == CropMarket.LOCAL_STAPLE ? crop.output : 0;
            all += crop.food() ? crop.output : 0;
        }
        localShare = all > 0 ? local / all : localShare;
    }

    private void setPrice(double local) {
        double a = terms.localShare();
        double power = 1 - terms.substitution();
        localStaples = local;
        if (Math.abs(power) < 1e-9) {
            price = Math.exp(a * Math.log(local) + (1 - a) * Math.log(tradedStaples));
        } else {
            price = Math.pow(a * Math.pow(local, power) + (1 - a) * Math.pow(tradedStaples, power), 1 / power);
        }
        storedPrice = localShare * local + (1 - localShare) * tradedStaples;
    }

    private double localPerUnit() {
        return terms.localShare() * Math.pow(localStaples / price, -terms.substitution());
    }

    private double city(double local) {
        return Math.pow(local, -terms.cityElasticity()) * Math.pow(tradedStaples, terms.cityCrossElasticity());
    }

    /** Learns in the second year what cities take; lets it grow from then on. */
    void learnCityDemand() {
        int year = municipality.country.now.yearIndex();
        if (year == 1) {
            double sold = localShare * supply - localPerUnit() * eaten;
            double floor = terms.cityDemandFloor() * localShare * supply;
            double take = Math.max(sold, floor) / city(1);
            cityDemand += (take - cityDemand) / (municipality.country.now.season() + 1);
        } else if (year > 1 && municipality.country.now.lastOfYear()) {
            cityDemand *= 1 + terms.cityGrowth();
        }
        supply = 0;
        oldStock = 0;
    }
}
