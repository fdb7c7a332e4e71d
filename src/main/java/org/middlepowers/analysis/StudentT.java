package org.middlepowers.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/** Quantiles of Student's t distribution, each computed once. */
final class StudentT {
    private static final Map<Long, Double> QUANTILES = new ConcurrentHashMap<>();

    private StudentT() {}

    /** The number that t with so many degrees of freedom exceeds with probability 0.025. */
    static double quantile975(long degrees) {
        return QUANTILES.computeIfAbsent(
                degrees, d -> new TDistribution(null, d).inverseCumulativeProbability(.975));
    }
}
