package org.ayllu.core.government;

import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.table.DoubleColumn;

/** What municipalities take in market fees. */
public final class MarketFeeColumns {
    /** Paid in the season. */
    public final DoubleColumn fees;
    /** Paid in the year so far, by household of the municipality. */
    public final DoubleColumn feesOfYear;

    MarketFeeColumns(MunicipalityTable municipalities) {
        this.fees = municipalities.table.doubles("marketFees", "US$/season", MarketFeePhase.NAME);
        this.feesOfYear = municipalities.table.doubles("marketFeesOfYear", "US$/household/year", MarketFeePhase.NAME);
    }
}
