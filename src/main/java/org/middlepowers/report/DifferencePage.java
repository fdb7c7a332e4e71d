package org.middlepowers.report;

import java.util.List;
import org.middlepowers.analysis.Wording;
import org.middlepowers.report.Page.Table;

/** The page on how far a scenario's opening is that of the data. */
public final class DifferencePage {
    private DifferencePage() {}

    /** A figure that the two do not share, in words; – where one has none. */
    public record Line(String figure, String scenario, String data, String rule) {}

    /**
     * Makes the page.
     *
     * @param figures how many the data have
     */
    public static Page of(String scenario, int figures, List<Line> differing) {
        String answer = differing.isEmpty()
                ? "All " + figures + " figures of " + scenario + " are those of the data."
                : Wording.count(differing.size(), "figure") + " of " + scenario + " " + (differing.size() == 1 ? "differs" : "differ")
                        + " from the data, which have " + figures + ".";
        List<List<String>> rows = differing.stream()
                .map(d -> List.of(d.figure(), d.scenario(), d.data(), d.rule()))
                .toList();
        Table table = new Table("", List.of("Figure", "scenario", "data", "the data's rule"), List.of(1, 2), rows);
        return new Page(
                "Opening figures of " + scenario,
                "Which opening figures of " + scenario + " are not those of the data?",
                new Page.Lead(List.of(answer), Page.Figures.NONE, List.of(table)),
                List.of());
    }
}
