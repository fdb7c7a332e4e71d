package org.middlepowers.gui;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.atlas.Atlas;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.window.LiveWindow;
import org.middlepowers.gui.window.Screenshot;
import org.middlepowers.gui.window.Session;

/** The live world as a command opens it. */
public final class LiveWorld {
    private LiveWorld() {}

    /**
     * What is to be opened.
     *
     * @param time the quarter to begin with, counted from the start; -1 for the start
     * @param width of the window in pixels, with {@code height}; 0 for as large as the screen
     * @param present whether it is for a class
     * @param sharing how runs are named and written
     */
    public record WindowRequest(Branch branch, int time, int width, int height, boolean present, Sharing sharing) {}

    /** Whether this machine can show windows. */
    public static boolean hasScreen() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | NoClassDefFoundError | UnsatisfiedLinkError e) {
            return false;
        }
    }

    /** Begins to load what every window needs, on a thread of its own, while the scenario is read. */
    public static void prepare() {
        Thread thread = new Thread(() -> {
            if (hasScreen()) {
                Toolkit.getDefaultToolkit();
            }
            Atlas.world();
        }, "middlepowers-prepares");
        thread.setDaemon(true);
        thread.start();
    }

    /** Opens a window and waits until it is closed. */
    public static void show(WindowRequest request) throws InterruptedException, InvocationTargetException {
        CountDownLatch closed = new CountDownLatch(1);
        SwingUtilities.invokeAndWait(() -> {
            Session session = new Session(request.branch());
            LiveWindow window = new LiveWindow(session, size(request), request.present(), request.sharing());
            window.addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosed(WindowEvent e) {
                    closed.countDown();
                }
            });
            window.setVisible(true);
            session.seek(request.time());
            if (!request.present()) {
                window.tourOnce();
            }
        });
        closed.await();
    }

    /**
     * Writes a picture of the window as it would look; needs no screen.
     *
     * @throws IOException with a sentence, if the file cannot be written
     */
    public static void screenshot(WindowRequest request, Path file)
            throws IOException, InterruptedException, InvocationTargetException {
        Dimension size = size(request);
        Screenshot.write(
                request.branch(), request.time(), size == null ? new Dimension(1366, 768) : size, request.present(), file);
    }

    private static Dimension size(WindowRequest request) {
        return request.width() == 0 ? null : new Dimension(request.width(), request.height());
    }
}
