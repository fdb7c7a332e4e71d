package org.middlepowers.scenario;

/** Which number a path gives; quarters in which it is not defined are left out. */
public enum Statistic {
    /** Mean over the quarters. */
    MEAN,
    /** Last value. */
    END,
    /** Largest value. */
    PEAK,
    /** Smallest value. */
    LOW,
    /** Sum of the values. */
    TOTAL,
    /** Last value less the first. */
    CHANGE,
    /** Slope of the straight line through the values (least squares), per year. */
    TREND
}
