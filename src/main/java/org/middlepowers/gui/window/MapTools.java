package org.middlepowers.gui.window;

import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.middlepowers.gui.draw.Palette;

/** What can be done with a map: switch its layers, zoom. */
final class MapTools extends JPanel {
    private static final long serialVersionUID = 1;

    MapTools(MasonMap map, Sizes sizes) {
        super(new FlowLayout(FlowLayout.LEADING, sizes.px(4), sizes.px(2)));
        setBackground(Palette.SEA);
        JButton layers = button("Layers", "layers", "Choose what the map shows");
        layers.addActionListener(e -> map.popup.show(layers, 0, layers.getHeight()));
        JButton in = button("+", "zoom-in", "Closer (mouse wheel); drag to move");
        in.addActionListener(e -> map.zoom(true));
        JButton out = button("−", "zoom-out", "Farther");
        out.addActionListener(e -> map.zoom(false));
        JButton whole = button("World", "zoom-whole", "The whole world");
        whole.addActionListener(e -> map.whole());
    }

    private JButton button(String text, String name, String tip) {
        JButton button = new JButton(text);
        button.setName(name);
        button.setToolTipText(tip);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        add(button);
        return button;
    }
}
