package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Factor;
import org.middlepowers.analysis.sweep.MorrisEffects;
import org.middlepowers.analysis.sweep.ReplicationNeed;
import org.middlepowers.analysis.sweep.SobolIndices;
import org.middlepowers.analysis.sweep.Strengths;
import org.middlepowers.analysis.sweep.Strengths.Strength;
import org.middlepowers.analysis.sweep.SweepData.Design;
import org.middlepowers.analysis.sweep.SweepFindings;
import org.middlepowers.analysis.sweep.SweepFindings.OfOutcome;
import org.middlepowers.analysis.sweep.SweepReader;
import org.middlepowers.analysis.sweep.VarianceSplit;
import org.middlepowers.analysis.sweep.VerdictMap;
import org.middlepowers.report.Page.Table;
import org.middlepowers.results.Decimals;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.SweepFacts;

/** Tables and fixed words of a sweep's report. */
final class SweepReportTables {
    static final String READING_VERDICT = "A point's verdict is the side on which its mean over replications lies. The"
            + " total share of a factor says how much of the variance of the verdict (the share of runs on that side)"
            + " stays open when all but this factor are known. Rank correlation (Spearman) is with the outcome itself."
            + " Log odds are of a logistic regression on all factors together: their change over the factor's whole"
            + " range. The regions result from cutting the space twice at most, where the sides part best.";
    static final String READING_VARIANCE = "Shares of the variance of a single run. Seeds: what differs between runs of"
            + " the same point. Parameters, rule structure, scenario: variance of the mean over everything else."
            + " Together: what they do only in combination. Without a full grid that part cannot be told apart and is"
            + " the parameters'.";
    static final String READING_REPLICATIONS = "Two criteria. Width: the half-width of Student's 95 % interval of a"
            + " point's mean against the width wanted. Stability: the least number of runs from which on the coefficient"
            + " of variation no longer changes by 0.05 or more (Lorscheid, Heine and Meyer 2012; Lee et al. 2015); at"
            + " points whose mean is within one standard deviation of zero the standard deviation, relative to its last"
            + " value, takes its place. A dash: not reached with the replications there are.";
    static final List<String> REFERENCES = List.of(
            "Breiman, L., Friedman, J. H., Olshen, R. A. and Stone, C. J. (1984). Classification and regression trees."
                    + " Wadsworth.",
            "Bryant, B. P. and Lempert, R. J. (2010). Thinking inside the box: a participatory, computer-assisted approach"
                    + " to scenario discovery. Technological Forecasting and Social Change 77, 34–49.",
            "Campolongo, F., Cariboni, J. and Saltelli, A. (2007). An effective screening design for sensitivity"
                    + " analysis of large models. Environmental Modelling & Software 22, 1509–1518.",
            "Friedman, J. H. and Fisher, N. I. (1999). Bump hunting in high-dimensional data. Statistics and Computing 9,"
                    + " 123–143.",
            "Hawkins, E. and Sutton, R. (2009). The potential to narrow uncertainty in regional climate predictions."
                    + " Bulletin of the American Meteorological Society 90, 1095–1107.",
            "Jansen, M. J. W. (1999). Analysis of variance designs for model output. Computer Physics Communications"
                    + " 117, 35–43.",
            "Lee, J.-S. et al. (2015). The complexities of agent-based modeling output analysis. Journal of Artificial"
                    + " Societies and Social Simulation 18(4), 4. doi:10.18564/jasss.2897.",
            "Lorscheid, I., Heine, B.-O. and Meyer, M. (2012). Opening the ‘black box’ of simulations: increased"
                    + " transparency and effective communication through the systematic design of experiments."
                    + " Computational and Mathematical Organization Theory 18, 22–62.",
            "Morris, M. D. (1991). Factorial sampling plans for preliminary computational experiments. Technometrics 33,"
                    + " 161–174.",
            "Saltelli, A., Annoni, P., Azzini, I., Campolongo, F., Ratto, M. and Tarantola, S. (2010). Variance based"
                    + " sensitivity analysis of model output. Computer Physics Communications 181, 259–270."
                    + " doi:10.1016/j.cpc.2009.09.018.",
            "Steiger, J. H. (2004). Beyond the F test: effect size confidence intervals and tests of close fit in the"
                    + " analysis of variance and contrast analysis. Psychological Methods 9, 164–182.",
            "Yip, S., Ferro, C. A. T., Stephenson, D. B. and Hawkins, E. (2011). A simple, coherent framework for"
                    + " partitioning uncertainty in climate predictions. Journal of Climate 24, 4634–4643.");

        private final SweepReader.Read sweep;
    private final Manifest manifest;
    private final SweepFindings findings;

