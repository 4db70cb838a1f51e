package org.ayllu.benchmarks.village;

import org.ayllu.core.farm.FarmTerms;
import org.ayllu.core.farm.HerdTerms;

/** A household's land, tools, animals and crops. */
final class Farm {
    private final Household household;
    double rainfed;
    double irrigated;
    double productivity = 1;
    double tools;
    double herd;
    double luck = 1;

    double foodLand;
    double cashLand;
    double exposure;
    double inputs;
    /** What stands on the fields, by harvest of the year. */
    final double[] standingFood;

    final double[] standingCash;
    double harvest;
    double cashCropSales;
    double herdSales;

    Farm(Household household, int harvests) {
        this.household = household;
        standingFood = new double[harvests];
        standingCash = new double[harvests];
    }

    double land() {
        return rainfed + irrigated;
    }

    /** Divides cropped land between food and cash crops; buys inputs. */
    void sow() {
        Municipality municipality = household.municipality;
        FarmTerms terms = municipality.country.terms.farm();
        double elasticity = municipality.country.elasticity;
        double dear = household.plan.foodPrice / municipality.expectedFoodPrice;
        double food = municipality.foodWeight * Math.pow(dear, terms.landResponse() * elasticity);
        double foodShare = food / (food + municipality.cashWeight);
        double all = land();
        double equivalents = rainfed + (1 + terms.irrigationGain()) * irrigated;
        double hectares = Math.min(all, terms.croppedShare() * Math.pow(all, terms.croppingElasticity()));
        double cropped = all > 0 ? hectares * (equivalents / all) : 0;
        double toolsUsed = Math.max(tools, 0.01 * terms.usualTools()) / terms.usualTools();
        double skill = productivity * Math.pow(toolsUsed, terms.toolElasticity());
        double scale = cropped * Math.pow(skill, elasticity);
        foodLand = scale * foodShare;
        cashLand = scale * (1 - foodShare);
        exposure = 1 - terms.irrigationBuffer() * (irrigated / Math.max(all, 1e-9));
        inputs = cropped * (foodShare * municipality.foodInputsPerHa + (1 - foodShare) * municipality.cashInputsPerHa);
    }

    /** Lets crops grow with the days worked on them. */
    void grow(double cropDays) {
        Municipality municipality = household.municipality;
        double labourShare = municipality.country.labourShare;
        double food = foodLand * household.plan.foodPower;
        double asked = food * municipality.foodLabourNow + cashLand * municipality.cashLabourNow;
        double effort = asked > 0 ? Math.pow(cropDays / asked, labourShare) : 0;
        double scale = effort * luck / labourShare;
        double eaten = scale * food / household.plan.foodPrice;
        double sold = scale * cashLand;
        for (int g = 0; g < standingFood.length; g++) {
            standingFood[g] += eaten * reaching(municipality.foodUsual[g], municipality.foodWeather[g]);
            standingCash[g] += sold * reaching(municipality.cashUsual[g], municipality.cashWeather[g]);
        }
    }

    private double reaching(double usual, double weather) {
        return usual + exposure * (weather - usual);
    }

    /** Brings in what is ripe. */
    void harvest() {
        Municipality municipality = household.municipality;
        Countryside country = municipality.country;
        double cash = 0;
        harvest = 0;
        for (int g = 0; g < standingFood.length; g++) {
            if (country.crops.harvestSeason(g) == country.now.season()) {
                harvest += standingFood[g];
                cash += standingCash[g];
                municipality.foodHarvested[g] += standingFood[g];
                municipality.cashHarvested[g] += standingCash[g];
                standingFood[g] = 0;
                standingCash[g] = 0;
            }
        }
        cashCropSales = cash * municipality.cashCropPrice;
    }

    /** The herd's season. */
    void breed(double cash) {
        Municipality municipality = household.municipality;
        HerdTerms terms = municipality.country.terms.herd();
        double part = 1.0 / municipality.country.calendar.seasonsPerYear();
        double capacity = terms.commonPasture() + terms.pasturePerHa() * land();
        double room = Math.max(0, 1 - herd / Math.max(capacity * municipality.pasture, 1e-9));
        double born = part * terms.growth() * municipality.pasture * luck * herd * room;
        double lost = part * terms.loss() * herd;
        double distress = cash < 0 ? terms.distressShare() : 0;
        double sold = Math.min(herd - lost, (part * terms.offtake() + distress) * herd);
        herdSales = municipality.animalPrice
                * (terms.price() * sold + part * terms.products() * municipality.pasture * herd);
        herd += born - lost - sold;
    }
}
