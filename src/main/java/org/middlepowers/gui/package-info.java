/** The live world: a window in which a run can be watched, changed in its course and asked why. */
package org.middlepowers.gui;
