package org.middlepowers.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.middlepowers.results.ResultsFolder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes figures as PNG and SVG. */
final class FigureFile {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int PRECISION = 1;

    private FigureFile() {}

    static void png(Figure figure, Path file) throws IOException {
        BufferedImage image = new BufferedImage(Theme.WIDTH, Theme.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            figure.draw(g, Theme.WIDTH, Theme.HEIGHT);
        } finally {
            g.dispose();
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw ResultsFolder.explain(file, e);
        }
    }

    /** Letters become outlines, so that the figure looks the same whatever fonts the reader has. */
    static void svg(Figure figure, Path file) throws IOException {
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(PRECISION);
        context.setComment("middlepowers");
        SVGGraphics2D g = new SVGGraphics2D(context, true);
        g.setSVGCanvasSize(new Dimension(Theme.WIDTH, Theme.HEIGHT));
        figure.draw(g, Theme.WIDTH, Theme.HEIGHT);
        Element root = g.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + Theme.WIDTH + " " + Theme.HEIGHT);
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(figure.title());
        root.insertBefore(title, root.getFirstChild());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            g.stream(root, out, true, false);
        } catch (IOException e) {
            throw ResultsFolder.explain(file, e);
        } finally {
            g.dispose();
        }
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot make XML documents", e);
        }
    }
}
