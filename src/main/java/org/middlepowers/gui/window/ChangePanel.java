package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
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
        message = Widgets.text("", sizes);
        message.setName("message");
        message.setForeground(Palette.RIVALRY);
        JPanel rows = Widgets.column();
        rows.setBorder(BorderFactory.createEmptyBorder(sizes.px(4), sizes.px(10), sizes.px(8), sizes.px(6)));
        part(rows, "World", new Choosers(session, sizes, this::refused), sizes);
        part(rows, "Courses of history", new CoursesPanel(session, sizes, this::refused), sizes);
        part(rows, "What happens", new EventsPanel(session, sizes, this::refused), sizes);
        part(rows, "Another theory, or a policy", new ReadingsPanel(session, sizes, this::refused), sizes);
        part(rows, "Numbers of the model", new ParametersPanel(session, sizes, this::refused), sizes);
        Steady top = new Steady();
        top.setBackground(Palette.PAPER);
        top.add(rows, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(top);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(sizes.px(16));
        scroll.setBorder(null);
        scroll.getViewport().setBackground(Palette.PAPER);
        add(scroll, BorderLayout.CENTER);
        add(message, BorderLayout.SOUTH);
        session.watch(scene -> message.setVisible(!message.getText().isEmpty()));
    }

    private void refused(String sentence) {
        message.setText(sentence);
        message.setVisible(!sentence.isEmpty());
        revalidate();
    }

    private static void part(JPanel rows, String title, JComponent content, Sizes sizes) {
        Widgets.below(rows, Widgets.heading(title, sizes));
        Widgets.below(rows, content);
    }
}
