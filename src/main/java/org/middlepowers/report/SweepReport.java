package org.middlepowers.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Discovery;
import org.middlepowers.analysis.sweep.SweepFindings;
import org.middlepowers.analysis.sweep.SweepFindings.OfOutcome;
import org.middlepowers.analysis.sweep.SweepFindings.OfVerdict;
import org.middlepowers.analysis.sweep.SweepReader;
import org.middlepowers.draw.SweepCharts;
import org.middlepowers.report.Page.Section;
import org.middlepowers.results.ResultsFolder;

/** The report of a sweep, fit to be a paper's appendix; and its short form for a terminal. */
public final class SweepReport {
    private static final int WIDTH = 100;
    private static final int SHOWN = 4;

    private SweepReport() {}

    /**
     * Draws the charts and writes report.html.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static void write(ResultsFolder folder, SweepReader.Read sweep, SweepFindings findings)
            throws IOException {
        List<OfOutcome> shown = findings.outcomes().stream().limit(SHOWN).toList();
        SweepCharts.Written charts = SweepCharts.write(folder, findings, shown);
        SweepWords words = new SweepWords(sweep, findings);
        SweepReportTables tables = new SweepReportTables(sweep, findings);
        List<Section> sections = new ArrayList<>();
        for (OfVerdict v : findings.verdicts()) {
            double yes = v.map().yes().mean();
            if (yes == 0 || yes == 1) {
                continue; // the answer says so; nothing decides what never turns
            }
            sections.add(new Section(
                    "Which factors decide: " + Wording.inSentence(findings.labels().title(v.map().verdict())),
                    List.of(SweepReportTables.READING_VERDICT),
                    charts.verdicts().get(v.map().verdict().name()),
                    tables.verdict(v.map())));
        }
        for (Discovery d : findings.discoveries()) {
            sections.add(new Section(
                    "In which boxes: " + Wording.inSentence(findings.labels().title(d.verdict())),
                    List.of(BoxWords.READING),
                    charts.boxes().get(d.verdict().name()),
                    BoxWords.tables(d)));
        }
        for (OfOutcome o : shown) {
            sections.add(new Section(
                    findings.labels().title(o.name()),
                    List.of(words.strongest(o), tables.noise(o)),
                    charts.outcomes().get(o.name()),
                    tables.outcome(o)));
        }
        if (findings.outcomes().size() > shown.size()) {
            sections.add(new Section(
                    "The other outcomes",
                    findings.outcomes().subList(shown.size(), findings.outcomes().size()).stream()
                            .map(words::strongest)
                            .toList(),
                    List.of(),
                    List.of()));
        }
        if (!charts.convergence().isEmpty()) {
            sections.add(new Section(
                    "Was the design large enough",
                    shown.stream()
                            .map(o -> words.convergence(o))
                            .filter(w -> !w.isEmpty())
                            .toList(),
                    charts.convergence(),
                    List.of()));
        }
        sections.add(new Section(
                "Where the variance comes from",
                List.of(SweepReportTables.READING_VARIANCE),
                charts.variance(),
                List.of(tables.variance())));
        sections.add(new Section(
                "Replications, and whether they were enough",
                List.of(words.replications(), SweepReportTables.READING_REPLICATIONS),
                charts.replications(),
                List.of(tables.replications())));
        sections.add(new Section(
                "The design", tables.designWords(), List.of(), List.of(tables.factors(), tables.outcomes())));
        sections.add(new Section("How it was run", tables.runWords(), List.of(), List.of(tables.sessions())));
        sections.add(new Section("How it is computed, and when not to trust it", tables.how(), List.of(), List.of()));
        sections.add(new Section("References", SweepReportTables.REFERENCES, List.of(), List.of()));
        sections.add(new Section("How to cite and repeat it", tables.cite(), List.of(), List.of()));
        PageWriter.write(
                folder, new Page(sweep.manifest().title(), words.question(), words.answer(), sections));
    }

    /** The answer as lines of text. */
    public static String text(SweepReader.Read sweep, SweepFindings findings) {
        SweepWords words = new SweepWords(sweep, findings);
        StringBuilder text = new StringBuilder(words.question()).append("\n");
        for (String paragraph : words.answer()) {
            text.append("\n").append(String.join("\n", Wording.wrap(paragraph, WIDTH))).append("\n");
        }
        return text.toString();
    }
}
