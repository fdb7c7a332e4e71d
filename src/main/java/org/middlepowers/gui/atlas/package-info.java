/** Where countries lie on the map. */
package org.middlepowers.gui.atlas;
