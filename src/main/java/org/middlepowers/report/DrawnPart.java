package org.middlepowers.report;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.middlepowers.analysis.DrawnShare;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;

/** What every page says where parameters were drawn from a posterior, whatever was asked. */
public final class DrawnPart {
    private static final String TABLE = "posterior.csv";

    private DrawnPart() {}

    /** The page, with a sentence in its answer and a section on the draws if there were any. */
    public static Page added(Page page, ResultsFolder folder, Manifest manifest) throws IOException {
        Optional<Manifest.Posterior> drawn = manifest.scenarios().stream()
                .map(Manifest.ScenarioEntry::posterior)
                .filter(Objects::nonNull)
                .findFirst();
        if (drawn.isEmpty()) {
            return page;
        }
        Manifest.Posterior p = drawn.get();
        List<String> answer = new ArrayList<>(page.lead().answer());
        answer.add("Each replication took its parameters from the posterior " + p.source()
                + ", so intervals hold what the record leaves of them as well as chance.");
        List<DrawnShare> shares = DrawnShare.read(folder);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Drawn: " + Wording.join(p.parameters()) + ", from " + p.draws() + " draws in " + p.source()
                + " (hash " + p.hash() + ")"
                + (p.trained().isEmpty() ? "" : ", trained on the record of " + p.trained() + "; these years are no test of it")
                + ". All other parameters are the scenario's."
                + (Files.exists(folder.table(TABLE)) ? " " + TABLE + " has the draw of each replication." : ""));
        paragraphs.add(shares.isEmpty()
                ? "How much of the variance is the draws' is reported for runs with 20 replications more than parameters drawn."
                : "The draws' part is what a linear regression on the drawn values explains, with its 95 % interval; the"
                        + " rest is chance, and what is not linear in them.");
        List<Page.Table> tables = shares.isEmpty() ? List.of() : List.of(table(shares, manifest.scenarios().size() > 1));
        List<Page.Section> sections = new ArrayList<>(page.sections());
        sections.add(0, new Page.Section("What the draws of parameters do", paragraphs, Page.Figures.NONE, tables));
        return new Page(
                page.title(), page.question(), new Page.Lead(answer, page.lead().figure(), page.lead().tables()),
                page.claims(), sections, page.sources());
    }

    private static Page.Table table(List<DrawnShare> shares, boolean several) {
        List<String> columns = new ArrayList<>(List.of("Outcome", "SD", "Draws", "95 %", "Seeds"));
        List<List<String>> rows = new ArrayList<>();
        MeasureFormat plain = MeasureFormat.of("");
        for (DrawnShare s : shares) {
            List<String> row = new ArrayList<>();
            if (several) {
                row.add(s.scenario());
            }
            row.addAll(List.of(
                    s.outcome(),
                    plain.value(new Interval(1, s.sd(), Double.NaN, Double.NaN)),
                    Wording.percent(s.share().mean()),
                    Wording.percent(s.share().low()) + " to " + Wording.percent(s.share().high()),
                    100 - Math.round(100 * s.share().mean()) + " %")); // adds to 100
            rows.add(row);
        }
        if (several) {
            columns.add(0, "Scenario");
        }
        int shift = several ? 1 : 0;
        return new Page.Table(
                "Parts of the variance over replications", columns, List.of(1 + shift, 2 + shift, 3 + shift, 4 + shift), rows);
    }
}
