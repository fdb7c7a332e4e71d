/** Figures from result tables (JFreeChart), as PNG and SVG. */
package org.middlepowers.draw;
