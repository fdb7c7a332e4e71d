package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.middlepowers.gui.draw.Palette;

/** What can be changed: scenario and theory, what happens, and the numbers of the model from the quarter shown on. */
final class ChangePanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final JTextArea message;

    ChangePanel(Session session, Sizes sizes) {
        super(new BorderLayout());
        setName("change");
        setBackground(Palette.PAPER);
        message = text("", sizes);
        message.setName("message");
        message.setForeground(Palette.RIVALRY);
        JPanel rows = new JPanel();
        rows.setOpaque(false);
        rows.setLayout(new BoxLayout(rows, BoxLayout.Y_AXIS));
        rows.setBorder(BorderFactory.createEmptyBorder(sizes.px(4), sizes.px(10), sizes.px(8), sizes.px(6)));
        row(rows, heading("World and theory", sizes));
        row(rows, new Choosers(session, sizes, this::refused));
        row(rows, heading("What happens", sizes));
        row(rows, new EventsPanel(session, sizes, this::refused));
        row(rows, heading("Numbers of the model", sizes));
        row(rows, new ParametersPanel(session, sizes, this::refused));
        JPanel top = new JPanel(new BorderLayout());
        top.setBackground(Palette.PAPER);
        top.add(rows, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(top);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(sizes.px(16));
        scroll.setBorder(null);
        add(scroll, BorderLayout.CENTER);
        add(message, BorderLayout.SOUTH);
        session.watch(scene -> message.setVisible(!message.getText().isEmpty()));
    }

    private void refused(String sentence) {
        message.setText(sentence);
        message.setVisible(!sentence.isEmpty());
        revalidate();
    }

    private static void row(JPanel rows, JComponent row) {
        row.setAlignmentX(Component.LEFT_ALIGNMENT);
        rows.add(row);
    }

    private static JLabel heading(String text, Sizes sizes) {
        JLabel label = new JLabel(text);
        label.setFont(Palette.font(Font.BOLD, sizes.px(13)));
        label.setBorder(BorderFactory.createEmptyBorder(sizes.px(8), 0, sizes.px(3), 0));
        return label;
    }

    /** A text of several lines that nobody writes into. */
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
}
