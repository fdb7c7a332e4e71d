/** Statistics of sweeps: means, replications, sensitivity indices, shares of variance, response curves and verdicts. */
package org.middlepowers.analysis.sweep;
