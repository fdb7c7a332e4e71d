package org.middlepowers.gui.window;

import java.awt.FlowLayout;
import java.awt.Insets;
import javax.swing.AbstractButton;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JToggleButton;
import org.middlepowers.gui.atlas.Crimea;
import org.middlepowers.gui.draw.Look;
import org.middlepowers.gui.draw.Palette;

/** What can be done with a map: switch its layers, zoom. */
final class MapTools extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Sizes sizes;

    MapTools(MasonMap map, Session session, Sizes sizes) {
        super(new FlowLayout(FlowLayout.LEADING, sizes.px(4), sizes.px(2)));
        this.sizes = sizes;
        setBackground(Palette.SEA);
        JButton layers = button("Layers", "layers", "Choose what the map shows");
        layers.addActionListener(e -> map.popup.show(layers, 0, layers.getHeight()));
        JButton in = button("+", "zoom-in", "Closer (mouse wheel); drag to move");
        in.addActionListener(e -> map.zoom(true));
        JButton out = button("−", "zoom-out", "Farther");
        out.addActionListener(e -> map.zoom(false));
        JButton whole = button("World", "zoom-whole", "The whole world");
        whole.addActionListener(e -> map.whole());
        JToggleButton difference = new JToggleButton("Difference");
        tool(difference, "difference", "Colour states by how much more they drive or stabilise in this branch than in the"
                + " original in the same quarter");
        difference.addActionListener(e -> session.draw(
                new Look(difference.isSelected(), session.scene().look().crimea())));
        session.watch(scene -> {
            difference.setVisible(scene.story().branch().isPresent());
            difference.setSelected(scene.look().difference());
        });
        difference.setVisible(session.story().branch().isPresent());
        JButton borders = button("Borders", "borders", "Where the borders are from, and how Crimea is drawn");
        JPopupMenu menu = borders(session);
        borders.addActionListener(e -> menu.show(borders, 0, borders.getHeight()));
    }

    private static JPopupMenu borders(Session session) {
        JPopupMenu menu = new JPopupMenu();
        for (String line : Borders.ABOUT) {
            JMenuItem words = new JMenuItem(line);
            words.setEnabled(false);
            menu.add(words);
        }
        menu.addSeparator();
        ButtonGroup one = new ButtonGroup();
        for (Crimea crimea : Crimea.values()) {
            JRadioButtonMenuItem item = new JRadioButtonMenuItem("Crimea " + crimea.words());
            item.setName("crimea." + crimea);
            item.setSelected(crimea == session.scene().look().crimea());
            item.addActionListener(e -> session.draw(new Look(session.scene().look().difference(), crimea)));
            one.add(item);
            menu.add(item);
        }
        return menu;
    }

    private JButton button(String text, String name, String tip) {
        JButton button = new JButton(text);
        tool(button, name, tip);
        return button;
    }

    private void tool(AbstractButton button, String name, String tip) {
        button.setName(name);
        button.setToolTipText(tip);
        button.setFont(Palette.font(0, sizes.px(12)));
        button.setMargin(new Insets(sizes.px(1), sizes.px(6), sizes.px(1), sizes.px(6)));
        add(button);
    }
}
