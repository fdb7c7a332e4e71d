package org.middlepowers.gui.window;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.measure.Measures;

/** All measures of the tables by scope, each to be charted or not; made when it is opened. */
final class MeasuresMenu extends JPopupMenu {
    private static final long serialVersionUID = 1;
    /** More charts than this below each other cannot be read. */
    private static final int MOST = 8;
    private static final int PART = 22;

    private final transient Session session;
    private final LiveCharts charts;

    MeasuresMenu(Session session, LiveCharts charts) {
        this.session = session;
        this.charts = charts;
    }

    @Override
    public void show(Component by, int x, int y) {
        fill();
        super.show(by, x, y);
    }

    /** Offers what there is in the world that is watched. */
    void fill() {
        removeAll();
        Cast cast = session.story().cast();
        JMenuItem first = new JMenuItem("The six that are shown at first");
        first.addActionListener(e -> charts.choose(ChartSpec.first(cast, false)));
        add(first);
        addSeparator();
        JMenu world = new JMenu("Of the world");
        Measures.WORLD.forEach(m -> world.add(item(m.title(), m.about(), new ChartSpec(m.name(), ChartSpec.WORLD))));
        add(world);
        for (int scope = 0; scope <= cast.groups().size(); scope++) {
            String name = scope == 0
                    ? "All middle powers"
                    : cast.scenario().groups().get(cast.groups().get(scope - 1)).name();
            JMenu of = new JMenu("Of: " + name);
            List<JComponent> items = new ArrayList<>();
            int at = scope;
            Measures.STATE.forEach(m -> items.add(item(m.title(), m.about(), new ChartSpec(m.name(), at))));
            fold(of, items);
            add(of);
        }
    }

    /** As many as fit a screen; the others in a menu below. */
    private static void fold(JMenu menu, List<JComponent> items) {
        JMenu into = menu;
        for (int k = 0; k < items.size(); k++) {
            if (k > 0 && k % PART == 0) {
                JMenu more = new JMenu("More");
                into.add(more);
                into = more;
            }
            into.add(items.get(k));
        }
    }

    private JCheckBoxMenuItem item(String title, String about, ChartSpec spec) {
        JCheckBoxMenuItem item = new JCheckBoxMenuItem(title, charts.specs().contains(spec));
        item.setName("chart." + spec.measure() + "." + spec.scope());
        item.setToolTipText(about);
        item.addActionListener(e -> {
            List<ChartSpec> chosen = new ArrayList<>(charts.specs());
            if (!chosen.remove(spec)) {
                chosen.add(spec);
            }
            if (chosen.size() > MOST) {
                chosen.remove(0);
            }
            if (!chosen.isEmpty()) {
                charts.choose(chosen);
            }
        });
        return item;
    }
}
