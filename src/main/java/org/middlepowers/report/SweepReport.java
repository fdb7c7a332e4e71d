package org.middlepowers.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.middlepowers.analysis.Expected;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Discovery;
import org.middlepowers.analysis.sweep.SweepFindings;
import org.middlepowers.analysis.sweep.SweepFindings.OfOutcome;
import org.middlepowers.analysis.sweep.SweepFindings.OfVerdict;
import org.middlepowers.analysis.sweep.SweepReader;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.draw.SweepCharts;
import org.middlepowers.report.Page.Section;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;

/** The report of a sweep, fit to be a paper's appendix; and its short form for a terminal. */
public record SweepReport(SweepReader.Read sweep, SweepFindings findings, List<Expected> expected) {
    private static final int SHOWN = 4;
    private static final String CHECKED = "A number is the mean over the points of the part of the design that the claim"
            + " names. Its 95 % interval takes points as a sample of the space of factors, where the design is one, and"
            + " replications as a sample of the draws, where all points share them; the two add as in Zou and Donner"
            + " (2008).";

    /** What the sweep's author expected, and what came; empty if nothing was expected. */
    public List<Page.Claims> claims() {
        Manifest manifest = sweep.manifest();
        String name = manifest.sweep().name();
        String seal = SealWords.of(
                manifest.inputs(), manifest.started(), name, expected.stream().map(Expected::expectation).toList());
        return Expectations.claims(name, expected, seal).stream().toList();
    }

    /**
     * Draws the charts and writes report.html.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public void write(ResultsFolder folder) throws IOException {
        List<OfOutcome> shown = findings.outcomes().stream().limit(SHOWN).toList();
        SweepCharts.Written charts = SweepCharts.write(folder, findings, shown);
        SweepWords words = new SweepWords(sweep, findings);
        SweepReportTables tables = new SweepReportTables(sweep, findings);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("The answer at length", words.atLength(), List.of(), List.of()));
        if (expected.stream().anyMatch(e -> !e.tests().isEmpty())) {
            sections.add(new Section(
                    "How the claims were checked",
                    List.of(CHECKED),
                    List.of(),
                    Expectations.checks(expected, "Sweep")));
        }
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
        Page.Lead lead = new Page.Lead(words.answer(), drawn -> first(charts), List.of());
        PageWriter.write(
                folder, new Page(sweep.manifest().sweep().title(), words.question(), lead, sections).with(claims()));
    }

    /** The figure of the answer: of the first box or verdict that turns, else of the first outcome. */
    private List<WrittenChart> first(SweepCharts.Written charts) {
        return Stream.of(
                        findings.discoveries().stream().map(d -> charts.boxes().get(d.verdict().name())),
                        findings.verdicts().stream()
                                .map(v -> charts.verdicts().get(v.map().verdict().name())),
                        findings.outcomes().stream().map(o -> charts.outcomes().getOrDefault(o.name(), List.of())))
                .flatMap(s -> s)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .map(c -> List.of(c.get(0)))
                .orElse(List.of());
    }

    /**
     * The answer as lines of text.
     *
     * @param full whether at length
     * @param width columns of the terminal
     */
    public String text(boolean full, int width) {
        SweepWords words = new SweepWords(sweep, findings);
        Page page = new Page(
                sweep.manifest().sweep().title(),
                words.question(),
                new Page.Lead(words.answer()),
                List.of(new Section("The answer at length", words.atLength())))
                .with(claims());
        return PageText.of(page, width, full);
    }
}