    SweepReportTables(SweepReader.Read sweep, SweepFindings findings) {
        this.sweep = sweep;
        this.manifest = sweep.manifest();
        this.findings = findings;
    }

    List<Table> verdict(VerdictMap map) {
        List<List<String>> rows = new ArrayList<>();
        for (VerdictMap.Decider d : map.deciders()) {
            Strength s = d.strength();
            boolean morris = map.strengths().method() == Strengths.Method.MORRIS;
            rows.add(List.of(
                    d.factor().name(),
                    SweepWords.share(s.first()),
                    morris ? SweepWords.number(s.total()) : SweepWords.share(s.total()),
                    signed(d.rank()),
                    d.odds().known() ? SweepWords.number(d.odds()) : "–"));
        }
        List<Table> tables = new ArrayList<>();
        String chance = Double.isNaN(map.chance())
                ? ""
                : "; rank correlations within ±" + String.format(Locale.ROOT, "%.2f", map.chance()) + " may be chance";
        String right = Double.isNaN(map.right())
                ? ""
                : "; the regression is right about " + SweepWords.percent(map.right()) + " of the points it was made of,"
                        + " against " + SweepWords.percent(map.rightAlways()) + " for the commoner side alone";
        tables.add(new Table(
                "What each factor has to do with it" + chance + right,
                List.of(
                        "Factor", "First order", map.strengths().method() == Strengths.Method.MORRIS ? "μ*" : "Total order",
                        "Rank correlation", "Log odds over the range"),
                List.of(1, 2, 3, 4),
                rows));
        if (map.regions().size() > 1) {
            tables.add(new Table(
                    "Where it holds",
                    List.of("Region", "Points", "Share on this side"),
                    List.of(1, 2),
                    map.regions().stream()
                            .map(r -> List.of(r.words(), "" + r.n(), SweepWords.percent(r.yes())))
                            .toList()));
        }
        return tables;
    }

    /** What noise there was in the indices, in a sentence. */
    String noise(OfOutcome o) {
        if (o.strengths().method() == Strengths.Method.NONE) {
            return o.strengths().remark() + ".";
        }
        if (o.sobol().isEmpty()) {
            return "Measured by: " + o.strengths().method().title() + "." + SweepWords.enough(o.strengths());
        }
        SobolIndices s = o.sobol().get();
        String dropped = s.dropped() > 0 ? " " + s.dropped() + " rows were left out, for a point has no run." : "";
        String noise = s.corrected()
                ? " Seeds' noise was " + SweepWords.percent(s.noiseShare()) + " of the variance between points' means and is"
                        + " taken out."
                : " With one replication noise could not be distinguished from interaction; total orders are too large by it.";
        return s.rows() + " rows of the base sample." + noise + dropped + " What no factor does alone: "
                + SweepWords.percent(s.interactions()) + ".";
    }

    List<Table> outcome(OfOutcome o) {
        if (o.morris().isPresent()) {
            return List.of(morris(o.morris().get()));
        }
        if (o.strengths().method() == Strengths.Method.NONE) {
            return List.of();
        }
        List<List<String>> rows = o.strengths().ranked().stream()
                .map(s -> List.of(
                        s.factor(),
                        findings.labels().about(s.factor()),
                        SweepWords.share(s.first()),
                        SweepWords.share(s.total())))
                .toList();
        return List.of(new Table(
                "Shares of variance", List.of("Factor", "What it is", "First order", "Total order"), List.of(2, 3), rows));
    }

    private Table morris(MorrisEffects morris) {
        return new Table(
                "Elementary effects, per whole range of the factor, of " + morris.trajectories() + " trajectories"
                        + (morris.dropped() > 0 ? "; " + morris.dropped() + " steps left out because a run is missing" : ""),
                List.of("Factor", "μ", "μ*", "σ", "σ by seeds alone", "Chance by seeds alone"),
                List.of(1, 2, 3, 4, 5),
                morris.effects().stream()
                        .sorted(Comparator.comparingDouble((MorrisEffects.Effects e) ->
                                        Double.isNaN(e.muStar().mean()) ? 0 : -e.muStar().mean()))
                        .map(e -> List.of(
                                e.factor(),
                                SweepWords.number(e.mu()),
                                SweepWords.number(e.muStar()),
                                SweepWords.number(e.sigma()),
                                SweepWords.number(e.noise()),
                                SweepWords.number(e.chance())))
                        .toList());
    }

    Table variance() {
        List<List<String>> rows = new ArrayList<>();
        for (OfOutcome o : findings.outcomes()) {
            for (VarianceSplit.Part part : o.variance().parts()) {
                rows.add(List.of(
                        findings.labels().title(o.name()), part.name(), SweepWords.share(part.share()),
                        SweepWords.number(part.variance())));
            }
        }
        return new Table("", List.of("Outcome", "Part", "Share", "Variance"), List.of(2, 3), rows);
    }

