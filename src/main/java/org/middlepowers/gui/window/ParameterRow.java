package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.Timer;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry.Entry;

/**
 * One parameter with its slider, which moves by round steps, about a hundred over the range. A value counts once the
 * slider rests: a hand that lets go, or keys that have stopped.
 */
final class ParameterRow extends JPanel {
    private static final long serialVersionUID = 1;
    private static final double STEPS = 100;
    private static final int REST = 400;

    private final transient Entry entry;
    private final double step;
    private final JSlider slider;
    private final JLabel number = new JLabel();
    private final JLabel name;
    private final Timer rest;
    private final int tipWidth;
    private double value;
    private boolean filling;

    /** @param changed receives the value at which the slider comes to rest */
    ParameterRow(Entry entry, Sizes sizes, DoubleConsumer changed) {
        super(new BorderLayout(sizes.px(4), 0));
        this.entry = entry;
        Parameter meta = entry.meta();
        step = entry.whole() ? 1 : step((meta.max() - meta.min()) / STEPS);
        tipWidth = sizes.px(330);
        setOpaque(false);
        name = new JLabel(entry.name() + "  " + meta.symbol());
        name.setFont(Palette.font(0, sizes.px(11.5)));
        name.setPreferredSize(new Dimension(sizes.px(170), sizes.px(22)));
        slider = new JSlider(0, (int) Math.ceil((meta.max() - meta.min()) / step - 1e-9));
        slider.setName("parameter." + entry.name());
        slider.setOpaque(false);
        number.setName("value." + entry.name());
        number.setFont(Palette.font(0, sizes.px(11.5)));
        number.setPreferredSize(new Dimension(sizes.px(52), sizes.px(22)));
        rest = new Timer(REST, e -> {
            if (place(value) != slider.getValue()) {
                value = at(slider.getValue());
                changed.accept(value);
            }
        });
        rest.setRepeats(false);
        slider.addChangeListener(e -> moved());
        add(name, BorderLayout.WEST);
        add(slider, BorderLayout.CENTER);
        add(number, BorderLayout.EAST);
    }

    /** The largest of 1, 2 and 5 times a power of ten that is not above a size. */
    static double step(double size) {
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        double part = size / power;
        return power * (part >= 5 ? 5 : part >= 2 ? 2 : 1);
    }

    private void moved() {
        if (!filling) {
            number.setText(text(at(slider.getValue())));
            if (slider.getValueIsAdjusting()) {
                rest.stop();
            } else {
                rest.restart();
            }
        }
    }

    /** Shows the value in force, unless somebody is just moving the slider. */
    void show(double now, boolean begun) {
        boolean late = entry.meta().initial() && begun;
        slider.setEnabled(!late);
        String tip = tip() + (late ? "<br><b>It only sets up the first quarter: press Start to change it.</b>" : "");
        for (JComponent c : List.of(name, slider, number)) {
            c.setToolTipText("<html><div width=" + tipWidth + ">" + tip + "</div></html>");
        }
        if (!rest.isRunning() && !slider.getValueIsAdjusting()) {
            filling = true;
            value = now;
            slider.setValue(place(now));
            number.setText(text(now));
            filling = false;
        }
    }

    private String tip() {
        Parameter meta = entry.meta();
        String unit = meta.unit().equals("1") ? "a pure number" : meta.unit();
        return meta.about() + ".<br>" + meta.symbol() + ", " + unit + ", from " + text(meta.min()) + " to " + text(meta.max())
                + ", usually " + text(meta.value()) + "; source: "
                + meta.source().name().toLowerCase(Locale.ROOT) + ".";
    }

    private int place(double of) {
        return (int) Math.round((of - entry.meta().min()) / step);
    }

    private double at(int place) {
        return Math.min(entry.meta().max(), entry.meta().min() + place * step);
    }

    /** As many digits as matter. */
    static String text(double value) {
        return new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }
}
