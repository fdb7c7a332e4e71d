package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.time.Digits;
import org.middlepowers.gui.time.Steering;
import org.middlepowers.measure.Decision;
import org.middlepowers.measure.Decision.Alternative;
import org.middlepowers.study.Explanation;

/**
 * Lets somebody steer the state that is looked at: offers the acts that were open to it in the quarter shown, with what
 * its own reasoning thinks of each, and goes on with the one chosen, in a branch beside the original.
 */
final class SteerPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient Consumer<String> refused;
    private final JLabel question = new JLabel(" ");
    private final JComboBox<Choice> acts = new JComboBox<>();
    private final JButton go = new JButton("Do this instead");
    private transient Explanation offered;

    /** An act on offer. */
    private record Choice(Alternative option) {
        @Override
        public String toString() {
            return option.title() + "  (" + Digits.signed(option.worth().propensity(), 2) + ")"
                    + (option.chosen() ? "  – what it did" : "");
        }
    }

    SteerPanel(Session session, Sizes sizes, Consumer<String> refused) {
        super(new BorderLayout(sizes.px(6), sizes.px(3)));
        this.session = session;
        this.refused = refused;
        setName("steer");
        setBackground(Palette.PAPER);
        setBorder(BorderFactory.createEmptyBorder(sizes.px(4), sizes.px(10), sizes.px(6), sizes.px(10)));
        Font font = Palette.font(Font.PLAIN, sizes.px(12));
        question.setFont(Palette.font(Font.BOLD, sizes.px(12)));
        acts.setFont(font);
        acts.setName("steer acts");
        acts.setToolTipText("Acts that it could consider, with what its own reasoning thinks of each");
        go.setFont(font);
        go.setName("steer go");
        go.addActionListener(e -> steer());
        add(question, BorderLayout.NORTH);
        add(acts, BorderLayout.CENTER);
        add(go, BorderLayout.EAST);
        setVisible(false);
    }

    /** Offers what a state could have done; nothing, while that is not known. */
    void offer(Optional<Explanation> why) {
        if (why.isPresent() && why.get() == offered) {
            return;
        }
        offered = why.orElse(null);
        setVisible(offered != null);
        if (offered == null) {
            return;
        }
        Decision decision = offered.decision();
        question.setText("Steer " + decision.name() + " in " + decision.quarter() + ":");
        acts.removeAllItems();
        decision.considered().stream()
                .sorted(Comparator.comparingDouble((Alternative o) -> -o.worth().propensity()))
                .forEach(o -> acts.addItem(new Choice(o)));
    }

    private void steer() {
        Choice choice = (Choice) acts.getSelectedItem();
        if (offered == null || choice == null) {
            return;
        }
        Decision decision = offered.decision();
        session.courses().change(
                new Steering(session.story().cast().scenario(), decision.state(), decision.quarter()).to(choice.option().act()),
                refused);
        session.step();
    }
}
