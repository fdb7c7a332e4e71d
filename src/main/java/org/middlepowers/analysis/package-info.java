/** Statistics over result tables: moments, intervals, paired differences, summaries. Knows nothing of the model. */
package org.middlepowers.analysis;
