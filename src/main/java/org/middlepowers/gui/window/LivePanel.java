package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.middlepowers.gui.draw.CaptionLine;
import org.middlepowers.gui.draw.ConductStrip;
import org.middlepowers.gui.draw.MapLegend;
import org.middlepowers.gui.draw.Palette;

/** All that is in the window: the world at the left, charts and what can be changed at the right, the story below. */
final class LivePanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final double SIDE = .34;

    /** A tab. */
    record Tab(String title, JComponent content) {}

    LivePanel(Session session, Sizes sizes, Dimension size, List<Tab> worlds, List<Tab> side, JComponent tools,
            boolean present) {
        super(new BorderLayout());
        setBackground(Palette.PAPER);
        double u = sizes.unit();
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(new Picture(session, "header", new Dimension(10, sizes.px(34)), new WindowHeader(u)), BorderLayout.CENTER);
        top.add(tools, BorderLayout.EAST);
        add(top, BorderLayout.NORTH);

        JPanel world = new JPanel(new BorderLayout());
        world.setOpaque(false);
        world.add(tabs("worlds", worlds), BorderLayout.CENTER);
        JComponent below;
        if (present) {
            below = new Picture(session, "legend", new Dimension(10, sizes.px(24)), (g, a, s) -> MapLegend.row(g, a, u));
        } else {
            below = new JPanel(new GridLayout(1, 2));
            below.setOpaque(false);
            below.setPreferredSize(new Dimension(10, sizes.px(122)));
            below.add(new Picture(session, "legend", new Dimension(10, 10), (g, a, s) -> MapLegend.draw(g, a, s.cast(), u)));
            below.add(new Picture(session, "conduct", new Dimension(10, 10), (g, a, s) -> ConductStrip.draw(g, a, s, u)));
        }
        world.add(below, BorderLayout.SOUTH);
        add(world, BorderLayout.CENTER);

        JComponent right = tabs("side", side);
        right.setPreferredSize(new Dimension((int) (size.width * SIDE), 10));
        add(right, BorderLayout.EAST);

        JPanel bottom = new JPanel(new BorderLayout());
        bottom.setOpaque(false);
        bottom.setBorder(BorderFactory.createMatteBorder(sizes.px(1), 0, 0, 0, Palette.GRID));
        Picture caption =
                new Picture(session, "caption", new Dimension(10, sizes.px(present ? 62 : 50)), (g, a, s) -> CaptionLine.draw(g, a, s, u));
        bottom.add(caption, BorderLayout.CENTER);
        if (present) {
            bottom.add(new ClassPanel(session, sizes, size.width), BorderLayout.NORTH);
        }
        bottom.add(new ControlBar(session, sizes), BorderLayout.SOUTH);
        add(bottom, BorderLayout.SOUTH);
    }

    private static JComponent tabs(String name, List<Tab> tabs) {
        if (tabs.size() == 1) {
            return tabs.get(0).content();
        }
        JTabbedPane pane = new JTabbedPane();
        pane.setName(name);
        tabs.forEach(t -> pane.addTab(t.title(), t.content()));
        return pane;
    }
}
