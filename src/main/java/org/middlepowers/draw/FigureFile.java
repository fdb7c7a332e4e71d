package org.middlepowers.draw;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.middlepowers.results.ChartFiles;
import org.middlepowers.results.WholeFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes figures as PNG and SVG. */
final class FigureFile {
    private static final int PRECISION = 1;
    private static final String FONTS = "'DejaVu Sans',Verdana,sans-serif";

    private FigureFile() {}

    static void png(Figure figure, Path file) throws IOException {
        BufferedImage image = new BufferedImage(Theme.WIDTH, Theme.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            figure.draw(g, Theme.WIDTH, Theme.HEIGHT);
        } finally {
            g.dispose();
        }
        WholeFile.write(file, out -> ImageIO.write(image, "png", out));
    }

    /**
     * Letters stay text, which keeps the file small, sharp and searchable; each line is given its width, so that the
     * figure keeps its layout whatever fonts the reader has.
     */
    static void svg(Figure figure, Path file) throws IOException {
        Document document = PictureFile.document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(PRECISION);
        context.setComment(ChartFiles.MADE_BY);
        SVGGraphics2D g = new SizedText(context);
        g.setSVGCanvasSize(new Dimension(Theme.WIDTH, Theme.HEIGHT));
        figure.draw(g, Theme.WIDTH, Theme.HEIGHT);
        Element root = g.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + Theme.WIDTH + " " + Theme.HEIGHT);
        Element title = document.createElementNS(PictureFile.SVG, "title");
        title.setTextContent(figure.title());
        root.insertBefore(title, root.getFirstChild());
        nameFonts(root);
        try {
            WholeFile.write(file, out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                g.stream(root, writer, true, false);
                writer.flush();
            });
        } finally {
            g.dispose();
        }
    }

    /** Names fonts that are alike before the generic one, on every element that sets a font. */
    private static void nameFonts(Element element) {
        if (element.hasAttributeNS(null, "font-family")) {
            element.setAttributeNS(null, "font-family", FONTS);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFonts(inner);
            }
        }
    }

    /** Writes text with the width that it was laid out for. */
    private static final class SizedText extends SVGGraphics2D {
        SizedText(SVGGeneratorContext context) {
            super(context, false);
        }

        @Override
        public void drawString(String text, float x, float y) {
            if (text.isEmpty()) {
                return;
            }
            Element element = getDOMFactory().createElementNS(PictureFile.SVG, "text");
            element.setAttributeNS(null, "x", generatorCtx.doubleString(x));
            element.setAttributeNS(null, "y", generatorCtx.doubleString(y));
            double width = getFontMetrics().getStringBounds(text, this).getWidth();
            element.setAttributeNS(null, "textLength", generatorCtx.doubleString(width));
            element.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
            element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            element.appendChild(getDOMFactory().createTextNode(text));
            domGroupManager.addElement(element, DOMGroupManager.FILL);
        }
    }
}
