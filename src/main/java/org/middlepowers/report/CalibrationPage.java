package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.calibrate.CalibrationFindings;
import org.middlepowers.analysis.calibrate.CalibrationFindings.PredictiveCheck;
import org.middlepowers.analysis.calibrate.CalibrationFindings.Prior;
import org.middlepowers.analysis.calibrate.CalibrationFindings.Round;
import org.middlepowers.analysis.calibrate.Posterior;
import org.middlepowers.draw.PosteriorFigure;
import org.middlepowers.draw.PosteriorFigure.Marginal;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;

/** What a calibration says: first what the record is uninformative about, and what it drives to the end of its range. */
public final class CalibrationPage {
    /** A posterior as wide as this share of its prior has learnt nothing worth the name. */
    private static final double FLAT = .9;
    /** Shares of the range and of the weight: so much of the one within so little of the other is a bound that is hit. */
    private static final double EDGE = .1;

    private static final double MUCH = .3;
    private static final int NAMED = 4;

    private final CalibrationFindings findings;
    private final Posterior posterior;
    private final List<Prior> prior;

    private CalibrationPage(CalibrationFindings findings) {
        this.findings = findings;
        posterior = findings.search().posterior();
        prior = findings.parameters();
    }

    /** The page. */
    public static Page of(CalibrationFindings findings) {
        return new CalibrationPage(findings).page();
    }

    private Page page() {
        List<String> answer = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        boolean found = posterior != null;
        if (found) {
            answer.add(flat());
            answer.add(bounds());
            answer.add(reached());
            answer.add(predicted());
            sections.add(new Section(
                    "The record among runs with the posterior's draws",
                    List.of("Each number of the record beside the middle 90 % of " + findings.fit().predictive().length
                            + " runs; the ones that fit worst come first."),
                    Page.Figures.NONE,
                    List.of(predictions())));
        } else {
            answer.add("History matching left nothing: no draw comes within three standard deviations of the record in"
                    + " every statistic. The model, with these parameters alone free, cannot be where the record is.");
        }
        if (findings.twins().isEmpty()) {
            answer.add("Whether known parameters would be found again was not tried; --check 20 does that.");
        } else {
            CalibrationRecovery recovery = new CalibrationRecovery(findings);
            answer.addAll(recovery.words());
            if (!findings.foundTwins().isEmpty()) {
                sections.add(new Section(
                        "Are known parameters found again?",
                        List.of("Truths were drawn from the prior, a run with each took the record's place, and the same"
                                + " search with a quarter of the draws (at least 40) looked for them. Wide posteriors pass"
                                + " this as well as narrow ones: it shows calibration, not precision."),
                        folder -> List.of(PosteriorFigure.ranks(
                                folder, "Ranks of " + findings.foundTwins().size() + " twins' parameters",
                                recovery.histogram())),
                        List.of(recovery.table())));
            }
        }
        sections.add(new Section("How far it went", waves()));
        sections.add(new Section("What was used, and no longer counts", used()));
        return new Page(
                findings.title(),
                "Which values of " + Wording.join(findings.names()) + " does the record leave?",
                new Page.Lead(answer, found
                        ? folder -> List.of(PosteriorFigure.write(folder, title(), marginals(), posterior.weights()))
                        : Page.Figures.NONE, found ? List.of(table()) : List.of()),
                sections);
    }

    /** Width of the posterior in widths of the prior. */
    private double ratio(int p) {
        return posterior.sd(p) / (prior.get(p).width() / Math.sqrt(12));
    }

    private List<String> flatNames() {
        return IntStream.range(0, posterior.names().size())
                .filter(p -> ratio(p) > FLAT)
                .mapToObj(posterior.names()::get)
                .toList();
    }

    private String flat() {
        List<String> flat = flatNames();
        return flat.isEmpty()
                ? "The record is informative about every parameter."
                : "The record is almost uninformative about " + Wording.join(flat) + ".";
    }

    private String title() {
        int told = posterior.names().size() - flatNames().size();
        return "The record is informative about " + told + " of " + Wording.count(posterior.names().size(), "parameter");
    }

    private String bounds() {
        List<String> bounds = new ArrayList<>();
        for (int p = 0; p < posterior.names().size(); p++) {
            if (posterior.quantile(p, MUCH) < prior.get(p).low() + EDGE * prior.get(p).width()) {
                bounds.add(posterior.names().get(p) + " (the lower)");
            } else if (posterior.quantile(p, 1 - MUCH) > prior.get(p).high() - EDGE * prior.get(p).width()) {
                bounds.add(posterior.names().get(p) + " (the upper)");
            }
        }
        return bounds.isEmpty()
                ? "None is driven to an end of its range."
                : "Driven to an end of its range: " + Wording.join(bounds) + ". The range, or the model, is wrong there.";
    }

