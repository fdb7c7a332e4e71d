package org.middlepowers.analysis.calibrate;

/**
 * A run of the model whose parameters were drawn from the prior, and what the calibration makes of it.
 *
 * @param truth the parameters it was run with
 * @param posterior what was found; null if history matching left nothing
 */
public record TwinCalibration(double[] truth, Posterior posterior) {
    /** Share of the posterior's weight below the truth: over many twins as often in any part of 0 to 1 as in any other. */
    public double rank(int parameter) {
        double below = 0;
        for (int k = 0; k < posterior.weights().length; k++) {
            below += posterior.draws().get(k)[parameter] < truth[parameter] ? posterior.weights()[k] : 0;
        }
        return below;
    }

    /** Whether the middle 90 % of the posterior hold the truth. */
    public boolean holds(int parameter) {
        return posterior.quantile(parameter, .05) <= truth[parameter]
                && truth[parameter] <= posterior.quantile(parameter, .95);
    }
}
