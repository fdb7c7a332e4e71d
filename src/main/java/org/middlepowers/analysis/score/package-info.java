/** Forecasts beside what was recorded: predictive distributions, scores, baselines and skill. */
package org.middlepowers.analysis.score;
