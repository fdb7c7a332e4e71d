package org.middlepowers.gui.window;

import java.awt.Font;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Frame.SanctionsInForce;
import org.middlepowers.gui.time.Track;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.ShockSpec;

/** The dated events of the original, each of which can be taken away, and what can be done from the quarter shown on. */
final class EventsPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient Sizes sizes;
    private final transient Consumer<String> refused;
    private final JPanel list = Widgets.column();
    private final JPanel deeds = Widgets.column();
    private transient Track shown;
    private String offered = "";

    EventsPanel(Session session, Sizes sizes, Consumer<String> refused) {
        this.session = session;
        this.sizes = sizes;
        this.refused = refused;
        setOpaque(false);
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        add(deeds);
        add(list);
        show(session.scene());
        session.watch(this::show);
    }

    private void show(Scene scene) {
        if (shown != scene.story().current()) {
            shown = scene.story().current();
            refill();
        }
        offer(scene);
    }

    private void refill() {
        list.removeAll();
        Map<String, ShockSpec> there = session.story().cast().scenario().shocks();
        session.story().original().cast().scenario().shocks().entrySet().stream()
                .sorted(Map.Entry.comparingByValue((a, b) -> a.at().compareTo(b.at())))
                .forEach(e -> list.add(box(e.getKey(), e.getValue(), there.containsKey(e.getKey()))));
        list.revalidate();
        list.repaint();
    }

    private JCheckBox box(String name, ShockSpec shock, boolean happens) {
        JCheckBox box = new JCheckBox(shock.at() + "  " + Cast.words(name, shock), happens);
        box.setName("shock." + name);
        box.setOpaque(false);
        box.setFont(Palette.font(shock.mark() ? Font.PLAIN : Font.ITALIC, sizes.px(12)));
        box.setToolTipText(happens
                ? "Take it away: history goes back to " + shock.at() + " and takes another course"
                : "Taken away; Undo, under the branch, brings it back");
        box.setEnabled(happens);
        box.addActionListener(e -> {
            int time = shock.at().since(session.story().cast().scenario().start());
            session.courses().change(
                    BranchChange.of(List.of("shocks." + name + "=null"), time, "without “" + Cast.words(name, shock) + "”"),
                    sentence -> {
                        box.setSelected(true);
                        refused.accept(sentence);
                    });
        });
        return box;
    }

    /** One click for what can be done at once: sanctions in force can be lifted. */
    private void offer(Scene scene) {
        Cast cast = scene.cast();
        StringBuilder key = new StringBuilder();
        if (scene.begun() && scene.story().time() + 1 < scene.story().current().quarters()) {
            scene.frame().sanctions().forEach(s -> key.append(s.target()).append(' '));
            key.append(scene.story().time());
        }
        if (key.toString().equals(offered)) {
            return;
        }
        offered = key.toString();
        deeds.removeAll();
        if (!offered.isEmpty()) {
            for (SanctionsInForce s : scene.frame().sanctions()) {
                deeds.add(lift(cast, s.target(), scene.frame().quarter().plus(1)));
            }
        }
        deeds.revalidate();
        deeds.repaint();
    }

    private JButton lift(Cast cast, int target, Quarter from) {
        String name = cast.actor(target);
        String code = target < cast.powers().size()
                ? cast.powers().get(target)
                : cast.states().get(target - cast.powers().size());
        JButton button = new JButton("Lift the sanctions on " + name + " in " + from);
        button.setName("lift." + code);
        button.setFont(Palette.font(Font.BOLD, sizes.px(12)));
        button.setToolTipText("From " + from + " on nobody sanctions " + name + " any more; later ones of the scenario stay");
        BranchChange change = BranchChange.of(
                List.of("shocks.lifted_" + code + "_" + from + "={at: " + from + ", about: Sanctions on " + name
                        + " lifted, lift: [" + code + "]}"),
                from.since(cast.scenario().start()), "sanctions on " + name + " lifted in " + from);
        button.addActionListener(e -> session.courses().change(change, refused));
        SwingUtilities.invokeLater(() -> refused.accept(""));
        return button;
    }
}
