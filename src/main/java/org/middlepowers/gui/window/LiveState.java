package org.middlepowers.gui.window;

import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import org.middlepowers.model.World;
import sim.display.Console;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;

/**
 * The session as MASON sees it: its console, which is never shown, lets quarters follow each other, its displays draw the
 * world. A world runs once, so going back exchanges it for another.
 */
public final class LiveState extends GUIState implements Session.Player {
    private final Session session;
    private final List<Display2D> displays = new ArrayList<>();
    private MasonConsole console;

    LiveState(Session session) {
        super(session.world());
        this.session = session;
    }

    /** Name in MASON's windows. */
    public static String getName() {
        return "middlepowers";
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        console = (MasonConsole) controller;
    }

    void attach(Display2D display) {
        displays.add(display);
    }

    Session session() {
        return session;
    }

    /** Pressed by MASON's console, after stop: the run begins again. */
    @Override
    public void start() {
        if (session.story().time() >= 0) {
            session.move(session.story().at(-1));
        }
        state = session.world();
        resetQueues();
        displays.forEach(Display2D::reset);
    }

    /** One quarter as a whole: nobody sees, or exchanges, a world that has gone on without the story. */
    @Override
    public boolean step() {
        boolean more;
        synchronized (session) {
            World world = session.ready();
            if (world != null) {
                state = world;
                super.step();
                session.stepped();
            }
            more = world != null && session.ready() != null;
        }
        if (!more) {
            SwingUtilities.invokeLater(this::pause);
        }
        return true;
    }

    @Override
    public boolean step(Session of) {
        boolean more = of.story().time() + 1 < of.story().current().quarters();
        step();
        SwingUtilities.invokeLater(console::refresh);
        return more;
    }

    @Override
    public void play() {
        if (console.getPlayState() == Console.PS_STOPPED) {
            console.pressPlay();
        } else if (console.getPlayState() == Console.PS_PAUSED) {
            console.pressPause();
        }
    }

    @Override
    public void pause() {
        if (console.getPlayState() == Console.PS_PLAYING) {
            console.pressPause();
            session.tell();
        }
    }

    @Override
    public boolean playing() {
        return console.getPlayState() == Console.PS_PLAYING;
    }

    @Override
    public void pace(double quarters) {
        console.setPlaySleep(quarters <= 0 ? 0 : Math.round(1000 / quarters));
    }

    @Override
    public void moved() {
        SwingUtilities.invokeLater(() -> {
            state = session.present();
            console.refresh();
        });
    }

    @Override
    public void quit() {
        super.quit();
        for (Display2D display : displays) {
            display.quit();
            // MASON makes these windows for every display and never gives them back.
            display.optionPane.dispose();
            if (display.skipFrame != null) {
                display.skipFrame.dispose();
            }
        }
        displays.clear();
    }
}
