package org.middlepowers.gui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Writes files one after another while the window goes on; what has begun is finished, or reported, also at closing. */
final class Saver {
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(job -> new Thread(job, "middlepowers-saver"));
    private final AtomicInteger waiting = new AtomicInteger();
    private final Consumer<String> said;
    private volatile boolean closing;

    /** @param said receives its progress, on the thread that draws */
    Saver(Consumer<String> said) {
        this.said = said;
    }

    /** Writes something into a file. */
    interface Save {
        void write(Path file) throws IOException;
    }

    /** Saves as soon as what was asked for before is saved. */
    void save(Path file, Save save) {
        waiting.incrementAndGet();
        say("Saving " + file.getFileName() + " …");
        worker.execute(() -> {
            try {
                save.write(file);
                say("Saved " + file.getFileName());
            } catch (IOException | RuntimeException e) {
                String why = e instanceof IOException ? e.getMessage() : file.getFileName() + " was not saved: " + e;
                say(why);
                if (closing) {
                    Trouble.sentence(why);
                }
            } finally {
                waiting.decrementAndGet();
            }
        });
    }

    void say(String words) {
        SwingUtilities.invokeLater(() -> said.accept(words));
    }

    /** Whether something is not saved yet. */
    boolean busy() {
        return waiting.get() > 0;
    }

    /** Takes nothing more, and does something, on the thread that draws, when all is saved or told. */
    void finish(Runnable then) {
        closing = true;
        worker.execute(() -> SwingUtilities.invokeLater(then));
        worker.shutdown();
    }

    /** Takes nothing more; what has begun goes on. */
    void end() {
        closing = true;
        worker.shutdown();
    }
}
