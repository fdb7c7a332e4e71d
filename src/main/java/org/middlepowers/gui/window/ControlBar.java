package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;

/** Play, pause, step, back to the start, how fast, and the line of quarters. */
final class ControlBar extends JPanel {
    private static final long serialVersionUID = 1;

    /** Quarters a second that can be chosen; 0 stands for as fast as it goes. */
    private static final List<Double> SPEEDS = List.of(.5, 1.0, 2.0, 4.0, 8.0, 30.0, 0.0);

    private final transient Session session;
    private final JButton play = new JButton("Play");
    private final JComboBox<String> speed = new JComboBox<>();

    ControlBar(Session session, Sizes sizes) {
        super(new BorderLayout(sizes.px(8), 0));
        this.session = session;
        setBackground(Palette.PAPER);
        setBorder(BorderFactory.createEmptyBorder(sizes.px(2), sizes.px(8), sizes.px(4), sizes.px(8)));
        JPanel buttons = new JPanel();
        buttons.setOpaque(false);
        buttons.setLayout(new BoxLayout(buttons, BoxLayout.X_AXIS));
        Font font = Palette.font(Font.BOLD, sizes.px(13));
        button(buttons, new JButton("Start"), "restart", "Back to the first quarter", font, () -> session.seek(-1), sizes);
        button(buttons, play, "play", "Let quarters follow each other, or stop (space)", font, this::toggle, sizes);
        button(buttons, new JButton("Step"), "step", "One quarter on (right arrow)", font, session::step, sizes);
        SPEEDS.forEach(s -> speed.addItem(s == 0 ? "fastest" : plain(s) + (s == 1 ? " quarter/s" : " quarters/s")));
        speed.setSelectedIndex(1);
        speed.setName("speed");
        speed.setFont(Palette.font(Font.PLAIN, sizes.px(12)));
        speed.setToolTipText("How fast quarters follow each other");
        speed.addActionListener(e -> session.player().pace(SPEEDS.get(speed.getSelectedIndex())));
        buttons.add(new JLabel(" "));
        buttons.add(speed);
        add(buttons, BorderLayout.WEST);
        add(new TimeLine(session, sizes.unit()), BorderLayout.CENTER);
        session.watch(this::show);
    }

    private static String plain(double speed) {
        return speed == Math.rint(speed) ? String.valueOf((int) speed) : String.valueOf(speed);
    }

    private static void button(
            JPanel row, JButton button, String name, String tip, Font font, Runnable action, Sizes sizes) {
        button.setName(name);
        button.setToolTipText(tip);
        button.setFont(font);
        button.addActionListener(e -> action.run());
        row.add(button);
        row.add(Box.createHorizontalStrut(sizes.px(4)));
    }

    private void toggle() {
        if (session.player().playing()) {
            session.player().pause();
        } else {
            session.player().pace(SPEEDS.get(speed.getSelectedIndex()));
            session.play();
        }
        session.tell();
    }

    private void show(Scene scene) {
        play.setText(session.player().playing() ? "Pause" : "Play");
    }
}
