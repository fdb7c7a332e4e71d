package org.middlepowers.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Scorecard;
import org.middlepowers.results.ResultsFolder;

/** Draws all charts of a results folder. */
public final class Charts {
    static {
        // Charts are files; no screen is needed or touched.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private Charts() {}

    /** A chart that was written: name of its files, its message, and a description. */
    public record WrittenChart(String name, String title, String about) {}

    /**
     * Writes every chart that the results allow, as PNG and SVG, into the folder.
     *
     * @return what was written, in the order in which a report shows it
     * @throws IOException with a sentence that says what to do
     */
    public static List<WrittenChart> write(ResultsFolder folder, Findings findings) throws IOException {
        try {
            return new ComparisonFigures(findings).all().parallelStream().map(figure -> drawn(folder, figure)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** As {@link #write(ResultsFolder, Figure)}, by any thread: figures share nothing that drawing changes. */
    private static WrittenChart drawn(ResultsFolder folder, Figure figure) {
        try {
            return write(folder, figure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the chart of a scorecard. */
    public static List<WrittenChart> scorecard(ResultsFolder folder, Scorecard card) throws IOException {
        return List.of(write(folder, ScorecardFigure.of(card)));
    }

    /** Writes one figure as PNG and SVG. */
    static WrittenChart write(ResultsFolder folder, Figure figure) throws IOException {
        FigureFile.svg(figure, folder.chart(figure.name(), "svg"));
        FigureFile.png(figure, folder.chart(figure.name(), "png"));
        return new WrittenChart(figure.name(), figure.title(), figure.about());
    }
}
