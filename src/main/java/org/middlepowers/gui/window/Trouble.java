package org.middlepowers.gui.window;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;

/**
 * What should not have happened, reported to the user in a sentence, whether on the thread that draws or on the one that
 * simulates. One message stands at a time, since what fails in drawing fails at every repaint.
 */
final class Trouble {
    private static final AtomicReference<Consumer<String>> TELLER = new AtomicReference<>(Trouble::dialog);
    private static boolean open;

    private Trouble() {}

    /** Reports every exception that is caught nowhere else. */
    static void watch() {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> tell(e));
    }

    /** Has failures reported elsewhere; where they were reported before. */
    static Consumer<String> telling(Consumer<String> other) {
        return TELLER.getAndSet(other);
    }

    static void tell(Throwable e) {
        e.printStackTrace();
        String sentence = e instanceof OutOfMemoryError
                ? "The memory is used up. Close other programs, or start with more, as in java -Xmx4g."
                : "Something went wrong that should not have: " + e + ". What is shown may be incomplete; choose the"
                        + " scenario again to restart, and please report what the terminal shows.";
        sentence(sentence);
    }

    /** Reports what the user has to know and would not see otherwise. */
    static void sentence(String sentence) {
        SwingUtilities.invokeLater(() -> TELLER.get().accept(sentence));
    }

    private static void dialog(String sentence) {
        if (!open) {
            open = true;
            JOptionPane.showMessageDialog(null, wrapped(sentence), "middlepowers", JOptionPane.ERROR_MESSAGE);
            open = false;
        }
    }

    private static String wrapped(String sentence) {
        return "<html><body style='width: 320px'>" + sentence.replace("&", "&amp;").replace("<", "&lt;") + "</body></html>";
    }
}
