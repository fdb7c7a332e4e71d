package org.middlepowers.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.WholeFile;

/** Writes a {@link Page} as report.html: one file with its charts, that opens offline. */
public final class PageWriter {
    private static final Pattern PER_CENT = Pattern.compile("([0-9]) %");

    private PageWriter() {}

    /** A chart within the page. */
    public record DrawnChart(String title, String about, String source) {}

    /** A section with its charts drawn. */
    public record DrawnSection(Page.Section section, List<DrawnChart> pictures) {}

    /**
     * Draws the page's charts into the folder and writes the page.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static void write(ResultsFolder folder, Page page) throws IOException {
        write(folder, page, folder.readManifest());
    }

    /** The same with the manifest at hand, of a folder whose own may be out of date. */
    public static void write(ResultsFolder folder, Page page, Manifest manifest) throws IOException {
        List<DrawnChart> figure = pictures(folder, page.lead().figure());
        List<DrawnSection> parts = new ArrayList<>();
        for (Page.Section section : page.sections()) {
            parts.add(new DrawnSection(section, pictures(folder, section.figures())));
        }
        String html = Templates.fill("page.ftlh", Map.of("page", page, "figure", figure, "parts", parts, "manifest", manifest));
        WholeFile.write(folder.report(), unparted(html));
    }

    /**
     * Writes a page without figures that is of no results folder.
     *
     * @param commands that give it again
     * @throws IOException with a sentence, if the file cannot be written
     */
    public static void write(Path file, Page page, List<String> commands) throws IOException {
        List<DrawnSection> parts = page.sections().stream().map(section -> new DrawnSection(section, List.of())).toList();
        Map<String, Object> model = Map.of("page", page, "figure", List.of(), "parts", parts, "commands", commands);
        WholeFile.write(file, unparted(Templates.fill("page.ftlh", model)));
    }

    /** No line ends between a number and its per cent sign. */
    private static String unparted(String html) {
        return PER_CENT.matcher(html).replaceAll("$1\u00a0%");
    }

    private static List<DrawnChart> pictures(ResultsFolder folder, Page.Figures figures) throws IOException {
        List<DrawnChart> pictures = new ArrayList<>();
        for (WrittenChart chart : figures.draw(folder)) {
            byte[] svg = Files.readAllBytes(folder.chart(chart.name(), "svg"));
            pictures.add(new DrawnChart(
                    chart.title(),
                    chart.about(),
                    "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg)));
        }
        return pictures;
    }
}
