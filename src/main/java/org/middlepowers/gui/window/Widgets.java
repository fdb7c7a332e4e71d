package org.middlepowers.gui.window;

import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextArea;
import org.middlepowers.gui.draw.Palette;

/** What panels are made of, the same in all of them. */
final class Widgets {
    private Widgets() {}

    /** A button that says what it is for. */
    static JButton button(String text, String name, String tip, Sizes sizes, Runnable action) {
        JButton button = new JButton(text);
        button.setName(name);
        button.setToolTipText(tip);
        button.setFont(Palette.font(Font.PLAIN, sizes.px(12)));
        button.addActionListener(e -> action.run());
        return button;
    }

    /** A button that drops a menu. */
    static JButton menu(String text, String name, String tip, Sizes sizes, JPopupMenu menu) {
        JButton button = button(text, name, tip, sizes, () -> {});
        button.addActionListener(e -> menu.show(button, 0, button.getHeight()));
        button.setComponentPopupMenu(menu);
        return button;
    }

    /** A further line of a menu. */
    static void item(JPopupMenu menu, String text, String name, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setName(name);
        item.addActionListener(e -> action.run());
        menu.add(item);
    }

    /** A heading of a part of a panel. */
    static JLabel heading(String text, Sizes sizes) {
        JLabel label = new JLabel(text);
        label.setFont(Palette.font(Font.BOLD, sizes.px(13)));
        label.setBorder(BorderFactory.createEmptyBorder(sizes.px(8), 0, sizes.px(3), 0));
        return label;
    }

    /** A text of several lines, to be read only. */
    static JTextArea text(String words, Sizes sizes) {
        JTextArea area = new JTextArea(words);
        area.setEditable(false);
        area.setFocusable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setFont(Palette.font(Font.PLAIN, sizes.px(11.5)));
        area.setForeground(Palette.FAINT);
        return area;
    }

    /** A panel whose parts lie below each other. */
    static JPanel column() {
        JPanel panel = new JPanel();
        panel.setOpaque(false);
        panel.setAlignmentX(Component.LEFT_ALIGNMENT);
        panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
        return panel;
    }

    /** A part below those that a column has. */
    static void below(JPanel column, JComponent part) {
        part.setAlignmentX(Component.LEFT_ALIGNMENT);
        column.add(part);
    }
}
