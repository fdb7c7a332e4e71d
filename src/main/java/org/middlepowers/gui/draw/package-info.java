/** Pictures of a quarter, on any graphics: a window's, an image's, a file's. */
package org.middlepowers.gui.draw;
