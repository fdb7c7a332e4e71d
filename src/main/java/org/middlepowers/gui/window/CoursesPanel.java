package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Font;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;

/** The original and its branches: which is shown, what each is called and changed, what can be taken back. */
final class CoursesPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient Sizes sizes;
    private final transient Consumer<String> refused;
    private transient List<Track> listed = List.of();
    private int shown = -1;

    CoursesPanel(Session session, Sizes sizes, Consumer<String> refused) {
        super(new BorderLayout());
        this.session = session;
        this.sizes = sizes;
        this.refused = refused;
        setName("courses");
        setOpaque(false);
        show(session.scene());
        session.watch(this::show);
    }

    private void show(Scene scene) {
        Story story = scene.story();
        if (!story.courses().equals(listed) || story.shown() != shown) {
            listed = story.courses();
            shown = story.shown();
            fill(story);
        }
    }

    private void fill(Story story) {
        removeAll();
        JPanel rows = Widgets.column();
        ButtonGroup one = new ButtonGroup();
        course(rows, one, "The original", -1, Palette.INK);
        for (int k = 0; k < story.branches().size(); k++) {
            Branch branch = story.branches().get(k).branch();
            course(rows, one, branch.label(), k, Palette.branch(k));
            if (k == shown) {
                details(rows, branch);
            }
        }
        String words = story.branches().isEmpty()
                ? "Any change below begins a branch; the original stays beside it."
                : shown < 0 ? "A change now begins another branch." : "A change now continues this branch.";
        Widgets.below(rows, Widgets.text(words, sizes));
        add(rows, BorderLayout.CENTER);
        revalidate();
        repaint();
    }

    private void course(JPanel rows, ButtonGroup one, String title, int course, Color color) {
        JRadioButton button = new JRadioButton(title, course == shown);
        button.setName("course." + (course + 1));
        button.setOpaque(false);
        button.setForeground(color);
        button.setFont(Palette.font(course == shown ? Font.BOLD : Font.PLAIN, sizes.px(12)));
        button.setToolTipText("Show this course in the same quarter");
        button.addActionListener(e -> session.courses().show(course));
        one.add(button);
        Widgets.below(rows, button);
    }

    /** What the branch that is shown is called, and its changes, each with a button that takes it back. */
    private void details(JPanel rows, Branch branch) {
        JPanel inside = Widgets.column();
        inside.setBorder(BorderFactory.createEmptyBorder(0, sizes.px(22), sizes.px(4), 0));
        for (int k = 0; k < branch.changes().size(); k++) {
            BranchChange change = branch.changes().get(k);
            JPanel row = new JPanel(new BorderLayout(sizes.px(4), 0));
            row.setOpaque(false);
            JLabel words = new JLabel(change.words());
            words.setFont(Palette.font(Font.PLAIN, sizes.px(11.5)));
            words.setToolTipText(change.words());
            row.add(words, BorderLayout.CENTER);
            row.add(
                    Widgets.button("Undo", "undo." + k, "Take this change back and keep the others", sizes, () ->
                            session.courses().undo(change, refused)),
                    BorderLayout.EAST);
            Widgets.below(inside, row);
        }
        JPanel last = new JPanel(new BorderLayout(sizes.px(4), 0));
        last.setOpaque(false);
        last.add(name(branch), BorderLayout.CENTER);
        last.add(
                Widgets.button("Remove", "remove", "End this branch and show the original", sizes, session.courses()::remove),
                BorderLayout.EAST);
        Widgets.below(inside, last);
        Widgets.below(rows, inside);
    }

    private JTextField name(Branch branch) {
        JTextField field = new JTextField(branch.given());
        field.setName("branch name");
        field.setFont(Palette.font(Font.PLAIN, sizes.px(12)));
        field.putClientProperty("JTextField.placeholderText", "A name for this branch");
        field.setToolTipText("What the branch is called in the window; Enter to take it");
        field.addActionListener(e -> session.courses().name(field.getText()));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                if (!e.isTemporary() && !field.getText().strip().equals(branch.given()) && field.isShowing()) {
                    session.courses().name(field.getText());
                }
            }
        });
        return field;
    }
}
