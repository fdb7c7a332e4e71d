package org.middlepowers.draw;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
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
import org.middlepowers.results.WholeFile;
import org.w3c.dom.Document;

/** Pictures of quarters as files. A file is there whole or not at all. */
public final class PictureFile {
    static final String SVG = "http://www.w3.org/2000/svg";

    private PictureFile() {}

    /** Gives the pictures of a film, one after the other. */
    public interface Reel {
        BufferedImage picture(int place) throws IOException;
    }

    /** An image that a painter has filled, with {@code scale} points for each unit of length. */
    public static BufferedImage image(Dimension size, double scale, Consumer<Graphics2D> painter) {
        BufferedImage image = new BufferedImage(
                (int) Math.round(size.width * scale), (int) Math.round(size.height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        g.setClip(0, 0, size.width, size.height);
        painter.accept(g);
        g.dispose();
        return image;
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

    /** A picture of lines, sharp at any size, that a painter has drawn; {@link #svg} writes it. */
    public static SVGGraphics2D lines(Dimension size, Consumer<Graphics2D> painter) {
        SVGGraphics2D g = new SVGGraphics2D(document());
        g.setSVGCanvasSize(size);
        g.setClip(0, 0, size.width, size.height);
        painter.accept(g);
        return g;
    }

    /**
     * Writes a picture of lines.
     *
     * @throws IOException if it cannot be written
     */
    public static void svg(SVGGraphics2D lines, Path file) throws IOException {
        whole(file, part -> {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                lines.stream(out, true);
            }
        });
    }

    /** An SVG document that nothing is drawn in yet. */
    static Document document() {
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
     * @param pictures how many there are
     * @param perSecond pictures a second, 1 to 50
     * @param done receives the number of pictures so far
     * @throws IOException if it cannot be written
     */
    public static void gif(Reel reel, int pictures, double perSecond, Path file, IntConsumer done) throws IOException {
        whole(file, part -> film(reel, pictures, perSecond, part, done));
    }

    private static void film(Reel reel, int pictures, double perSecond, Path file, IntConsumer done) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        int hundredths = (int) Math.round(100 / perSecond);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int k = 0; k < pictures; k++) {
                BufferedImage image = reel.picture(k);
                IIOMetadata about = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
                time(about, k == pictures - 1 ? 4 * hundredths : hundredths);
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

    private static void whole(Path file, WholeFile.Maker maker) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no folder '" + folder + "' to write '" + file.getFileName() + "' into.");
        }
        try {
            WholeFile.make(file, maker);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
