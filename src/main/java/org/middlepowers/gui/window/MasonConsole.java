package org.middlepowers.gui.window;

import java.awt.event.WindowListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.swing.JFrame;
import sim.display.Console;
import sim.display.GUIState;

/**
 * MASON's console, which is never shown: it lets quarters follow each other in time, and MASON's displays want one. What it
 * would show besides, the window says itself: MASON's clock, seed and buttons know nothing of rewinds and branches.
 */
final class MasonConsole extends Console {
    private static final long serialVersionUID = 1;

    private MasonConsole(GUIState gui) {
        super(gui);
        setJMenuBar(null);
        setName("mason-console");
        Arrays.stream(getWindowListeners()).forEach(this::dismiss);
        setDefaultCloseOperation(JFrame.HIDE_ON_CLOSE);
        setRequiresConfirmationToStop(false);
    }

    private void dismiss(WindowListener listener) {
        removeWindowListener(listener);
    }

    /** A console, without the line on missing 3D libraries that MASON prints to everybody who needs none. */
    static MasonConsole open(GUIState gui) {
        PrintStream before = System.err;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        System.setErr(new PrintStream(kept, true, StandardCharsets.UTF_8));
        MasonConsole console;
        try {
            console = new MasonConsole(gui);
        } finally {
            System.setErr(before);
        }
        kept.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("Java3D"))
                .forEach(before::println);
        // Started and paused, so that from now on the console pauses and goes on, and never stops by itself.
        console.pressPause();
        return console;
    }

    /** Ends it for good; nothing of it stays behind. */
    void end() {
        pressStop();
        removeAllInspectors(true);
        getSimulation().quit();
        unregisterAllFrames();
        allControllers.remove(this);
        dispose();
    }
}
