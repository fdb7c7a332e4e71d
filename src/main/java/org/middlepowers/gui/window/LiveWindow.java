package org.middlepowers.gui.window;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.prefs.Preferences;
import javax.swing.JFrame;
import org.middlepowers.gui.Sharing;
import org.middlepowers.gui.draw.AlignmentPlan;
import org.middlepowers.gui.draw.InstitutionPlan;
import org.middlepowers.gui.window.LivePanel.Tab;

/** The window in which a session is watched. Made and used on the thread that draws. */
public final class LiveWindow extends JFrame {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient LiveState gui;
    private final transient MasonConsole console;
    private final ShareMenu share;
    private final LivePanel panel;
    private final transient Sizes sizes;
    private final transient Help help;
    private final Tour tour;
    private boolean closing;
    private final transient Keys keys;

    /**
     * Opens a window.
     *
     * @param size of the window; as large as the screen allows if null
     * @param present whether it is for a class
     */
    public LiveWindow(Session session, Dimension size, boolean present, Sharing sharing) {
        super("middlepowers: " + session.story().cast().scenario().title());
        this.session = session;
        Trouble.watch();
        session.hide(present);
        session.watch(scene -> setTitle("middlepowers: " + scene.cast().scenario().title()));
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        Dimension room = size == null ? screen.getSize() : size;
        Sizes sizes = Sizes.of(room, present);
        look(sizes);
        gui = new LiveState(session);
        console = MasonConsole.open(gui);
        session.setPlayer(gui);
        gui.pace(1);
        List<Tab> worlds = new ArrayList<>();
        List<Tab> side = new ArrayList<>();
        worlds.add(new Tab("Map", new MasonMap(gui, sizes.map(present), new Dimension(800, 400))));
        side.add(new Tab("Charts", present ? new LiveCharts(session, sizes.unit(), true) : new ChartsPanel(session, sizes)));
        if (!present) {
            worlds.add(new Tab("Alignment", new MasonPlan(gui, new AlignmentPlan(), sizes)));
            worlds.add(new Tab("Institutions", new MasonPlan(gui, new InstitutionPlan(), sizes)));
            side.add(new Tab("Change", new ChangePanel(session, sizes)));
            side.add(new Tab("Ask why", new WhyPanel(session, sizes)));
            side.add(new Tab("All values", new InspectPanel(session, sizes)));
        }
        help = new Help(this, session, sizes);
        tour = new Tour(this, sizes);
        share = new ShareMenu(session, sharing, this::seen, () -> help.show(), () -> tour.begin(), sizes);
        panel = new LivePanel(session, sizes, room, new LivePanel.Contents(worlds, side, share), present);
        panel.status(share.said());
        setContentPane(panel);
        panel.setFocusable(true);
        session.onPick(actor -> {
            if (actor >= 0) {
                panel.answer("Ask why");
            }
        });
        this.sizes = sizes;
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                // Not the first field: arrows move in time from the start.
                panel.requestFocusInWindow();
            }

            @Override
            public void windowClosing(WindowEvent e) {
                closing();
            }

            @Override
            public void windowClosed(WindowEvent e) {
                end();
            }
        });
        keys = Keys.of(
                this, help::show,
                Map.of(
                        KeyEvent.VK_SPACE, this::space,
                        KeyEvent.VK_RIGHT, session::step,
                        KeyEvent.VK_LEFT, () -> session.seek(session.story().time() - 1),
                        KeyEvent.VK_HOME, () -> session.seek(-1),
                        KeyEvent.VK_END, () -> session.seek(session.story().current().quarters() - 1)));
        setSize(room);
        setLocation(screen.getLocation());
    }

    /** Sets fonts and colours of buttons and the like; harmless where no screen is. */
    static void look(Sizes sizes) {
        System.setProperty("flatlaf.uiScale", String.valueOf(sizes.unit()));
        FlatLightLaf.setup();
    }

    /** Begins the tour, unless somebody has seen it on this machine. */
    public void tourOnce() {
        Preferences seen = Preferences.userNodeForPackage(LiveWindow.class);
        if (!seen.getBoolean("toured", false)) {
            seen.putBoolean("toured", true);
            tour.begin();
        }
    }

    /** Begins the tour. */
    void tourFrom() {
        tour.begin();
    }

    Help help() {
        return help;
    }

    Keys keys() {
        return keys;
    }

    private Sighting seen() {
        return panel.seen(session, share::signature, sizes);
    }

    ShareMenu share() {
        return share;
    }

    /** What is being saved is finished first; who cannot wait closes a second time. */
    private void closing() {
        if (share.saver().busy() && !closing) {
            closing = true;
            setTitle("Closes when all is saved; close again to stop waiting");
            share.saver().finish(this::dispose);
        } else {
            dispose();
        }
    }

    private void space() {
        if (gui.playing()) {
            gui.pause();
        } else {
            session.play();
        }
        session.tell();
    }

    private void end() {
        keys.end();
        help.close();
        share.saver().end();
        session.close();
        console.end();
    }
}
