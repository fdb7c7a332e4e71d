package org.middlepowers.gui.window;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JToolTip;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.Timer;
import org.middlepowers.gui.draw.Palette;

/** What is under the mouse in words, on components whose own tooltips belong to somebody else. */
final class Tips extends MouseAdapter {
    private static final int PATIENCE = 350;

    private final JComponent on;
    private final Function<Point, String> words;
    private final Sizes sizes;
    private final Timer wait;
    private Point at;
    private Popup shown;

    private Tips(JComponent on, Function<Point, String> words, Sizes sizes) {
        this.on = on;
        this.words = words;
        this.sizes = sizes;
        wait = new Timer(PATIENCE, e -> show());
        wait.setRepeats(false);
    }

    /** Explains places of a component, in HTML; an empty text is not told. */
    static void on(JComponent on, Function<Point, String> words, Sizes sizes) {
        Tips tips = new Tips(on, words, sizes);
        on.addMouseListener(tips);
        on.addMouseMotionListener(tips);
        on.putClientProperty(Tips.class, words);
    }

    @Override
    public void mouseMoved(MouseEvent e) {
        hide();
        at = e.getPoint();
        wait.restart();
    }

    @Override
    public void mouseExited(MouseEvent e) {
        hide();
    }

    @Override
    public void mousePressed(MouseEvent e) {
        hide();
    }

    private void hide() {
        wait.stop();
        if (shown != null) {
            shown.hide();
            shown = null;
        }
    }

    private void show() {
        String text = on.isShowing() ? words.apply(at) : "";
        if (!text.isEmpty()) {
            JToolTip tip = new JToolTip();
            tip.setFont(Palette.font(0, sizes.px(11.5)));
            tip.setTipText("<html><div width=" + sizes.px(260) + ">" + text + "</div></html>");
            Point corner = on.getLocationOnScreen();
            shown = PopupFactory.getSharedInstance()
                    .getPopup(on, tip, corner.x + at.x + sizes.px(14), corner.y + at.y + sizes.px(14));
            shown.show();
        }
    }
}
