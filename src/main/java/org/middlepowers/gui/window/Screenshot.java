package org.middlepowers.gui.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.middlepowers.draw.PictureFile;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.window.LivePanel.Tab;

/** The contents of the window as a picture, made without a screen. */
public final class Screenshot {
    private Screenshot() {}

    /** Writes what the window shows in a quarter as a PNG. */
    public static void write(Branch branch, int time, Dimension size, boolean present, Path file)
            throws IOException, InterruptedException, InvocationTargetException {
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        try (Session session = new Session(branch)) {
            session.hide(present);
            session.seek(time);
            session.await();
            SwingUtilities.invokeAndWait(() -> paint(session, size, present, image));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        PictureFile.png(image, file);
    }

    private static void paint(Session session, Dimension size, boolean present, BufferedImage image) {
        Sizes sizes = Sizes.of(size, present);
        LiveWindow.look(sizes);
        Picture map = new Picture(session, "map", new Dimension(10, 10), new MapPicture(sizes.map(present).unit()));
        LivePanel panel = new LivePanel(
                session,
                sizes,
                size,
                new LivePanel.Contents(
                        List.of(new Tab("Map", map)),
                        List.of(new Tab("Charts", present ? new LiveCharts(session, sizes.unit(), true) : new ChartsPanel(session, sizes))),
                        new JPanel()),
                present);
        panel.setSize(size);
        layOut(panel);
        Graphics2D g = image.createGraphics();
        panel.printAll(g);
        g.dispose();
    }

    /** Lays out what is in no window. */
    private static void layOut(Component c) {
        c.doLayout();
        if (c instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }
}
