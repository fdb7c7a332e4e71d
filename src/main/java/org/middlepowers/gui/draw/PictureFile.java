package org.middlepowers.gui.draw;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.IntConsumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** Pictures of quarters as files. A file is there whole or not at all. */
public final class PictureFile {
    private static final Dimension STILL = new Dimension(1920, 1080);
    private static final Dimension FILM = new Dimension(960, 540);
    private static final String SVG = "http://www.w3.org/2000/svg";

    private PictureFile() {}

    private interface Body {
        void write(Path file) throws IOException;
    }

    /**
     * A picture of 1920 by 1080 points.
     *
     * @throws IOException if it cannot be written
     */
    public static void png(Scene scene, Path file) throws IOException {
        png(image(new Poster(STILL), STILL, scene), file);
    }

    /**
     * Writes an image as PNG.
     *
     * @throws IOException if it cannot be written
     */
    public static void png(BufferedImage image, Path file) throws IOException {
        whole(file, part -> {
            if (!ImageIO.write(image, "png", part.toFile())) {
                throw new IOException("This Java cannot write PNG files.");
            }
        });
    }

    private static BufferedImage image(Poster poster, Dimension size, Scene scene) {
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setClip(0, 0, size.width, size.height);
        poster.draw(g, scene);
        g.dispose();
        return image;
    }

    /**
     * A picture of lines, sharp at any size.
     *
     * @throws IOException if it cannot be written
     */
    public static void svg(Scene scene, Path file) throws IOException {
        SVGGraphics2D g = new SVGGraphics2D(document());
        g.setSVGCanvasSize(STILL);
        g.setRenderingHint(Palette.VECTOR, Boolean.TRUE);
        new Poster(STILL).draw(g, scene);
        whole(file, part -> {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                g.stream(out, true);
            }
        });
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot make XML documents", e);
        }
    }

    /**
     * A film that goes round and round.
     *
     * @param scenes one a picture
     * @param perSecond pictures a second, 1 to 50
     * @param done told how many pictures there are so far
     * @throws IOException if it cannot be written
     */
    public static void gif(List<Scene> scenes, double perSecond, Path file, IntConsumer done) throws IOException {
        whole(file, part -> film(scenes, perSecond, part, done));
    }

    private static void film(List<Scene> scenes, double perSecond, Path file, IntConsumer done) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        Poster poster = new Poster(FILM);
        int hundredths = (int) Math.round(100 / perSecond);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int k = 0; k < scenes.size(); k++) {
                BufferedImage image = image(poster, FILM, scenes.get(k));
                IIOMetadata about = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
                time(about, k == scenes.size() - 1 ? 4 * hundredths : hundredths);
                writer.writeToSequence(new IIOImage(image, null, about), null);
                done.accept(k + 1);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    /** How long a picture stays, and that the film begins again. */
    private static void time(IIOMetadata about, int hundredths) throws IOException {
        String format = about.getNativeMetadataFormatName();
        IIOMetadataNode root = (IIOMetadataNode) about.getAsTree(format);
        IIOMetadataNode control = (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("delayTime", String.valueOf(hundredths));
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        extensions.appendChild(loop);
        root.appendChild(extensions);
        about.setFromTree(format, root);
    }

    private static void whole(Path file, Body body) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no folder '" + folder + "' to write '" + file.getFileName() + "' into.");
        }
        Path part = folder.resolve("." + file.getFileName() + ".part");
        try {
            body.write(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
