package org.ayllu.benchmarks.village;

/** A household's days of a season: what asks for them, and what they are given to. */
final class Work {
    static final int NON_FARM = 0;
    static final int ESTATE = 1;
    static final int CITY = 2;
    private static final int JOBS = 3;

    private final Household household;
    final double[] jobDays = new double[JOBS];
    final double[] jobWages = new double[JOBS];
    final double[] taken = new double[JOBS];
    double tradeAsked;
    private double time;
    private double cropAsked;
    /** Value of leisure, β_l·X, US$. */
    private double leisureValue;

    double shadowWage;
    double cropDays;
    double hiredDays;
    double tradeDays;
    double farmWageDays;
    double idleDays;
    double leisure;
    double farmWages;
    double wagesPaid;
    double tradeIncome;

    Work(Household household) {
        this.household = household;
        shadowWage = household.municipality.country.terms.labour().farmWage();
    }

    /** Puts the season's problem together. */
    void beginSeason() {
        Municipality municipality = household.municipality;
        Countryside country = municipality.country;
        Farm farm = household.farm;
        time = household.family.time - household.family.care - household.family.herding;
        cropAsked = farm.foodLand * household.plan.foodPower * municipality.foodLabourNow
                + farm.cashLand * municipality.cashLabourNow;
        leisureValue =
                country.terms.preferences().leisure() * household.plan.income / country.calendar.seasonsPerYear();
        jobDays[CITY] = household.seasonalMigrant
                ? country.seasonalShare[country.now.season()]
                        * country.terms.migration().seasonalDays()
                : 0;
    }

    private double jobsAbove(double wage) {
        double sum = 0;
        for (int k = 0; k < JOBS; k++) {
            sum += jobWages[k] > wage ? jobDays[k] : 0;
        }
        return sum;
    }

    private double daysLeft(double asked, double wage, double power) {
        return time - asked * power - leisureValue / wage - jobsAbove(wage);
    }

    /** Days sold (positive) or hired (negative) at the wage on trial. */
    double netLabourSupply() {
        LabourMarket market = household.municipality.labour;
        double left = daysLeft(cropAsked + tradeAsked, market.sellingWage, market.sellingPower);
        if (left > 0) {
            return left;
        }
        double lacking = -daysLeft(cropAsked + tradeAsked, market.hiringWage, market.hiringPower);
        return -Math.min(Math.max(lacking, 0), cropAsked * market.hiringPower);
    }

    /** Divides the days at the wage found, and states what they earn. */
    void divideDays() {
        LabourMarket market = household.municipality.labour;
        double left = daysLeft(cropAsked + tradeAsked, market.sellingWage, market.sellingPower);
        double wanted = 0;
        hiredDays = 0;
        if (left > 0) {
            settle(market.sellingWage, market.sellingPower);
            wanted = left;
        } else {
            double lacking = -daysLeft(cropAsked + tradeAsked, market.hiringWage, market.hiringPower);
            double crops = cropAsked * market.hiringPower;
            if (lacking > crops) {
                hireEverything(crops);
            } else if (lacking > 0) {
                settle(market.hiringWage, market.hiringPower);
                hiredDays = lacking;
            } else {
                settleAt(findShadowWage(cropAsked + tradeAsked, market.sellingWage, market.hiringWage));
            }
        }
        leisure = time - (cropDays - hiredDays) - tradeDays - wanted - taken[NON_FARM] - taken[ESTATE] - taken[CITY];
        pay(market, wanted);
    }

    private void settle(double wage, double power) {
        shadowWage = wage;
        cropDays = cropAsked * power;
        tradeDays = tradeAsked * power;
        for (int k = 0; k < JOBS; k++) {
            taken[k] = jobWages[k] > wage ? jobDays[k] : 0;
        }
    }

    /** At a shadow wage inside the band; a job of that very wage is taken in part. */
    private void settleAt(double wage) {
        settle(wage, Math.pow(wage, -household.municipality.country.elasticity));
        closeOnJob();
    }

    private void closeOnJob() {
        for (int k = 0; k < JOBS; k++) {
            if (jobWages[k] == shadowWage) {
                double others = taken[NON_FARM] + taken[ESTATE] + taken[CITY];
                double free = time - (cropDays - hiredDays) - tradeDays - others - leisureValue / shadowWage;
                taken[k] = Math.max(0, Math.min(jobDays[k], free));
            }
        }
    }

    /** All work on the crops is hired; the family's days go to trade, jobs and leisure. */
    private void hireEverything(double crops) {
        double elasticity = household.municipality.country.elasticity;
        double low = household.municipality.labour.hiringWage;
        double high = low;
        double excess;
        do {
            high *= 4;
            excess = daysLeft(tradeAsked, high, Math.pow(high, -elasticity));
        } while (excess < 0);
        double wage = findShadowWage(tradeAsked, low, high);
        settle(wage, Math.pow(wage, -elasticity));
        cropDays = crops;
        hiredDays = crops;
        closeOnJob();
    }

    /** Looks for a job that is taken in part, then between the wages of two jobs. */
    private double findShadowWage(double asked, double lowest, double highest) {
        double elasticity = household.municipality.country.elasticity;
        double low = lowest;
        double high = highest;
        for (int k = 0; k < JOBS; k++) {
            double wage = jobWages[k];
            if (jobDays[k] > 0 && wage > low && wage < high) {
                double without = daysLeft(asked, wage, Math.pow(wage, -elasticity));
                if (without < 0) {
                    low = wage;
                } else if (without > jobDays[k]) {
                    high = wage;
                } else {
                    return wage;
                }
            }
        }
        return Balance.wage(time - jobsAbove(0.5 * (low + high)), asked, leisureValue, elasticity, low, high);
    }

    private void pay(LabourMarket market, double wanted) {
        double labourShare = household.municipality.country.labourShare;
        farmWageDays = market.employment * wanted;
        idleDays = wanted - farmWageDays;
        farmWages = farmWageDays * market.sellingWage;
        double family = cropDays - hiredDays;
        hiredDays *= market.hiring;
        cropDays = family + hiredDays;
        wagesPaid = hiredDays * market.hiringWage;
        tradeIncome = tradeDays > 0 ? tradeDays * Math.pow(tradeAsked / tradeDays, 1 - labourShare) / labourShare : 0;
    }

    /** Wages of a job in the season, US$. */
    double earned(int job) {
        return taken[job] * jobWages[job];
    }

    /** All wages of the season, US$. */
    double wages() {
        return farmWages + earned(NON_FARM) + earned(ESTATE) + earned(CITY);
    }
}
