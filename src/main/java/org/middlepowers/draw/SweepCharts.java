package org.middlepowers.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Discovery;
import org.middlepowers.analysis.sweep.Strengths;
import org.middlepowers.analysis.sweep.SweepFindings;
import org.middlepowers.analysis.sweep.SweepFindings.OfOutcome;
import org.middlepowers.analysis.sweep.SweepFindings.OfVerdict;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.results.ResultsFolder;

/** Draws the charts of a sweep. */
public final class SweepCharts {
    private static final int FEWEST_POINTS = 4;

    private final ResultsFolder folder;
    private final SweepFindings findings;
    private final List<OfOutcome> shown;

    private SweepCharts(ResultsFolder folder, SweepFindings findings, List<OfOutcome> shown) {
        this.folder = folder;
        this.findings = findings;
        this.shown = shown;
    }

    /**
     * The charts that were written.
     *
     * @param replications how intervals narrowed; empty with a single replication
     * @param variance the split of variance
     * @param outcomes of each outcome shown, by its name
     * @param verdicts of each verdict, by its name
     * @param boxes how the boxes of each verdict were found, by its name
     * @param convergence of each outcome shown, as far as its design can be made smaller
     */
    public record Written(
            List<WrittenChart> replications,
            List<WrittenChart> variance,
            Map<String, List<WrittenChart>> outcomes,
            Map<String, List<WrittenChart>> verdicts,
            Map<String, List<WrittenChart>> boxes,
            List<WrittenChart> convergence) {}

    /**
     * Writes all charts that the sweep allows.
     *
     * @param shown outcomes that are drawn in detail
     * @throws IOException with a sentence that says what to do
     */
    public static Written write(ResultsFolder folder, SweepFindings findings, List<OfOutcome> shown)
            throws IOException {
        return new SweepCharts(folder, findings, shown).written();
    }

    private Written written() throws IOException {
        List<WrittenChart> replications = new ArrayList<>();
        Figure widths = ReplicationsFigure.of(findings, findings.outcomes());
        if (widths != null) {
            replications.add(Charts.write(folder, widths));
        }
        List<WrittenChart> variance = new ArrayList<>();
        List<OfOutcome> split = findings.outcomes().stream()
                .filter(o -> o.variance().variance() > 0)
                .limit(10)
                .toList();
        if (!split.isEmpty()) {
            variance.add(Charts.write(folder, VarianceFigure.of(findings, split)));
        }
        Map<String, List<WrittenChart>> outcomes = new LinkedHashMap<>();
        for (int k = 0; k < shown.size(); k++) {
            List<WrittenChart> charts = new ArrayList<>();
            for (Figure figure : figures(shown.get(k), k + 1)) {
                charts.add(Charts.write(folder, figure));
            }
            outcomes.put(shown.get(k).name(), charts);
        }
        Map<String, List<WrittenChart>> verdicts = new LinkedHashMap<>();
        for (int k = 0; k < findings.verdicts().size(); k++) {
            List<WrittenChart> charts = new ArrayList<>();
            for (Figure figure : figures(findings.verdicts().get(k), k + 1)) {
                charts.add(Charts.write(folder, figure));
            }
            verdicts.put(findings.verdicts().get(k).map().verdict().name(), charts);
        }
        Map<String, List<WrittenChart>> boxes = new LinkedHashMap<>();
        for (int k = 0; k < findings.discoveries().size(); k++) {
            Discovery d = findings.discoveries().get(k);
            String title = findings.labels().title(d.verdict());
            boxes.put(d.verdict().name(), List.of(Charts.write(folder, PeelingFigure.of("peeling-" + (k + 1), title, d))));
        }
        List<WrittenChart> convergence = new ArrayList<>();
        for (int k = 0; k < shown.size(); k++) {
            OfOutcome o = shown.get(k);
            if (o.variance().variance() > 0 && o.convergence().steps().size() > 1) {
                convergence.add(Charts.write(
                        folder,
                        ConvergenceFigure.of(
                                "convergence-" + (k + 1),
                                findings.labels().title(o.name()),
                                findings.labels().unit(o.name()),
                                o.convergence())));
            }
        }
        return new Written(replications, variance, outcomes, verdicts, boxes, convergence);
    }

    private List<Figure> figures(OfOutcome o, int number) {
        String title = findings.labels().title(o.name());
        String unit = findings.labels().unit(o.name());
        List<Figure> figures = new ArrayList<>();
        boolean varies = o.variance().variance() > 0;
        boolean many = findings.data().points() >= FEWEST_POINTS;
        if (varies && shares(o.strengths())) {
            figures.add(StrengthFigure.of(
                    "indices-" + number, title, (names, what) -> names + " move " + what + " most", o.strengths()));
        }
        o.morris().ifPresent(m -> figures.add(MorrisFigure.of("morris-" + number, title, unit, m)));
        if (varies && many) {
            figures.add(ResponsesFigure.of("responses-" + number, title, unit, o.curves(), o.strengths()));
            o.map().ifPresent(m -> figures.add(MapFigure.of("map-" + number, title, unit, m)));
        }
        return figures;
    }

    private List<Figure> figures(OfVerdict v, int number) {
        String title = findings.labels().title(v.map().verdict());
        List<Figure> figures = new ArrayList<>();
        boolean turns = v.map().yes().mean() > 0 && v.map().yes().mean() < 1;
        Strengths strengths = v.map().strengths();
        if (turns && shares(strengths)) {
            figures.add(StrengthFigure.of(
                    "deciders-" + number, title, (names, what) -> Wording.capital(what) + ": decided most by " + names, strengths));
        }
        if (turns) {
            v.shares().ifPresent(m -> figures.add(MapFigure.shares("verdict-" + number, title, m)));
        }
        return figures;
    }

    private static boolean shares(Strengths strengths) {
        return strengths.method() != Strengths.Method.MORRIS
                && strengths.method() != Strengths.Method.NONE
                && strengths.list().stream().anyMatch(s -> s.first().known() || s.total().known());
    }
}
