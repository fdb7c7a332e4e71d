package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JComboBox;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.Story;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.scenario.Theory;

/** Which scenario is watched, and as which theory has it; each with what it is about. */
final class Choosers extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String OWN = "as the scenario has it";

    private final transient Session session;
    private final transient Consumer<String> refused;
    private final JComboBox<String> scenarios = new JComboBox<>();
    private final JComboBox<String> theories = new JComboBox<>();
    private final JTextArea about;
    private final transient Map<String, String> words = new LinkedHashMap<>();
    private boolean filling = true;
    /** Asks whether to go on, in a sentence that says what would be lost. */
    private transient Predicate<String> ask = question -> JOptionPane.showConfirmDialog(
                    this, question, "Begin anew?", JOptionPane.OK_CANCEL_OPTION)
            == JOptionPane.OK_OPTION;

    Choosers(Session session, Sizes sizes, Consumer<String> refused) {
        super(new BorderLayout(0, sizes.px(3)));
        this.session = session;
        this.refused = refused;
        setOpaque(false);
        setName("choosers");
        scenarios.setName("scenario");
        theories.setName("theory");
        scenarios.setFont(Palette.font(0, sizes.px(12)));
        theories.setFont(Palette.font(0, sizes.px(12)));
        List<String> names = new ArrayList<>(ScenarioFiles.builtIn());
        String source = session.story().original().branch().source();
        if (!names.contains(source)) {
            names.add(0, source);
        }
        names.forEach(scenarios::addItem);
        theories.addItem(OWN);
        TheoryFiles.builtIn().forEach(theories::addItem);
        scenarios.setSelectedItem(source);
        theories.setSelectedItem(session.story().original().branch().theory().orElse(OWN));
        filling = false;
        scenarios.addActionListener(e -> choose());
        theories.addActionListener(e -> choose());
        about = ChangePanel.text("", sizes);
        add(scenarios, BorderLayout.NORTH);
        add(theories, BorderLayout.CENTER);
        add(about, BorderLayout.SOUTH);
        session.watch(this::show);
        session.work(() -> describe(names));
    }

    /** Reads what scenarios and theories say of themselves, away from the thread that draws. */
    private void describe(List<String> names) {
        for (String name : TheoryFiles.builtIn()) {
            try {
                Theory theory = TheoryFiles.load(name).theory();
                note("theory " + name, theory.title() + ". " + theory.reading());
            } catch (InvalidScenarioException e) {
                note("theory " + name, e.getMessage());
            }
        }
    }

    private void note(String key, String text) {
        SwingUtilities.invokeLater(() -> {
            words.put(key, text);
            show(session.scene());
        });
    }

    /** Has somebody else answer the question. */
    void asking(Predicate<String> other) {
        ask = other;
    }

    private void choose() {
        Story story = session.story();
        boolean another = !story.original().branch().source().equals(scenarios.getSelectedItem());
        List<String> lost = new ArrayList<>();
        story.branch().ifPresent(b -> lost.add("the branch (" + b.branch().label() + ")"));
        if (another && !story.original().branch().sets().isEmpty()) {
            lost.add("the changes of the command line (" + String.join(", ", story.original().branch().sets()) + ")");
        }
        if (!filling && !lost.isEmpty() && !ask.test("This gives up " + String.join(" and ", lost) + ".")) {
            show(session.scene());
        } else if (!filling) {
            String theory = (String) theories.getSelectedItem();
            session.open(
                    (String) scenarios.getSelectedItem(), theory.equals(OWN) ? Optional.empty() : Optional.of(theory), refused);
        }
    }

    private void show(Scene scene) {
        Branch branch = scene.story().original().branch();
        filling = true;
        scenarios.setSelectedItem(branch.source());
        theories.setSelectedItem(branch.theory().orElse(OWN));
        filling = false;
        String theory = branch.theory().map(t -> "\n" + words.getOrDefault("theory " + t, "")).orElse("");
        String text = scene.cast().scenario().question() + theory;
        if (!about.getText().equals(text)) {
            about.setText(text);
        }
    }
}
