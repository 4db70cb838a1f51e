package org.ayllu.core.farm;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.core.table.Column;

/**
 * Draws the weather of the agricultural year. A crop c in municipality m yields, relative to a usual year,
 * {@code exp(s_c·σ·z_m − (s_c·σ)²/2) · (1 − s_c·loss·ElNiño)} with z_m standard normal; a household's luck is lognormal of mean 1. Nobody sees the weather
 * before the harvest. What a usual year yields grows by {@code (1 + trend)^t}, and everybody knows it.
 */
public final class WeatherPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.WEATHER;

    private static final Purpose EL_NINO = Purpose.of("weather.elNino");
    private static final Purpose MUNICIPALITY = Purpose.of("weather.municipality");
    private static final Purpose HOUSEHOLD = Purpose.of("weather.household");

    private final WeatherTerms terms;
    private final List<CropTerms> crops;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final NationTable nation;
    private final Draws draws;

    /** The phase. */
    public WeatherPhase(
            WeatherTerms terms,
            FarmTerms farm,
            HouseholdTable households,
            MunicipalityTable municipalities,
            NationTable nation,
            Draws draws) {
        this.terms = terms;
        this.crops = List.copyOf(farm.crops().values());
        this.households = households;
        this.municipalities = municipalities;
        this.nation = nation;
        this.draws = draws;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "draws the year's yields by municipality and crop, pasture, and each household's luck";
    }

    @Override
    public List<Column> reads() {
        return List.of();
    }

    @Override
    public List<Column> writes() {
        List<Column> columns = new ArrayList<>(municipalities.yieldShock);
        columns.addAll(List.of(municipalities.pasture, nation.elNino, nation.usualYield, households.luck));
        return columns;
    }

    @Override
    public List<Purpose> purposes() {
        return List.of(EL_NINO, MUNICIPALITY, HOUSEHOLD);
    }

    @Override
    public boolean due(Period period) {
        return period.firstOfYear();
    }

    @Override
    public void step(Period period) {
        boolean elNino = draws.at(EL_NINO, period.index()).bernoulli(0, 0, terms.elNinoChance());
        nation.elNino.values()[0] = elNino ? 1 : 0;
        double trend = 1;
        for (int year = 0; year < period.yearIndex(); year++) {
            trend *= 1 + terms.yieldTrend();
        }
        nation.usualYield.values()[0] = trend;
        PurposeDraws byMunicipality = draws.at(MUNICIPALITY, period.index());
        for (int m = 0; m < municipalities.rows(); m++) {
            double z = byMunicipality.normal(municipalities.table.ids()[m], 0);
            municipalities.pasture.values()[m] = Math.max(0, 1 + terms.pastureResponse() * (shock(1, z, elNino) - 1));
            for (int c = 0; c < crops.size(); c++) {
                municipalities.yieldShock.get(c).values()[m] =
                        shock(crops.get(c).droughtSensitivity(), z, elNino);
            }
        }
        PurposeDraws byHousehold = draws.at(HOUSEHOLD, period.index());
        double[] luck = households.luck.values();
        for (int h = 0; h < households.rows(); h++) {
            luck[h] = byHousehold.lognormalMeanOne(households.table.ids()[h], 0, terms.householdSd());
        }
    }

    private double shock(double sensitivity, double z, boolean elNino) {
        double sd = sensitivity * terms.municipalitySd();
        double common = elNino ? Math.max(0, 1 - sensitivity * terms.elNinoLoss()) : 1;
        return common * Elementary.exp(sd * z - 0.5 * sd * sd);
    }
}
