package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Questions;
import org.middlepowers.gui.time.Questions.Question;
import org.middlepowers.gui.time.Track;
import org.middlepowers.model.Act;

/**
 * Predict, then run: history stops before each shock, the class is asked and writes down what it expects; a year on it is
 * told what happened and what it had guessed. What comes later is kept from sight.
 */
final class ClassPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String[] GUESSES = {"drive change", "stabilise", "defer or do nothing"};
    /** Runs that a verdict rests on; enough to tell often from seldom, and done before a class grows restless. */
    private static final int RUNS = 20;
    private static final Act.Tag[] TAGS = {Act.Tag.DRIVER, Act.Tag.STABILISER, Act.Tag.NEUTRAL};

    private final transient Session session;
    private final JTextArea text;
    private final JTextField own = new JTextField();
    private final JPanel buttons;
    private final JPanel ways = new JPanel();
    private final int room;
    private final List<JButton> choices = new ArrayList<>();
    private final JButton on = new JButton("Go on");
    private final JButton again = new JButton("Start over");
    private transient List<Question> questions = List.of();
    private transient Track asked;
    private int next;
    private int guess = -1;
    private boolean waiting;
    private boolean running;

    /** @param room width that it is likely to have */
    ClassPanel(Session session, Sizes sizes, int room) {
        super(new BorderLayout(sizes.px(8), sizes.px(4)));
        this.session = session;
        this.room = room;
        setName("class");
        setBackground(Palette.mix(Palette.HERO, Palette.PAPER, .75));
        setBorder(BorderFactory.createEmptyBorder(sizes.px(6), sizes.px(12), sizes.px(6), sizes.px(12)));
        text = Widgets.text("", sizes);
        text.setName("question");
        text.setForeground(Palette.INK);
        text.setFont(Palette.font(Font.PLAIN, sizes.px(14)));
        add(text, BorderLayout.CENTER);
        buttons = new JPanel(new GridLayout(1, 0, sizes.px(6), 0));
        buttons.setOpaque(false);
        own.setName("guess");
        own.setFont(Palette.font(Font.PLAIN, sizes.px(12)));
        own.setToolTipText("What the class expects, in its own words");
        own.putClientProperty("JTextField.placeholderText", "In your own words");
        buttons.add(own);
        for (int k = 0; k < GUESSES.length; k++) {
            int choice = k;
            JButton button = new JButton(GUESSES[k]);
            button.setName("guess." + k);
            button.setFont(Palette.font(Font.BOLD, sizes.px(12)));
            button.addActionListener(e -> guessed(choice));
            button.setToolTipText("What the class expects of the year that follows");
            buttons.add(button);
            choices.add(button);
        }
        add(buttons, BorderLayout.SOUTH);
        on.setName("go-on");
        on.setToolTipText("On to the next question; after the last one to the end of the run");
        on.setFont(Palette.font(Font.BOLD, sizes.px(13)));
        on.addActionListener(e -> goOn());
        again.setName("start-over");
        again.setToolTipText("From the beginning, with every question asked again");
        again.setFont(Palette.font(Font.PLAIN, sizes.px(12)));
        again.addActionListener(e -> startOver());
        ways.setLayout(new GridLayout(0, 1, 0, sizes.px(4)));
        ways.setOpaque(false);
        ways.add(on);
        ways.add(again);
        add(ways, BorderLayout.EAST);
        setVisible(false);
        session.watch(this::show);
        show(session.scene());
    }

    /** As high as the text needs at the width that is left beside the buttons. */
    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : room;
        Insets border = getInsets();
        int beside = ways.getPreferredSize().width + ((BorderLayout) getLayout()).getHgap();
        text.setSize(Math.max(1, width - border.left - border.right - beside), Short.MAX_VALUE);
        return super.getPreferredSize();
    }

    private void show(Scene scene) {
        Track track = scene.story().current();
        if (track != asked) {
            asked = track;
            questions = Questions.of(scene.cast());
            running = false;
            waiting = false;
            next = 0;
            while (next < questions.size() && questions.get(next).time() <= scene.story().time()) {
                next++;
            }
            bar();
        }
        int time = scene.story().time();
        if (!waiting && !running && next < questions.size() && time == questions.get(next).time() - 1) {
            ask(questions.get(next));
        } else if (running && time >= until()) {
            tell();
        } else if (!waiting && !running && isVisible()) {
            setVisible(false);
        }
    }

    /** Nobody goes beyond the next question before it is answered. */
    private void bar() {
        session.stopBefore(next < questions.size() ? questions.get(next).time() : Integer.MAX_VALUE);
    }

    private int until() {
        int later = next + 1 < questions.size() ? questions.get(next + 1).time() - 1 : asked.quarters() - 1;
        return Math.min(questions.get(next).time() + Questions.AFTER - 1, Math.min(later, asked.quarters() - 1));
    }

    private void ask(Question q) {
        waiting = true;
        own.setText("");
        text.setText(session.story().cast().scenario().start().plus(q.time()) + ": " + q.event() + ". " + q.text()
                + " In the year that follows, " + hero() + " will mostly …");
        buttons.setVisible(true);
        on.setVisible(false);
        again.setVisible(next > 0);
        setVisible(true);
        revalidate();
    }

    private String hero() {
        return asked.cast().stateNames().get(asked.cast().hero());
    }

    private void guessed(int choice) {
        guess = choice;
        waiting = false;
        running = true;
        setVisible(false);
        session.stopBefore(until() + 1);
        session.play();
    }

    private void tell() {
        running = false;
        waiting = true;
        Question q = questions.get(next);
        Track track = asked;
        int until = until();
        show(q, track, until, "");
        session.work(() -> {
            Questions.Tendency draws = Questions.draws(track.branch(), track.cast().hero(), q.time(), until, RUNS);
            SwingUtilities.invokeLater(() -> {
                if (asked == track && waiting && !buttons.isVisible()) {
                    show(q, track, until, often(draws));
                }
            });
        });
    }

    private void show(Question q, Track track, int until, String often) {
        Optional<Act.Tag> mostly = new Questions(track).mostly(track.cast().hero(), q.time(), until);
        String verdict = mostly.map(tag -> tag == TAGS[guess] ? "In this run it did." : "In this run it mostly did something else.")
                .orElse("In this run it did no kind of act more often than another.");
        String words = own.getText().isBlank() ? "" : " (“" + own.getText().strip() + "”)";
        text.setText("By " + track.frame(until).quarter() + ". The class expected " + hero() + " to " + GUESSES[guess] + words + ". " + verdict + " " + often + "\n"
                + String.join("\n", new Questions(track).answer(q, until)));
        buttons.setVisible(false);
        on.setText(next + 1 < questions.size() ? "Go on" : "To the end");
        on.setVisible(true);
        again.setVisible(true);
        setVisible(true);
        revalidate();
    }

    private String often(Questions.Tendency draws) {
        return "In " + draws.of(TAGS[guess]) + " of " + draws.runs() + " runs, this one and others with other random draws, it"
                + " mostly did what the class expected.";
    }

    private void startOver() {
        asked = null;
        waiting = false;
        setVisible(false);
        session.stopBefore(Integer.MAX_VALUE);
        session.seek(-1);
        show(session.scene());
    }

    private void goOn() {
        waiting = false;
        next++;
        bar();
        setVisible(false);
        show(session.scene());
        if (!waiting) {
            session.play();
        }
    }
}
