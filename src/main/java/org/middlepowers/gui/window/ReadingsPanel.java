package org.middlepowers.gui.window;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.reader.PolicyFiles;
import org.middlepowers.reader.TheoryFiles;

/** Begins a branch in which the same world is read as another theory has it, or a state follows a policy. */
final class ReadingsPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient Sizes sizes;
    private final JComboBox<String> theories = new JComboBox<>();
    private final JComboBox<String> states = new JComboBox<>();
    private final JComboBox<String> policies = new JComboBox<>();
    private transient List<String> listed = List.of();

    ReadingsPanel(Session session, Sizes sizes, Consumer<String> refused) {
        super(new GridBagLayout());
        this.session = session;
        this.sizes = sizes;
        setOpaque(false);
        TheoryFiles.builtIn().forEach(theories::addItem);
        PolicyFiles.builtIn().forEach(policies::addItem);
        choice(theories, "theory", "The theory that the same world is read as");
        choice(states, "policy state", "Who follows the policy");
        choice(policies, "policy", "The policy, in place of the state's own reasoning");
        row(0, theories, null, Widgets.button(
                "Branch", "branch theory", "Begin a branch in which the theory holds from the start", sizes, () ->
                        session.courses().begin(BranchChange.theory((String) theories.getSelectedItem()), refused)));
        row(1, states, policies, Widgets.button(
                "Branch", "branch policy", "Begin a branch in which the state follows the policy from the start", sizes,
                () -> session.courses().begin(policy(), refused)));
        show(session.scene());
        session.watch(this::show);
    }

    private void choice(JComboBox<String> box, String name, String tip) {
        box.setName(name);
        box.setFont(Palette.font(0, sizes.px(12)));
        box.setToolTipText(tip);
        // As narrow as it must be; the row shares out what is left.
        box.setPrototypeDisplayValue("abcdefgh");
    }

    private void row(int y, JComponent first, JComponent second, JComponent button) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = y;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.insets = new Insets(0, 0, sizes.px(3), sizes.px(4));
        at.weightx = 1;
        at.gridwidth = second == null ? 2 : 1;
        add(first, at);
        if (second != null) {
            add(second, at);
        }
        at.weightx = 0;
        at.gridwidth = 1;
        add(button, at);
    }

    private BranchChange policy() {
        Cast cast = session.story().cast();
        int state = states.getSelectedIndex();
        String policy = (String) policies.getSelectedItem();
        return BranchChange.of(
                List.of("policies." + cast.states().get(state) + "=" + policy), 0,
                cast.stateNames().get(state) + " follows the policy “" + policy + "”");
    }

    private void show(Scene scene) {
        if (!listed.equals(scene.cast().stateNames())) {
            listed = scene.cast().stateNames();
            states.setModel(new DefaultComboBoxModel<>(listed.toArray(String[]::new)));
            states.setSelectedIndex(scene.hero());
        }
    }
}
