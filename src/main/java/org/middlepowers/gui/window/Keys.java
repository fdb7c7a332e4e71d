package org.middlepowers.gui.window;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Keys of the whole window: arrows, Home and End move in time, space plays or stops, ? opens the guide. What has the focus and uses a key
 * itself keeps it, so that no key ever does two things.
 */
final class Keys implements KeyEventDispatcher {
    private final LiveWindow window;
    private final Runnable help;
    private final Map<Integer, Runnable> actions;

    private Keys(LiveWindow window, Runnable help, Map<Integer, Runnable> actions) {
        this.window = window;
        this.help = help;
        this.actions = actions;
    }

    /** Listens until {@link #end}. */
    static Keys of(LiveWindow window, Runnable help, Map<Integer, Runnable> actions) {
        Keys keys = new Keys(window, help, actions);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        return keys;
    }

    void end() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent e) {
        Runnable action = actions.get(e.getKeyCode());
        Component at = e.getComponent();
        if (e.getID() == KeyEvent.KEY_TYPED && e.getKeyChar() == '?' && inside(at) && !(at instanceof JTextComponent)) {
            help.run();
            return true;
        }
        if (action == null || e.getModifiersEx() != 0 || !inside(at) || uses(at, e.getKeyCode())) {
            return false;
        }
        if (e.getID() == KeyEvent.KEY_PRESSED) {
            action.run();
        }
        return true;
    }

    private boolean inside(Component c) {
        return c != null && SwingUtilities.getWindowAncestor(c) == window || c == window;
    }

    private static boolean uses(Component focused, int key) {
        boolean chooses = focused instanceof JTextComponent
                || focused instanceof JComboBox
                || focused instanceof JSlider
                || focused instanceof JList
                || focused instanceof JTable;
        return chooses || key == KeyEvent.VK_SPACE && focused instanceof AbstractButton;
    }
}
