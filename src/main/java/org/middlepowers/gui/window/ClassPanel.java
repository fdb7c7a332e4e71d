package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
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
    private static final String[] GUESSES = {" will drive change", " will stabilise", " will give in or do nothing"};
    private static final Act.Tag[] TAGS = {Act.Tag.DRIVER, Act.Tag.STABILISER, Act.Tag.NEUTRAL};

    private final transient Session session;
    private final JTextArea text;
    private final JTextField own = new JTextField();
    private final JPanel buttons;
    private final List<JButton> choices = new ArrayList<>();
    private final JButton on = new JButton("Go on");
    private transient List<Question> questions = List.of();
    private transient Track asked;
    private int next;
    private int guess = -1;
    private boolean waiting;
    private boolean running;

    ClassPanel(Session session, Sizes sizes) {
        super(new BorderLayout(sizes.px(8), sizes.px(4)));
        this.session = session;
        setName("class");
        setBackground(Palette.mix(Palette.HERO, Palette.PAPER, .75));
        setBorder(BorderFactory.createEmptyBorder(sizes.px(6), sizes.px(12), sizes.px(6), sizes.px(12)));
        text = ChangePanel.text("", sizes);
        text.setName("question");
        text.setForeground(Palette.INK);
        text.setFont(Palette.font(Font.PLAIN, sizes.px(14)));
        add(text, BorderLayout.CENTER);
        buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, sizes.px(6), 0));
        buttons.setOpaque(false);
        own.setName("guess");
        own.setColumns(18);
        own.setFont(Palette.font(Font.PLAIN, sizes.px(12)));
        own.setToolTipText("What the class expects, in its own words");
        buttons.add(own);
        for (int k = 0; k < GUESSES.length; k++) {
            int choice = k;
            JButton button = new JButton();
            button.setName("guess." + k);
            button.setFont(Palette.font(Font.BOLD, sizes.px(12)));
            button.addActionListener(e -> guessed(choice));
            button.setToolTipText("What the class expects of the year that follows");
            buttons.add(button);
            choices.add(button);
        }
        add(buttons, BorderLayout.SOUTH);
        on.setName("go-on");
        on.setToolTipText("On to the next question");
        on.setFont(Palette.font(Font.BOLD, sizes.px(13)));
        on.addActionListener(e -> goOn());
        add(on, BorderLayout.EAST);
        setVisible(false);
        session.hide(true);
        session.watch(this::show);
        show(session.scene());
    }

    private void show(Scene scene) {
        Track track = scene.story().current();
        if (track != asked) {
            asked = track;
            questions = Questions.of(scene.cast());
            running = false;
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
        for (int k = 0; k < GUESSES.length; k++) {
            choices.get(k).setText(hero() + GUESSES[k]);
        }
        text.setText(session.story().cast().scenario().start().plus(q.time()) + ": " + q.event() + ". " + q.text());
        buttons.setVisible(true);
        on.setVisible(false);
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
        int hero = asked.cast().hero();
        Act.Tag mostly = Questions.mostly(asked, hero, q.time(), until());
        String words = own.getText().isBlank() ? "" : " (“" + own.getText().strip() + "”)";
        String verdict = TAGS[guess] == mostly ? "That is what it mostly did." : "It mostly did something else.";
        text.setText("The class guessed: " + hero() + GUESSES[guess] + words + ". " + verdict + "\n"
                + String.join("\n", Questions.answer(asked, q, until())));
        buttons.setVisible(false);
        on.setVisible(true);
        setVisible(true);
        revalidate();
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
