/** The report of a results folder, in HTML and as text for a terminal. */
package org.middlepowers.report;