    private String reached() {
        Round last = findings.search().rounds().get(findings.search().rounds().size() - 1);
        return posterior.draws().size() + " draws, effectively " + Math.round(posterior.effectiveSize())
                + "; they lie " + String.format(Locale.ROOT, "%.2f", last.threshold())
                + " standard errors from the record at most, and of the last round's new draws "
                + Wording.percent(last.acceptance()) + " came nearer.";
    }

    private String predicted() {
        List<PredictiveCheck> all = findings.predictions();
        List<String> missed = all.stream()
                .filter(p -> !p.holds())
                .sorted(worst())
                .map(p -> p.statistic().target() + ": " + p.statistic().name() + " (from " + p.statistic().origin() + ")")
                .toList();
        String head = "Runs with these draws hold " + (all.size() - missed.size()) + " of " + all.size()
                + " numbers of the record in their middle 90 %.";
        return missed.isEmpty()
                ? head
                : head + " They miss " + String.join("; ", missed.stream().limit(NAMED).toList())
                        + (missed.size() > NAMED ? "; and " + (missed.size() - NAMED) + " more." : ".");
    }

    private static Comparator<PredictiveCheck> worst() {
        return Comparator.comparingDouble((PredictiveCheck p) -> -Math.abs(p.below() - .5))
                .thenComparing(p -> -Math.abs(p.statistic().recorded() - p.mean()) / p.statistic().error());
    }

    private Table predictions() {
        List<List<String>> rows = findings.predictions().stream()
                .sorted(worst())
                .map(p -> List.of(
                        p.statistic().target(),
                        "" + p.statistic().origin(),
                        p.statistic().name(),
                        MeasureFormat.significant(p.statistic().recorded()),
                        MeasureFormat.significant(p.low()) + " to " + MeasureFormat.significant(p.high()),
                        Wording.percent(p.below())))
                .toList();
        return new Table(
                "", List.of("Target", "Origin", "Number", "Record", "Runs, 90 %", "Runs below"), List.of(1, 3, 4, 5), rows);
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int p = 0; p < posterior.names().size(); p++) {
            rows.add(List.of(
                    posterior.names().get(p),
                    MeasureFormat.significant(prior.get(p).low()) + " to " + MeasureFormat.significant(prior.get(p).high()),
                    MeasureFormat.significant(posterior.mean(p)),
                    MeasureFormat.significant(posterior.quantile(p, .05)) + " to " + MeasureFormat.significant(posterior.quantile(p, .95)),
                    String.format(Locale.ROOT, "%.2f", ratio(p))));
        }
        return new Table(
                "Prior and posterior",
                List.of("Parameter", "Prior", "Mean", "90 %", "Width/prior"),
                List.of(1, 2, 3, 4),
                rows);
    }

    private List<Marginal> marginals() {
        return IntStream.range(0, posterior.names().size())
                .mapToObj(p -> new Marginal(
                        posterior.names().get(p),
                        prior.get(p).low(),
                        prior.get(p).high(),
                        posterior.draws().stream().mapToDouble(d -> d[p]).toArray()))
                .toList();
    }

    private List<String> waves() {
        List<String> lines = new ArrayList<>();
        findings.search().waves().forEach(w -> lines.add("History matching, wave " + w.number() + ": " + w.left() + " of "
                + w.draws() + " draws are not implausible."));
        findings.search().rounds().forEach(r -> lines.add("Approximate Bayesian computation, round " + r.number()
                + ": threshold " + MeasureFormat.significant(r.threshold()) + ", accepted " + Wording.percent(r.acceptance()) + "."));
        return lines;
    }

    private List<String> used() {
        List<String> lines = new ArrayList<>();
        lines.add("Trained on the record of " + Collections.min(findings.record().origins()) + " to " + findings.record().until()
                + (findings.record().origins().size() == 1 ? ", from the origin " : ", from the origins ")
                + Wording.join(findings.record().origins().stream().map(String::valueOf).toList()) + ": " + Wording.join(findings.record().targets())
                + ". None of these years may be counted as a test of the posterior.");
        findings.record().used().forEach(pattern ->
                lines.add(pattern + " rests on the same record, and no longer counts as a test."));
        return lines;
    }
}
