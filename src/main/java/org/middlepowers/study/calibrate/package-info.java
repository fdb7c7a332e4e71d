/** Parameters narrowed by the record: history matching, then approximate Bayesian computation, with the model itself. */
package org.middlepowers.study.calibrate;
