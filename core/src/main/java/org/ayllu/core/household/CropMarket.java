package org.ayllu.core.household;

/** Where the price of a crop comes from. */
public enum CropMarket {
    /** Food whose price clears in each municipality. */
    LOCAL_STAPLE,
    /** Food whose price comes from the border. */
    TRADED_STAPLE,
    /** Sold, or fed to animals; its price follows that of animals. */
    SOLD_ONLY;

    /** Whether it is eaten. */
    public boolean food() {
        return this != SOLD_ONLY;
    }
}
