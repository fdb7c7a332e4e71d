package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Track;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.ParameterRegistry.Entry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.ShockSpec;

/** Sliders for the parameters of one group at a time; moved, they hold from the quarter after the one shown. */
final class ParametersPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient Sizes sizes;
    private final transient Consumer<String> refused;
    private final JComboBox<String> groups = new JComboBox<>();
    private final JPanel column = Widgets.column();
    private final transient Map<String, ParameterRow> rows = new LinkedHashMap<>();
    private transient Scene scene;

    ParametersPanel(Session session, Sizes sizes, Consumer<String> refused) {
        super(new BorderLayout(0, sizes.px(3)));
        this.session = session;
        this.sizes = sizes;
        this.refused = refused;
        setOpaque(false);
        groups.setName("group");
        groups.setToolTipText("Which parameters");
        groups.setFont(Palette.font(0, sizes.px(12)));
        ParameterRegistry.entries().values().stream().map(Entry::group).distinct().forEach(groups::addItem);
        groups.setSelectedItem("hostility");
        groups.addActionListener(e -> fill());
        add(groups, BorderLayout.NORTH);
        add(column, BorderLayout.CENTER);
        scene = session.scene();
        fill();
        session.watch(now -> {
            Track before = scene.story().current();
            int time = scene.story().time();
            scene = now;
            if (now.story().current() != before || now.story().time() != time) {
                refresh();
            }
        });
    }

    /** Rows are rebuilt only for another group, so that a slider keeps the focus while the world changes. */
    private void fill() {
        column.removeAll();
        rows.clear();
        for (Entry entry : ParameterRegistry.entries().values()) {
            if (entry.group().equals(groups.getSelectedItem())) {
                ParameterRow row = new ParameterRow(entry, sizes, value -> change(entry.name(), value));
                rows.put(entry.name(), row);
                Widgets.below(column, row);
            }
        }
        refresh();
        column.revalidate();
        column.repaint();
    }

    private void refresh() {
        Map<String, Double> values = ParameterRegistry.values(inForce());
        rows.forEach((name, row) -> row.show(values.get(name), scene.begun()));
    }

    /** The scenario's parameters with what shocks up to the next quarter have changed. */
    private Parameters inForce() {
        Cast cast = scene.cast();
        Quarter next = cast.scenario().start().plus(scene.story().time() + 1);
        Parameters p = cast.scenario().parameters();
        for (ShockSpec shock : cast.scenario().shocks().values()) {
            if (shock.at().compareTo(next) <= 0 && !shock.parameters().isEmpty()) {
                p = ParameterRegistry.with(p, shock.parameters());
            }
        }
        return p;
    }

    private void change(String name, double value) {
        refused.accept("");
        String number = ParameterRow.text(value);
        String words = name + " = " + number;
        if (!scene.begun()) {
            session.courses().change(BranchChange.of(List.of("parameters." + name + "=" + number), 0, words), this::refuse);
            return;
        }
        if (scene.story().time() + 1 >= scene.story().current().quarters()) {
            refuse("The run has ended; go back to a quarter from which on it is to be changed.");
            return;
        }
        Quarter from = scene.frame().quarter().plus(1);
        session.courses().change(
                BranchChange.of(
                        List.of("shocks." + name + "_" + from + "={at: " + from + ", about: \"" + words + "\", parameters: {"
                                + name + ": " + number + "}}"),
                        from.since(scene.cast().scenario().start()), words + " from " + from),
                this::refuse);
    }

    /** The sliders go back to what holds. */
    private void refuse(String why) {
        refused.accept(why);
        refresh();
    }
}
