package org.middlepowers.gui.window;

import java.awt.FlowLayout;
import java.awt.Graphics2D;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.apache.batik.svggen.SVGGraphics2D;
import org.middlepowers.draw.PictureFile;
import org.middlepowers.gui.Sharing;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.scenario.Quarter;

/** Saves what is seen: a picture, a film, the run's results; copies the run's name. */
final class ShareMenu extends JPanel {
    private static final long serialVersionUID = 1;
    /** Points across below which a picture is drawn twice as large. */
    private static final int FINE = 1920;

    private final transient Session session;
    private final transient Sharing sharing;
    private final transient Supplier<Sighting> seen;
    private final transient Saver saver;
    private final JLabel said = new JLabel();
    /** Has somebody choose where to save; offered a name. */
    private transient Function<String, Optional<Path>> chooser = this::dialog;
    /** Asks whether a file that is there may be replaced. */
    private transient Predicate<String> ask = question -> JOptionPane.showConfirmDialog(
                    this, question, "Replace it?", JOptionPane.OK_CANCEL_OPTION)
            == JOptionPane.OK_OPTION;

    /**
     * The menu.
     *
     * @param seen what the window shows when something is to be saved
     */
    ShareMenu(Session session, Sharing sharing, Supplier<Sighting> seen, Runnable guide, Runnable tour, Sizes sizes) {
        super(new FlowLayout(FlowLayout.TRAILING, sizes.px(6), sizes.px(2)));
        this.session = session;
        this.sharing = sharing;
        this.seen = seen;
        saver = new Saver(words -> {
            said.setText(words);
            said.setToolTipText(words);
        });
        setOpaque(false);
        said.setName("said");
        said.setFont(Palette.font(0, sizes.px(11.5)));
        said.setForeground(Palette.STABILISER);
        JPopupMenu menu = new JPopupMenu();
        Widgets.item(menu, "Picture of what is seen (PNG)…", "save-png", () -> save(".png", this::png));
        Widgets.item(menu, "The same in lines (SVG)…", "save-svg", () -> save(".svg", this::svg));
        Widgets.item(menu, "Film of the last three years (GIF)…", "save-gif", () -> save(".gif", this::film));
        Widgets.item(menu, "Results of this run (folder)…", "save-results", () -> save("", this::results));
        menu.addSeparator();
        Widgets.item(menu, "Copy the name of this moment", "copy-name", this::copy);
        add(new StateField(session, sizes));
        add(Widgets.menu("Share ▾", "share", "Save a picture, a film or the results; copy the name of this moment", sizes, menu));
        JPopupMenu helps = new JPopupMenu();
        Widgets.item(helps, "Guide to the window (?)", "open guide", guide);
        Widgets.item(helps, "The tour of five steps", "open tour", tour);
        add(Widgets.menu("?", "help", "The guide to the window, and the tour", sizes, helps));
    }

    /** Has others choose a file and answer whether one may be replaced. */
    void asking(Function<String, Optional<Path>> where, Predicate<String> replace) {
        chooser = where;
        ask = replace;
    }

    /** Takes what is seen now, and gives what writes it later. */
    private interface Taking {
        Saver.Save take();
    }

    private void save(String ending, Taking taking) {
        session.player().pause();
        String quarter = session.story().frame().map(Frame::quarter).map(Quarter::toString).orElse("start");
        String base = Path.of(session.story().current().branch().source()).getFileName().toString().replaceAll("\\.ya?ml$", "");
        Optional<Path> chosen = chooser.apply(base + "-" + quarter + ending)
                .map(p -> p.toString().toLowerCase(Locale.ROOT).endsWith(ending) ? p : Path.of(p + ending));
        if (chosen.isPresent() && free(chosen.get(), ending)) {
            saver.save(chosen.get(), taking.take());
        }
    }

    private boolean free(Path file, String ending) {
        if (ending.isEmpty() || !Files.exists(file)) {
            return true; // results look for themselves, and replace no folder that holds something
        }
        return ask.test("There is a file " + file.getFileName() + " already. Replace it?");
    }

    private Optional<Path> dialog(String name) {
        JFileChooser files = new JFileChooser();
        files.setSelectedFile(new File(name));
        return files.showSaveDialog(this) == JFileChooser.APPROVE_OPTION
                ? Optional.of(files.getSelectedFile().toPath())
                : Optional.empty();
    }

    private Saver.Save png() {
        Sighting now = seen.get();
        double scale = now.size().width < FINE ? 2 : 1;
        var image = PictureFile.image(now.size(), scale, now::paint);
        return file -> PictureFile.png(image, file);
    }

    private Saver.Save svg() {
        Sighting now = seen.get();
        SVGGraphics2D lines = PictureFile.lines(now.size(), (Graphics2D g) -> now.paint(g));
        return file -> PictureFile.svg(lines, file);
    }

    /** The quarters up to the one shown, each as it was; drawn between whatever else is to be drawn. */
    private Saver.Save film() {
        Film film = new Film(seen.get(), session.scene());
        return file -> film.write(file, saver::say);
    }

    private Saver.Save results() {
        Branch branch = session.story().current().branch();
        return file -> sharing.results(branch, file);
    }

    private void copy() {
        String name = name();
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(name), null);
        System.out.println("gui '" + name + "'");
        saver.say("Copied; it is also in the terminal");
    }

    /** The name with which the same moment is opened elsewhere. */
    String name() {
        return name(session.scene());
    }

    private String name(Scene scene) {
        Optional<Quarter> moment = scene.story().frame().map(Frame::quarter);
        return sharing.name(scene.story().current().branch(), moment);
    }

    /** What stands under a picture: the run's name, and its draws for those who do not read names. */
    String signature() {
        Branch b = session.scene().story().current().branch();
        String changed = b.label().isEmpty() ? "" : "; changed: " + b.label();
        return "Seed " + b.seed() + ", replication " + b.replication() + changed + ". To open it: gui '" + name() + "'";
    }

    /** The line that says how far saving has come. */
    JComponent said() {
        return said;
    }

    Saver saver() {
        return saver;
    }
}
