package org.middlepowers.study.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.Wording;
import org.middlepowers.report.Page;
import org.middlepowers.report.Page.Table;

/** What a calibration says: first what the record tells nothing of, and what it drives to the end of its range. */
public final class CalibrationAnswer {
    /** A posterior as wide as this share of its prior has learnt nothing worth the name. */
    private static final double FLAT = .9;
    /** Shares of the range and of the weight: so much of the one within so little of the other is a bound that is hit. */
    private static final double EDGE = .1;

    private static final double MUCH = .3;

    private CalibrationAnswer() {}

    /** The page. */
    public static Page of(CalibrationFile file, Calibration.Result result) {
        List<String> answer = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        Posterior posterior = result.posterior();
        if (posterior == null) {
            answer.add("History matching left nothing: no draw comes within three standard deviations of the record in"
                    + " every statistic. The model, with these parameters alone free, cannot be where the record is.");
        } else {
            Box prior = file.box();
            List<String> flat = new ArrayList<>();
            List<String> bounds = new ArrayList<>();
            List<List<String>> rows = new ArrayList<>();
            for (int p = 0; p < posterior.names().size(); p++) {
                double width = prior.high()[p] - prior.low()[p];
                double ratio = posterior.sd(p) / (width / Math.sqrt(12));
                if (ratio > FLAT) {
                    flat.add(posterior.names().get(p));
                }
                if (posterior.quantile(p, MUCH) < prior.low()[p] + EDGE * width) {
                    bounds.add(posterior.names().get(p) + " (the lower)");
                } else if (posterior.quantile(p, 1 - MUCH) > prior.high()[p] - EDGE * width) {
                    bounds.add(posterior.names().get(p) + " (the upper)");
                }
                rows.add(List.of(
                        posterior.names().get(p),
                        number(prior.low()[p]) + " to " + number(prior.high()[p]),
                        number(posterior.mean(p)),
                        number(posterior.quantile(p, .05)) + " to " + number(posterior.quantile(p, .95)),
                        String.format(Locale.ROOT, "%.2f", ratio)));
            }
            answer.add(flat.isEmpty()
                    ? "The record tells something of every parameter."
                    : "The record tells next to nothing of " + Wording.join(flat) + ".");
            answer.add(bounds.isEmpty()
                    ? "None is driven to an end of its range."
                    : "Driven to an end of its range: " + Wording.join(bounds)
                            + ". The range, or the model, is wrong there.");
            Calibration.Round last = result.rounds().get(result.rounds().size() - 1);
            answer.add(posterior.draws().size() + " draws, effectively " + Math.round(posterior.effectiveSize())
                    + "; they lie " + String.format(Locale.ROOT, "%.2f", last.threshold())
                    + " standard errors from the record at most, and of the last round's new draws "
                    + Math.round(100 * last.acceptance()) + " % came nearer.");
            tables.add(new Table(
                    "Prior and posterior",
                    List.of("Parameter", "Prior", "Mean", "90 %", "Width/prior"),
                    List.of(1, 2, 3, 4),
                    rows));
        }
        result.waves().forEach(w -> answer.add("History matching, wave " + w.number() + ": " + w.left() + " of " + w.draws()
                + " draws are not implausible."));
        String years = "Trained on the record of origins " + file.origins() + " to " + file.until() + ": "
                + Wording.join(file.targets()) + ". None of these years may be counted as a test of the posterior.";
        return new Page(
                file.title(),
                "Which values of " + Wording.join(List.copyOf(file.parameters().keySet())) + " does the record leave?",
                answer,
                Page.Figures.NONE,
                tables,
                List.of(),
                List.of(new Page.Section("What was used", List.of(years))),
                List.of());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
