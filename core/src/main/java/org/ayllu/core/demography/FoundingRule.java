package org.ayllu.core.demography;

/** Whether grown children found households among the simulated ones, and what they get. */
public enum FoundingRule {
    /** Grown children leave for households elsewhere; an heir couple from outside carries on a household without adults. */
    NONE,
    /** Every child gets the same part of land, animals, stocks and cash, and the parents keep one part. */
    EQUAL,
    /** One child stays with all; those who found a household get nothing. */
    ONE_HEIR
}
