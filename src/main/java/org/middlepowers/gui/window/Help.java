package org.middlepowers.gui.window;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;
import org.middlepowers.gui.draw.MapLegend;
import org.middlepowers.gui.draw.Scene;

/** The guide to the window, in a window of its own: what everything drawn means, what can be done, words and keys. */
final class Help {
    private static final String FILE = "guide.md";

    private final JFrame window;
    private final Session session;
    private final Sizes sizes;
    private JDialog open;

    Help(JFrame window, Session session, Sizes sizes) {
        this.window = window;
        this.session = session;
        this.sizes = sizes;
    }

    /** Shows it. */
    void show() {
        if (open != null) {
            open.dispose();
        }
        JEditorPane page = new JEditorPane();
        HTMLEditorKit kit = new HTMLEditorKit();
        StyleSheet style = new StyleSheet();
        style.addStyleSheet(kit.getStyleSheet());
        style.addRule("body { font-family: sans-serif; font-size: " + sizes.px(10) + "pt; margin: " + sizes.px(10) + " }");
        kit.setStyleSheet(style);
        page.setEditorKit(kit);
        page.setEditable(false);
        page.setText(text(session.scene()));
        page.setCaretPosition(0);
        page.setName("guide");
        open = new JDialog(window, "Guide to the window");
        open.setName("guide window");
        open.setContentPane(new JScrollPane(page));
        Dimension room = window.getSize();
        open.setSize(Math.min(sizes.px(620), room.width), (int) (room.height * .85));
        open.setLocationRelativeTo(window);
        open.setVisible(true);
    }

    /** Whether it is shown. */
    boolean shown() {
        return open != null && open.isShowing();
    }

    void close() {
        if (open != null) {
            open.dispose();
        }
    }

    /** The page: what is drawn in this world, then what can be done. */
    static String text(Scene scene) {
        String signs = MapLegend.meanings(scene).stream().map(s -> "<li>" + s + "</li>").collect(Collectors.joining());
        String rest = paragraphs().stream().map(Help::html).collect(Collectors.joining());
        return "<html><body><h2>What you see</h2><ul>" + signs + "<li>" + String.join(" ", Borders.ABOUT) + "</li></ul>" + rest
                + "</body></html>";
    }

    /** What can be done, words and keys, as Markdown; the guide of the site holds the same paragraphs. */
    static List<String> paragraphs() {
        try (InputStream in = Help.class.getResourceAsStream(FILE)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n{2,}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(String paragraph) {
        return paragraph.startsWith("## ")
                ? "<h2>" + paragraph.substring(3) + "</h2>"
                : "<p>" + paragraph.replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>").replaceAll("\\*(.+?)\\*", "<i>$1</i>") + "</p>";
    }
}
