package org.ayllu.benchmarks.village;

import org.ayllu.core.market.JobTerms;

/** Hands out a municipality's rationed jobs of the year by lottery, and says what own trade asks of labour. */
final class JobLottery {
    private static final double LARGEST_CHANCE = 0.95;

    private final Municipality municipality;
    private final JobTerms terms;

    JobLottery(Municipality municipality) {
        this.municipality = municipality;
        terms = municipality.country.terms.jobs();
    }

    void handOut() {
        Countryside country = municipality.country;
        double weights = 0;
        double workers = 0;
        for (Household household : municipality.households) {
            weights += household.family.workers * weight(household);
            workers += household.family.workers;
        }
        int seasons = country.calendar.seasonsPerYear();
        double days = terms.daysPerJob() / seasons;
        double growth = Math.pow(1 + terms.jobGrowth(), country.now.yearIndex());
        double local = Math.exp(-terms.distanceDecay() * municipality.hours)
                * Math.pow(municipality.localIncome, terms.incomeElasticity());
        double nonFarm = terms.nonFarmJobs() * growth * local * workers;
        double estate = terms.estateJobs() * workers * Math.pow(municipality.exportPrice, terms.exportElasticity());
        double nonFarmOffered = 0;
        double estateOffered = 0;
        for (Household household : municipality.households) {
            double chance = Math.min(LARGEST_CHANCE, nonFarm / Math.max(weights, 1e-9) * weight(household));
            offer(household, days, chance, Math.min(LARGEST_CHANCE, estate / Math.max(workers, 1e-9)));
            household.work.tradeAsked = terms.tradeDays()
                    / seasons
                    * household.family.workers
                    * household.tradeSkill
                    * schooled(household)
                    * local;
            nonFarmOffered += household.work.jobDays[Work.NON_FARM];
            estateOffered += household.work.jobDays[Work.ESTATE];
        }
        double nonFarmShare = Math.min(1, nonFarm * days / Math.max(nonFarmOffered, 1e-300));
        double estateShare = Math.min(1, estate * days / Math.max(estateOffered, 1e-300));
        for (Household household : municipality.households) {
            household.work.jobDays[Work.NON_FARM] *= nonFarmShare;
            household.work.jobDays[Work.ESTATE] *= estateShare;
        }
    }

    private double weight(Household household) {
        double women = 1 + household.family.womenShare * (terms.womenChance() - 1);
        double indigenous = household.indigenous ? terms.indigenousChance() : 1;
        double schooling = household.family.schooling - JobTerms.USUAL_SCHOOLING;
        return Math.exp(terms.schoolingChance() * schooling) * women * indigenous;
    }

    private double schooled(Household household) {
        return Math.exp(terms.schoolingReturn() * (household.family.schooling - JobTerms.USUAL_SCHOOLING));
    }

    private void offer(Household household, double days, double nonFarmChance, double estateChance) {
        Fate fate = municipality.country.fate;
        double nonFarm = 0;
        double estate = 0;
        for (int worker = 0; worker < household.family.workers; worker++) {
            boolean usual = fate.keptLuck(household, worker) < terms.persistence();
            double luck = usual ? household.usualJobLuck(worker) : fate.jobLuckOfYear(household, worker);
            nonFarm += luck < nonFarmChance ? days : 0;
            estate += fate.estateLuck(household, worker) < estateChance ? days : 0;
        }
        household.work.jobDays[Work.NON_FARM] = nonFarm;
        household.work.jobDays[Work.ESTATE] = estate;
        household.work.jobWages[Work.NON_FARM] = terms.nonFarmWage() * schooled(household) * household.jobSkill;
        household.work.jobWages[Work.ESTATE] = terms.estateWage();
    }
}