    Table replications() {
        List<List<String>> rows = new ArrayList<>();
        for (OfOutcome o : findings.outcomes()) {
            ReplicationNeed n = o.need();
            String runs = n.fewest() == n.most() ? "" + n.most() : n.fewest() + " to " + n.most();
            rows.add(List.of(
                    findings.labels().title(o.name()),
                    runs,
                    SweepWords.number(n.wanted()),
                    SweepWords.number(n.median()),
                    SweepWords.number(n.widest()),
                    SweepWords.percent(n.within()),
                    count(n.need()) + " / " + count(n.needMost()),
                    count(n.stable()) + " / " + count(n.stableMost()),
                    SweepWords.percent(n.noise())));
        }
        return new Table(
                "Half-widths in units of the outcome; of two numbers the first is of the median point, the second of"
                        + " 95 % of the points",
                List.of(
                        "Outcome", "Replications", "Wanted", "Median", "95 % of points", "Points within", "Need for width",
                        "Stable from", "Share of seeds in single runs"),
                List.of(1, 2, 3, 4, 5, 6, 7, 8),
                rows);
    }

    List<String> designWords() {
        String design = findings.data().design().title();
        String size = manifest.sweep().size() > 0 && findings.data().design() != Design.GRID
                ? " of size " + manifest.sweep().size()
                        + (findings.data().design() == Design.SALTELLI
                                ? " (rows of the base sample; with " + Wording.count(manifest.sweep().factors().size(), "factor") + " "
                                        + (manifest.sweep().factors().size() + 2) + " points a row)"
                                : "")
                : "";
        List<String> words = new ArrayList<>();
        words.add("A " + design + " design" + size + ": " + Wording.count(manifest.sweep().points(), "point") + " over "
                + Wording.count(manifest.sweep().factors().size(), "factor") + ", "
                + Wording.count(manifest.replications(), "replication") + " of each, "
                + Wording.count(sweep.missing().all(), "run") + ". Seed " + manifest.seed() + "; each run's seed is hashed from it"
                + (manifest.sweep().commonRandomNumbers()
                        ? " and the replication, so that points share their random numbers and differ only through"
                                + " their factors."
                        : ", the point and the replication, so that every point has random numbers of its own."));
        words.add("Sweep '" + manifest.sweep().name() + "', hash " + manifest.sweep().hash()
                + "; its whole text and that of each scenario are in the sweep's manifest.json. Scenarios: "
                + String.join(
                        ", ",
                        manifest.scenarios().stream()
                                .map(b -> b.name() + " (hash " + b.hash() + ")")
                                .toList())
                + ".");
        sweep.simplexes().forEach((key, names) -> words.add("Scaled to add to 1 once the factors have set them (" + key
                + "): " + String.join(", ", names) + ". The share of such a factor includes what the scaling does to the"
                + " others."));
        if (!sweep.missing().complete()) {
            words.add("Incomplete: " + sweep.missing().sentence() + ".");
        }
        if (sweep.missing().failed() > 0) {
            words.add("Failed runs: " + sweep.missing().failed() + ". The first: "
                    + String.join("; ", sweep.missing().failures()) + ".");
        }
        return words;
    }

    Table factors() {
        List<List<String>> rows = new ArrayList<>();
        for (int f = 0; f < manifest.sweep().factors().size(); f++) {
            SweepFacts.Factor factor = manifest.sweep().factors().get(f);
            Factor own = findings.data().factors().get(f);
            String range = factor.low() != null
                    ? Decimals.text(factor.low()) + " to " + Decimals.text(factor.high())
                            + (own.logarithmic() ? ", log scale" : "")
                    : String.join(", ", factor.values());
            rows.add(List.of(factor.name(), orEmpty(factor.symbol()), orEmpty(factor.about()), range,
                    orEmpty(factor.unit()), own.kind().title()));
        }
        return new Table(
                "Factors", List.of("Factor", "Symbol", "Meaning", "Values", "Unit", "Counts as"), List.of(), rows);
    }

    Table outcomes() {
        List<List<String>> rows = manifest.sweep().outcomes().stream()
                .map(o -> List.of(
                        o.name(), o.title(), o.scopeName(),
                        o.take() + (o.at() == null || o.at().isEmpty() ? "" : " " + o.at()), orEmpty(o.unit()),
                        orEmpty(o.about())))
                .toList();
        return new Table(
                "Outcomes", List.of("Outcome", "Measure", "Of whom", "Number of the run", "Unit", "Computed as"), List.of(), rows);
    }

