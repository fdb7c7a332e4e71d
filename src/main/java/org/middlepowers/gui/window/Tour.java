package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.draw.Palette;

/** The window explained in five steps over the window itself; it can be left at any of them. */
final class Tour extends JComponent {
    private static final long serialVersionUID = 1;
    private static final double WIDTH = 380;

    /** @param part name of the component that it is about */
    private record Step(String part, String words) {}

    private static final List<Step> STEPS = List.of(
            new Step(
                    "map",
                    "A world of great powers (tinted, large discs) and middle powers (small discs). A middle power is blue while it"
                            + " steadies the order as it is, orange while it drives the world towards more poles, pale in"
                            + " between. Point at anything to see what it is."),
            new Step(
                    "legend",
                    "All that is drawn is explained here: rings tell whose influence a state is under, arrows what it did and to"
                            + " whom, red lines how tense two great powers are."),
            new Step(
                    "timeline",
                    "Play, or step quarter by quarter. Drag the line to any date: a run is the same every time, so you can always"
                            + " go back. Red marks are events."),
            new Step(
                    "side",
                    "Charts of the run. Click any state on the map and “Ask why” opens here: what it did, what each act was worth to"
                            + " it, and what would have changed its mind."),
            new Step(
                    "side",
                    "“Change” takes an event away, reads the world as another theory, or moves a number: history branches, and the"
                            + " original stays beside it. “Repeat ×20” tells whether a difference is more than luck. Press ? for the"
                            + " guide."));

    private final JFrame window;
    private final Sizes sizes;
    private final JPanel bubble;
    private final JTextArea words;
    private final JButton next;
    private int step = -1;

    Tour(JFrame window, Sizes sizes) {
        this.window = window;
        this.sizes = sizes;
        setName("tour");
        setLayout(null);
        addMouseListener(new MouseAdapter() {}); // the window beneath waits
        bubble = new JPanel(new BorderLayout(0, sizes.px(8)));
        bubble.setBackground(Palette.PAPER);
        bubble.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(Palette.STABILISER, sizes.px(2)),
                BorderFactory.createEmptyBorder(sizes.px(10), sizes.px(12), sizes.px(8), sizes.px(12))));
        words = Widgets.text("", sizes);
        words.setForeground(Palette.INK);
        words.setFont(Palette.font(0, sizes.px(13)));
        next = Widgets.button("Next", "tour next", "On to the next step", sizes, this::next);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, sizes.px(6), 0));
        buttons.setOpaque(false);
        buttons.add(Widgets.button("Skip", "tour skip", "Leave the tour; the button ? begins it again", sizes, this::end));
        buttons.add(next);
        bubble.add(words, BorderLayout.CENTER);
        bubble.add(buttons, BorderLayout.SOUTH);
        add(bubble);
    }

    /** Begins it. */
    void begin() {
        window.setGlassPane(this);
        step = -1;
        setVisible(true);
        next();
    }

    private void next() {
        step++;
        if (step >= STEPS.size()) {
            end();
            return;
        }
        words.setText((step + 1) + " of " + STEPS.size() + ".  " + STEPS.get(step).words());
        next.setText(step + 1 < STEPS.size() ? "Next" : "Begin");
        doLayout();
        repaint();
        next.requestFocusInWindow();
    }

    private void end() {
        setVisible(false);
        window.getContentPane().requestFocusInWindow();
    }

    /** The part that the step is about, in the coordinates of the pane. */
    private Rectangle target() {
        Component part = step < 0 || step >= STEPS.size() ? null : find(window.getContentPane(), STEPS.get(step).part());
        return part == null ? new Rectangle() : SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), this);
    }

    private static Component find(Container in, String name) {
        for (Component c : in.getComponents()) {
            Component found = name.equals(c.getName()) ? c : c instanceof Container inside ? find(inside, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public void doLayout() {
        int width = Math.min(sizes.px(WIDTH), getWidth() - sizes.px(20));
        words.setSize(width - sizes.px(28), Short.MAX_VALUE);
        Dimension size = new Dimension(width, bubble.getPreferredSize().height);
        Rectangle at = target();
        int x = Math.max(sizes.px(10), Math.min(getWidth() - width - sizes.px(10), at.x + at.width / 2 - width / 2));
        boolean large = at.height > getHeight() / 2;
        int y = large ? at.y + at.height / 3 : at.y - size.height - sizes.px(12);
        bubble.setBounds(x, Math.max(sizes.px(10), y), width, size.height);
        bubble.validate();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Area dark = new Area(new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
        Rectangle at = target();
        dark.subtract(new Area(at));
        g.setColor(new Color(0, 0, 0, 90));
        g.fill(dark);
        g.setColor(Palette.HERO);
        g.setStroke(Palette.line(sizes.px(3)));
        g.draw(at);
        g.dispose();
    }
}
