package org.ayllu.core.farm;

/** What a crop is grown for. */
public enum CropUse {
    /** Eaten, and sold when there is more than the household eats. */
    FOOD,
    /** Only sold, or fed to animals at what it would bring. */
    CASH
}
