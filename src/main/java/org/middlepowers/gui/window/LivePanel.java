package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.draw.CaptionLine;
import org.middlepowers.gui.draw.ConductStrip;
import org.middlepowers.gui.draw.MapLegend;
import org.middlepowers.gui.draw.Palette;
import sim.display.Display2D;

/** All that is in the window: the world at the left, charts and what can be changed at the right, the story below. */
final class LivePanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final double SIDE = .34;
    private static final double LEGEND = .56;
    /** Width of a window below which the legend needs more lines. */
    private static final double NARROW = 1200;
    /** The least width at which charts and sliders can be read. */
    private static final double LEAST = 260;

    /** A tab. */
    record Tab(String title, JComponent content) {}

    /** What the window holds: pictures of the world at the left, what belongs to them at the right, tools above. */
    record Contents(List<Tab> worlds, List<Tab> side, JComponent tools) {}

    private final JComponent world;
    private final JComponent side;
    private final JComponent header;
    private final JComponent below;
    private final JComponent caption;
    private final JComponent controls;

    LivePanel(Session session, Sizes sizes, Dimension size, Contents contents, boolean present) {
        super(new BorderLayout());
        setBackground(Palette.PAPER);
        double u = sizes.unit();
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        header = new Picture(session, "header", new Dimension(10, sizes.px(34)), new WindowHeader(u));
        top.add(header, BorderLayout.CENTER);
        top.add(contents.tools(), BorderLayout.EAST);
        add(top, BorderLayout.NORTH);

        world = tabs("worlds", contents.worlds());
        below = present ? row(session, sizes, size.width * (1 - SIDE)) : explained(session, sizes, size.width);
        JPanel left = new JPanel(new BorderLayout()) {
            private static final long serialVersionUID = 1;

            /** What stands beside the map never takes more than half. */
            @Override
            public Dimension getMinimumSize() {
                return new Dimension(getParent().getWidth() / 2, sizes.px(100));
            }
        };
        left.setName("world and legend");
        left.setOpaque(false);
        left.add(world, BorderLayout.CENTER);
        left.add(below, BorderLayout.SOUTH);

        side = tabs("side", contents.side());
        side.setPreferredSize(new Dimension((int) (size.width * SIDE), 10));
        side.setMinimumSize(new Dimension(sizes.px(LEAST), 10));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left, side);
        split.setName("split");
        split.setResizeWeight(1 - SIDE);
        split.setDividerLocation((int) (size.width * (1 - SIDE)));
        split.setDividerSize(sizes.px(6));
        split.setBorder(null);
        split.setOpaque(false);
        add(split, BorderLayout.CENTER);

        JPanel bottom = new JPanel(new BorderLayout());
        bottom.setOpaque(false);
        bottom.setBorder(BorderFactory.createMatteBorder(sizes.px(1), 0, 0, 0, Palette.GRID));
        caption = new Picture(
                session, "caption", new Dimension(10, sizes.px(present ? 62 : 50)), new CaptionLine(u)::draw);
        controls = new ControlBar(session, sizes);
        bottom.add(caption, BorderLayout.CENTER);
        if (present) {
            bottom.add(asked(new ClassPanel(session, sizes, size.width)), BorderLayout.NORTH);
        }
        bottom.add(controls, BorderLayout.SOUTH);
        add(bottom, BorderLayout.SOUTH);
    }

    /** While a class is asked or told, the story gives its room to that, so that the map keeps its own. */
    private JComponent asked(ClassPanel panel) {
        caption.setVisible(!panel.isVisible());
        panel.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentShown(ComponentEvent e) {
                caption.setVisible(false);
            }

            @Override
            public void componentHidden(ComponentEvent e) {
                caption.setVisible(true);
            }
        });
        return panel;
    }

    private static JComponent row(Session session, Sizes sizes, double width) {
        double u = sizes.unit();
        MapLegend signs = new MapLegend(u);
        int height = (int) Math.ceil(signs.height(width, session.scene()));
        Picture legend = new Picture(session, "legend", new Dimension(10, height), signs::rows);
        Tips.on(legend, at -> signs.meaningInRows(area(legend), session.scene(), at), sizes);
        return legend;
    }

    private static JComponent explained(Session session, Sizes sizes, int width) {
        double u = sizes.unit();
        JPanel below = new JPanel(new GridBagLayout());
        below.setOpaque(false);
        below.setPreferredSize(new Dimension(10, sizes.px(width < NARROW * u ? 162 : 132)));
        MapLegend signs = new MapLegend(u);
        Picture legend = new Picture(session, "legend", new Dimension(10, 10), signs::draw);
        Tips.on(legend, at -> signs.meaning(area(legend), session.scene(), at), sizes);
        ConductStrip conduct = new ConductStrip(u);
        Picture strip = new Picture(session, "conduct", new Dimension(10, 10), conduct::draw);
        Tips.on(strip, at -> conduct.meaning(area(strip), session.scene(), at), sizes);
        GridBagConstraints at = new GridBagConstraints();
        at.fill = GridBagConstraints.BOTH;
        at.weighty = 1;
        at.weightx = LEGEND;
        below.add(legend, at);
        at.weightx = 1 - LEGEND;
        below.add(strip, at);
        return below;
    }

    private static Rectangle2D area(Component c) {
        return new Rectangle2D.Double(0, 0, c.getWidth(), c.getHeight());
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

    /** Puts a line at the foot, beside the controls, where it moves nothing that belongs to a picture. */
    void status(JComponent line) {
        controls.add(line, BorderLayout.EAST);
    }

    /** Opens a tab at the right, unless all values of what was pointed at are looked at already. */
    void answer(String title) {
        if (side instanceof JTabbedPane tabs && !tabs.getTitleAt(tabs.getSelectedIndex()).equals("All values")) {
            tabs.setSelectedIndex(tabs.indexOfTab(title));
        }
    }

    /** What of it belongs to a picture of what is seen: all but controls. */
    Sighting seen(Session session, Supplier<String> name, Sizes sizes) {
        List<Component> parts = List.of(header, open(world), below, open(side), caption);
        int end = SwingUtilities.convertPoint(controls, 0, 0, this).y;
        return new Sighting(session, this, parts, end, name, sizes.unit());
    }

    private static Component open(JComponent content) {
        Component shown = content instanceof JTabbedPane tabs ? tabs.getSelectedComponent() : content;
        return shown instanceof Display2D display
                ? display.display
                : shown instanceof ChartsPanel charts ? charts.charts() : shown;
    }
}
