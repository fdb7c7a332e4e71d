package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JComboBox;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;
import org.middlepowers.reader.ScenarioFiles;

/** Which scenario is watched, and the question that it is there to answer. */
final class Choosers extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient Consumer<String> refused;
    private final JComboBox<String> scenarios = new JComboBox<>();
    private final JTextArea about;
    private boolean filling;
    /** Asks whether to go on, in a sentence that says what would be lost. */
    private transient Predicate<String> ask = question -> JOptionPane.showConfirmDialog(
                    this, question, "Start again?", JOptionPane.OK_CANCEL_OPTION)
            == JOptionPane.OK_OPTION;

    Choosers(Session session, Sizes sizes, Consumer<String> refused) {
        super(new BorderLayout(0, sizes.px(3)));
        this.session = session;
        this.refused = refused;
        setOpaque(false);
        setName("choosers");
        scenarios.setName("scenario");
        scenarios.setToolTipText("Begin with another world");
        scenarios.setFont(Palette.font(0, sizes.px(12)));
        List<String> names = new ArrayList<>(ScenarioFiles.builtIn());
        String source = session.story().original().branch().source();
        if (!names.contains(source)) {
            names.add(0, source);
        }
        names.forEach(scenarios::addItem);
        scenarios.setSelectedItem(source);
        scenarios.addActionListener(e -> choose());
        about = Widgets.text("", sizes);
        add(scenarios, BorderLayout.NORTH);
        add(about, BorderLayout.CENTER);
        show(session.scene());
        session.watch(this::show);
    }

    /** Has somebody else answer the question. */
    void asking(Predicate<String> other) {
        ask = other;
    }

    private void choose() {
        if (filling) {
            return;
        }
        Story story = session.story();
        String chosen = (String) scenarios.getSelectedItem();
        boolean another = !story.original().branch().source().equals(chosen);
        List<String> lost = new ArrayList<>();
        for (Track branch : story.branches()) {
            lost.add("the branch (" + branch.branch().label() + ")");
        }
        if (another && !story.original().branch().sets().isEmpty()) {
            lost.add("the changes of the command line (" + String.join(", ", story.original().branch().sets()) + ")");
        }
        if (lost.isEmpty() || ask.test("This gives up " + String.join(" and ", lost) + ".")) {
            session.courses().open(chosen, refused);
        } else {
            show(session.scene());
        }
    }

    private void show(Scene scene) {
        filling = true;
        scenarios.setSelectedItem(scene.story().original().branch().source());
        filling = false;
        String question = scene.cast().scenario().question();
        if (!about.getText().equals(question)) {
            about.setText(question);
        }
    }
}
