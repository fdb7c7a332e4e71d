package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BoxLayout;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.ParameterRegistry.Entry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario.ShockSpec;

/** Sliders for the parameters of one group at a time; moved, they hold from the quarter after the one shown. */
final class ParametersPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int STEPS = 1000;

    private final transient Session session;
    private final transient Sizes sizes;
    private final transient Consumer<String> refused;
    private final JComboBox<String> groups = new JComboBox<>();
    private final JPanel rows = new JPanel();
    private transient Scene scene;
    private boolean filling;

    ParametersPanel(Session session, Sizes sizes, Consumer<String> refused) {
        super(new BorderLayout(0, sizes.px(3)));
        this.session = session;
        this.sizes = sizes;
        this.refused = refused;
        setOpaque(false);
        rows.setOpaque(false);
        rows.setLayout(new BoxLayout(rows, BoxLayout.Y_AXIS));
        groups.setName("group");
        groups.setFont(Palette.font(0, sizes.px(12)));
        ParameterRegistry.entries().values().stream().map(Entry::group).distinct().forEach(groups::addItem);
        groups.setSelectedItem("hostility");
        groups.addActionListener(e -> fill());
        add(groups, BorderLayout.NORTH);
        add(rows, BorderLayout.CENTER);
        scene = session.scene();
        fill();
        session.watch(now -> {
            boolean other = now.story().current() != scene.story().current() || now.begun() != scene.begun();
            scene = now;
            if (other) {
                fill();
            }
        });
    }

    private void fill() {
        filling = true;
        rows.removeAll();
        Map<String, Double> values = ParameterRegistry.values(inForce());
        ParameterRegistry.entries().values().stream()
                .filter(e -> e.group().equals(groups.getSelectedItem()))
                .forEach(e -> rows.add(row(e, values.get(e.name()))));
        rows.revalidate();
        rows.repaint();
        filling = false;
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

    private JPanel row(Entry entry, double value) {
        Parameter meta = entry.meta();
        JPanel row = new JPanel(new BorderLayout(sizes.px(4), 0));
        row.setOpaque(false);
        JLabel name = new JLabel(entry.name() + "  " + meta.symbol());
        name.setFont(Palette.font(0, sizes.px(11.5)));
        name.setPreferredSize(new Dimension(sizes.px(170), sizes.px(22)));
        JSlider slider = new JSlider(0, entry.whole() ? (int) (meta.max() - meta.min()) : STEPS);
        slider.setName("parameter." + entry.name());
        slider.setOpaque(false);
        slider.setValue(place(entry, value));
        JLabel number = new JLabel(text(value));
        number.setName("value." + entry.name());
        number.setFont(Palette.font(0, sizes.px(11.5)));
        number.setPreferredSize(new Dimension(sizes.px(52), sizes.px(22)));
        boolean late = meta.initial() && scene.begun();
        slider.setEnabled(!late);
        String tip = tip(entry) + (late ? "<br><b>It only sets up the first quarter: press Start to change it.</b>" : "");
        for (javax.swing.JComponent c : List.of(name, slider, number)) {
            c.setToolTipText("<html><div width=" + sizes.px(330) + ">" + tip + "</div></html>");
        }
        slider.addChangeListener(e -> {
            double now = value(entry, slider.getValue());
            number.setText(text(now));
            if (!slider.getValueIsAdjusting() && !filling && place(entry, value) != slider.getValue()) {
                change(entry.name(), now);
            }
        });
        row.add(name, BorderLayout.WEST);
        row.add(slider, BorderLayout.CENTER);
        row.add(number, BorderLayout.EAST);
        return row;
    }

    private void change(String name, double value) {
        refused.accept("");
        Cast cast = scene.cast();
        if (!scene.begun()) {
            session.change(List.of("parameters." + name + "=" + text(value)), 0, name + " = " + text(value), refused);
            return;
        }
        if (scene.story().time() + 1 >= scene.story().current().quarters()) {
            refused.accept("The run has ended; go back to a quarter from which on it is to be changed.");
            fill();
            return;
        }
        Quarter from = scene.frame().quarter().plus(1);
        String words = name + " = " + text(value);
        session.change(
                List.of("shocks." + name + "_" + from + "={at: " + from + ", about: \"" + words + "\", parameters: {" + name
                        + ": " + text(value) + "}}"),
                from.since(cast.scenario().start()), words + " from " + from, refused);
    }

    private static String tip(Entry entry) {
        Parameter meta = entry.meta();
        String unit = meta.unit().equals("1") ? "a pure number" : meta.unit();
        return meta.about() + ".<br>" + meta.symbol() + ", " + unit + ", from " + text(meta.min()) + " to " + text(meta.max())
                + ", usually " + text(meta.value()) + "; source: "
                + meta.source().name().toLowerCase(Locale.ROOT) + ".";
    }

    private static int place(Entry entry, double value) {
        Parameter meta = entry.meta();
        double part = (value - meta.min()) / (meta.max() - meta.min());
        return (int) Math.round(part * (entry.whole() ? meta.max() - meta.min() : STEPS));
    }

    private static double value(Entry entry, int place) {
        Parameter meta = entry.meta();
        return entry.whole() ? meta.min() + place : meta.min() + (meta.max() - meta.min()) * place / STEPS;
    }

    /** As many digits as matter. */
    private static String text(double value) {
        return new java.math.BigDecimal(value).round(new java.math.MathContext(4)).stripTrailingZeros().toPlainString();
    }
}