    List<String> runWords() {
        return List.of("Program " + manifest.program().name() + " " + manifest.program().version() + ", commit "
                + manifest.program().commit() + ". Command: middlepowers " + manifest.command()
                + ". A run's result depends on its seed alone, not on threads, sessions or machine.");
    }

    Table sessions() {
        return new Table(
                "Sessions",
                List.of("Ended", "Commit", "Java", "System", "Threads", "Runs held"),
                List.of(4, 5),
                manifest.sessions().stream()
                        .map(s -> List.of(
                                orEmpty(s.finished()), orEmpty(s.commit()), orEmpty(s.java()), orEmpty(s.os()),
                                "" + s.threads(), "" + s.held()))
                        .toList());
    }

    List<String> how() {
        List<String> how = new ArrayList<>();
        how.add("Points: mean over replications and Student's t interval. Replications are independent draws of the model,"
                + " so that the interval is of the model's own expectation; where outcomes are few-valued or skewed and"
                + " replications few, it is too symmetric.");
        switch (findings.data().design()) {
            case SALTELLI -> how.add("Sobol' indices: first order by estimator (b) of Saltelli et al. (2010, table 2), total"
                    + " order by Jansen's (1999), both on outcomes centred on their mean. They describe the mean over"
                    + " seeds: the noise of means over few replications is taken out row by row. Intervals are of "
                    + findings.settings().resampling().samples() + " bootstrap samples of the rows (seed "
                    + findings.settings().resampling().seed() + "); for rows from a Sobol' sequence they are, if"
                    + " anything, too wide. An index a little below 0 is an estimate of 0; one above 100 % is reported as 100 %; a"
                    + " first order above its total as the mean of both, weighted by how sure each is. Factors are taken as"
                    + " independent and evenly spread over their ranges: the shares are of this space, and change with"
                    + " the ranges.");
            case MORRIS -> how.add("Elementary effects (Morris 1991; μ* after Campolongo et al. 2007), in units of the"
                    + " outcome per whole range of the factor. Intervals are of "
                    + findings.settings().resampling().samples() + " bootstrap samples of the trajectories (seed "
                    + findings.settings().resampling().seed() + "). They screen factors; they are no shares of variance."
                    + " μ* of a factor without effect is not 0 but what seeds make of it. The last column is the chance of so"
                    + " large a μ* or μ if the runs at both ends of every step changed places at random, as they may if the"
                    + " factor does nothing; a factor is named below 2.5 %.");
            case GRID -> how.add("Shares of variance over the grid's own points, each counting the same, without noise of the"
                    + " means. They have no sampling error but that of seeds, which the intervals are of (noncentral F,"
                    + " Steiger 2004); another grid gives others. With one replication there is no interval.");
            case LIST -> how.add("The points are a list; nothing is said of a space around them.");
            default -> {
                if (findings.data().design() == Design.TABLE) {
                    how.add("The points are those of a table. They are taken as a sample of independent points, spread as the"
                            + " table spreads them; if they are none, as those of a Saltelli or Morris design of another"
                            + " program, let that program analyse the table of runs.");
                }
                how.add("Correlation ratio: variance between the means of cells of the factor's values (four to ten"
                    + " of equal width, by the number of points, or one a value), less what chance alone would give, over the variance between"
                    + " points without noise. It estimates the first-order index; interactions need a Saltelli design."
                    + " Intervals: noncentral F (Steiger 2004), widened for what is not known of the noise; their lower"
                    + " end is 0 unless fewer than 2.5 % of " + findings.settings().resampling().samples()
                    + " random permutations of the points part the cells as much. No share is reported beyond 0 to 100 %.");
            }
        }
        how.add("All of it is about the model within the ranges given. Shares of variance say which assumptions matter to"
                + " the outcome, not which are true; a factor whose range is wide matters more for that alone.");
        return how;
    }

    List<String> cite() {
        return List.of(
                "middlepowers, version " + manifest.program().version() + " (2026): an agent-based simulation of middle"
                        + " powers between drive and stability, commit " + manifest.program().commit() + ", sweep '"
                        + manifest.sweep().name() + "' (hash " + manifest.sweep().hash() + "), seed " + manifest.seed() + ".",
                "To run the sweep again: middlepowers " + manifest.command()
                        + ". To repeat a single run: middlepowers run with the text in the column 'run' of the table of"
                        + " runs. The command below repeats the analysis.");
    }

    private static String count(double n) {
        return Double.isNaN(n) || Double.isInfinite(n) ? "–" : String.format(Locale.ROOT, "%.0f", n);
    }

    private static String signed(double value) {
        return MeasureFormat.of("").signed(value, 2);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
