package org.middlepowers.gui.window;

import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.Sharing;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.PictureFile;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.scenario.Quarter;

/** Saves what is seen: a picture, a film, the run's results; copies the run's name; shows MASON's console. */
final class ShareMenu extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int FILM_BEFORE = 12;
    private static final double FILM_SPEED = 1.5;

    private final transient Session session;
    private final transient Sharing sharing;
    private final JLabel said = new JLabel();

    ShareMenu(Session session, Sharing sharing, MasonConsole console, Sizes sizes) {
        super(new FlowLayout(FlowLayout.TRAILING, sizes.px(6), sizes.px(2)));
        this.session = session;
        this.sharing = sharing;
        setOpaque(false);
        said.setName("said");
        said.setFont(Palette.font(0, sizes.px(11.5)));
        said.setForeground(Palette.STABILISER);
        JPopupMenu menu = new JPopupMenu();
        item(menu, "Picture (PNG)…", "save-png", () -> choose(".png", (file, scene) -> PictureFile.png(scene, file)));
        item(menu, "Picture of lines (SVG)…", "save-svg", () -> choose(".svg", (file, scene) -> PictureFile.svg(scene, file)));
        item(menu, "Film of the last three years (GIF)…", "save-gif", () -> choose(".gif", this::film));
        item(menu, "Results of this run…", "save-results",
                () -> choose("", (file, scene) -> sharing.results(scene.story().current().branch(), file)));
        menu.addSeparator();
        item(menu, "Copy the name of this moment", "copy-name", this::copy);
        menu.addSeparator();
        item(menu, "MASON's console and inspectors", "console", () -> console.setVisible(true));
        JButton share = new JButton("Share ▾");
        share.setName("share");
        share.setToolTipText("Save a picture, a film or the results; copy the name of this moment");
        share.addActionListener(e -> menu.show(share, 0, share.getHeight()));
        add(said);
        add(new StateField(session, sizes));
        add(share);
    }

    private static void item(JPopupMenu menu, String text, String name, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setName(name);
        item.addActionListener(e -> action.run());
        menu.add(item);
    }

    /** Writes something about a scene into a file. */
    interface Save {
        void write(Path file, Scene scene) throws IOException;
    }

    private void choose(String ending, Save save) {
        session.player().pause();
        JFileChooser chooser = new JFileChooser();
        Scene scene = session.scene();
        String quarter = scene.story().frame().map(Frame::quarter).map(Quarter::toString).orElse("start");
        String base = Path.of(scene.story().current().branch().source()).getFileName().toString().replaceAll("\\.ya?ml$", "");
        chooser.setSelectedFile(new java.io.File(base + "-" + quarter + ending));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            String path = chooser.getSelectedFile().getPath();
            save(Path.of(path.toLowerCase(java.util.Locale.ROOT).endsWith(ending) ? path : path + ending), save);
        }
    }

    /** Saves away from the thread that draws, and says so. */
    void save(Path file, Save save) {
        Scene scene = session.scene();
        say("Saving " + file.getFileName() + " …");
        session.work(() -> {
            try {
                save.write(file, scene);
                SwingUtilities.invokeLater(() -> say("Saved " + file.getFileName()));
            } catch (IOException e) {
                SwingUtilities.invokeLater(() -> say(e.getMessage()));
            }
        });
    }

    /** The quarters up to the one shown, each as it was. */
    void film(Path file, Scene scene) throws IOException {
        List<Scene> scenes = new ArrayList<>();
        for (int t = Math.max(0, scene.story().time() - FILM_BEFORE); t <= scene.story().time(); t++) {
            scenes.add(new Scene(scene.story().at(t), scene.selected()));
        }
        PictureFile.gif(scenes, FILM_SPEED, file, n -> SwingUtilities.invokeLater(() ->
                say("Film: " + n + " of " + scenes.size() + " quarters")));
    }

    private void copy() {
        String name = name();
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(name), null);
        System.out.println("gui '" + name + "'");
        say("Copied; it is also in the terminal");
    }

    /** The name with which the same moment is opened elsewhere. */
    String name() {
        Optional<Quarter> moment = session.story().frame().map(Frame::quarter);
        return sharing.name(session.story().current().branch(), moment);
    }

    private void say(String words) {
        said.setText(words);
        said.setToolTipText(words);
    }
}
