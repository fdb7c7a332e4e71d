/** What is known of a run, quarter by quarter, and its branches; nothing here draws. */
package org.middlepowers.gui.time;
