package org.middlepowers.gui.window;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.middlepowers.draw.PictureFile;
import org.middlepowers.gui.draw.Scene;

/** What is seen, quarter by quarter, over the three years up to the one shown. */
final class Film {
    private static final int BEFORE = 12;
    private static final double SPEED = 1.5;
    private static final double WIDTH = 960;

    private final Sighting seen;
    private final Scene last;
    private final Dimension size;
    private final int first;

    /** @param last what is seen at the end; on the thread that draws */
    Film(Sighting seen, Scene last) {
        this.seen = seen;
        this.last = last;
        size = seen.size();
        first = Math.max(0, last.story().time() - BEFORE);
    }

    /** Writes it, away from the thread that draws, which paints one picture at a time between its other work. */
    void write(Path file, Consumer<String> said) throws IOException {
        int pictures = Math.max(1, last.story().time() - first + 1);
        PictureFile.gif(this::picture, pictures, SPEED, file, n -> said.accept("Film: " + n + " of " + pictures + " quarters"));
    }

    private BufferedImage picture(int place) throws IOException {
        BufferedImage[] made = new BufferedImage[1];
        int time = Math.min(first + place, last.story().time());
        Scene scene = last.at(time);
        try {
            SwingUtilities.invokeAndWait(() ->
                    made[0] = PictureFile.image(size, WIDTH / size.width, g -> seen.paint(g, scene)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The film was not finished.", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
        return made[0];
    }
}
