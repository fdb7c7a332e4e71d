package org.middlepowers.analysis.sweep;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Logistic regression by Newton's method with a slight ridge, which keeps coefficients finite where a verdict is
 * separated completely.
 */
final class Logistic {
    private static final double RIDGE = .05;
    private static final int ROUNDS = 100;
    private static final double CLOSE = 1e-9;
    private static final double Z = 1.959963984540054;

    private final double[] coefficients;
    private final double[] half;

    private Logistic(double[] coefficients, double[] half) {
        this.coefficients = coefficients;
        this.half = half;
    }

    /**
     * Fits a probability.
     *
     * @param x predictors by row, without the constant
     * @param y 0 or 1, or a share between
     */
    static Logistic fit(double[][] x, double[] y) {
        int k = x[0].length + 1;
        double[] b = new double[k];
        RealMatrix information = new Array2DRowRealMatrix(k, k);
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[k];
            double[][] hessian = new double[k][k];
            for (int n = 0; n < y.length; n++) {
                double p = probability(b, x[n]);
                double weight = Math.max(1e-12, p * (1 - p));
                for (int i = 0; i < k; i++) {
                    double xi = i == 0 ? 1 : x[n][i - 1];
                    gradient[i] += (y[n] - p) * xi;
                    for (int j = 0; j <= i; j++) {
                        hessian[i][j] += weight * xi * (j == 0 ? 1 : x[n][j - 1]);
                    }
                }
            }
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < i; j++) {
                    hessian[j][i] = hessian[i][j];
                }
                // The constant is shrunk very slightly, so that one-sided verdicts stay finite too.
                double ridge = i == 0 ? RIDGE / 10 : RIDGE;
                hessian[i][i] += ridge;
                gradient[i] -= ridge * b[i];
            }
            information = new Array2DRowRealMatrix(hessian, false);
            RealVector step;
            try {
                step = new LUDecomposition(information)
                        .getSolver()
                        .solve(new ArrayRealVector(gradient, false));
            } catch (SingularMatrixException e) {
                break;
            }
            double scale = Math.min(1, 5 / Math.max(1e-12, step.getLInfNorm()));
            for (int i = 0; i < k; i++) {
                b[i] += scale * step.getEntry(i);
            }
            if (step.getLInfNorm() < CLOSE) {
                break;
            }
        }
        RealMatrix covariance = new LUDecomposition(information).getSolver().getInverse();
        double[] half = new double[k];
        for (int i = 0; i < k; i++) {
            half[i] = Z * Math.sqrt(covariance.getEntry(i, i));
        }
        return new Logistic(b, half);
    }

    private static double probability(double[] b, double[] x) {
        double sum = b[0];
        for (int i = 0; i < x.length; i++) {
            sum += b[i + 1] * x[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Probability at a place. */
    double probability(double[] x) {
        return probability(coefficients, x);
    }

    /** Coefficient of a predictor, numbered from 0: change of the log odds. */
    double coefficient(int predictor) {
        return coefficients[predictor + 1];
    }

    /** Half of its 95 % interval. */
    double half(int predictor) {
        return half[predictor + 1];
    }
}
