/** Windows and what is in them. */
package org.middlepowers.gui.window;
