package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/** A page to be scrolled that keeps what has the focus in its place on the screen while what stands above it grows. */
final class Steady extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;

    Steady() {
        super(new BorderLayout());
    }

    /** As wide as what it is seen through: only its height is scrolled. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
        return seen.height / 16;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
        return seen.height * 9 / 10;
    }

    @Override
    public void doLayout() {
        Component focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean here = focused != null && focused.isShowing() && SwingUtilities.isDescendingFrom(focused, this);
        int before = here ? top(focused) : 0;
        super.doLayout();
        if (here) {
            // What lies inside is laid out after this.
            SwingUtilities.invokeLater(() -> follow(focused, before));
        }
    }

    private int top(Component c) {
        return SwingUtilities.convertPoint(c, 0, 0, this).y;
    }

    private void follow(Component focused, int before) {
        if (SwingUtilities.isDescendingFrom(focused, this) && getParent() instanceof JViewport seen) {
            Point corner = seen.getViewPosition();
            int most = Math.max(0, getHeight() - seen.getHeight());
            corner.y = Math.max(0, Math.min(most, corner.y + top(focused) - before));
            seen.setViewPosition(corner);
        }
    }
}
