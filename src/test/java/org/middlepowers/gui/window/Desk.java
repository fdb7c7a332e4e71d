package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.LiveWorld;
import org.middlepowers.gui.time.Branch;

/** A real window on a real or virtual screen, and a user of it: finds things by name, presses, drags, waits. */
final class Desk implements AutoCloseable {
    private static final long PATIENCE = 60_000;

    final Session session;
    final LiveWindow window;

    private Desk(Session session, LiveWindow window) {
        this.session = session;
        this.window = window;
    }

    /** Whether windows can be tested: on a desktop or under xvfb-run. Elsewhere their tests count as skipped. */
    static boolean hasScreen() {
        return LiveWorld.hasScreen();
    }

    static Desk open(String scenario, boolean present, int width, int height) throws Exception {
        return open(Branch.of(scenario, Optional.empty(), List.of(), 1, 1), present, width, height);
    }

    static Desk open(Branch branch, boolean present, int width, int height) throws Exception {
        return swing(() -> {
            Session session = new Session(branch);
            LiveWindow window = new LiveWindow(session, new Dimension(width, height), present, new FakeSharing());
            window.setVisible(true);
            return new Desk(session, window);
        });
    }

    /** Does something on the thread that draws. */
    static <T> T swing(Callable<T> job) throws Exception {
        FutureTask<T> task = new FutureTask<>(job);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    static void swing(Runnable job) throws Exception {
        SwingUtilities.invokeAndWait(job);
    }

    /** The part of the window of that name; the test fails without it. */
    <T extends Component> T find(String name, Class<T> type) throws Exception {
        Component found = SwingUtilities.isEventDispatchThread()
                ? find(window.getContentPane(), name)
                : swing(() -> find(window.getContentPane(), name));
        assertThat(found).as(name).isInstanceOf(type);
        return type.cast(found);
    }

    static Component find(Container in, String name) {
        for (Component c : in.getComponents()) {
            if (name.equals(c.getName())) {
                return c;
            }
            Component inside = c instanceof Container container ? find(container, name) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    void press(String button) throws Exception {
        AbstractButton b = find(button, AbstractButton.class);
        swing((Runnable) () -> b.doClick(0));
    }

    void tab(String pane, int place) throws Exception {
        JTabbedPane tabs = find(pane, JTabbedPane.class);
        swing((Runnable) () -> tabs.setSelectedIndex(place));
    }

    /** Presses and releases the mouse somewhere on a component. */
    void click(Component c, int x, int y) throws Exception {
        swing((Runnable) () -> {
            for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED}) {
                c.dispatchEvent(new MouseEvent(
                        c, id, System.currentTimeMillis(), InputEvent.BUTTON1_DOWN_MASK, x, y, 1, false, MouseEvent.BUTTON1));
            }
        });
    }

    /** Waits for something to be so. */
    static void until(String what, BooleanSupplier so) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!so.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).as("waited in vain for: " + what).isLessThan(end);
            Thread.sleep(15);
        }
    }

    /** Goes to a quarter and waits for it. */
    void go(int time) throws Exception {
        swing((Runnable) () -> session.seek(time));
        until("quarter " + time, () -> session.story().time() == time);
        session.await();
    }

    @Override
    public void close() throws Exception {
        swing((Runnable) window::dispose);
    }
}
