/** What a calibration found: draws, checks, and what they are worth. */
package org.middlepowers.analysis.calibrate;
