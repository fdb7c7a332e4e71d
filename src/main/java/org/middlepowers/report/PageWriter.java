package org.middlepowers.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.middlepowers.chart.Charts.Chart;
import org.middlepowers.results.ResultsFolder;

/** Writes a {@link Page} as report.html: one file with its charts, that opens offline. */
public final class PageWriter {
    private PageWriter() {}

    /**
     * Writes the page.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static void write(ResultsFolder folder, Page page) throws IOException {
        Map<String, String> images = new HashMap<>();
        for (Page.Section section : page.sections()) {
            for (Chart chart : section.charts()) {
                byte[] png = Files.readAllBytes(folder.chart(chart.name(), "png"));
                images.put(
                        chart.name(), "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
            }
        }
        String html = ReportWriter.render(
                "page.ftlh", Map.of("page", page, "images", images, "manifest", folder.readManifest()));
        try {
            Files.writeString(folder.report(), html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw ResultsFolder.explain(folder.report(), e);
        }
    }
}
