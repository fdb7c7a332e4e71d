package org.middlepowers.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Moments;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioBase;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Settings;
import org.middlepowers.study.breaking.ClaimMargin;
import org.middlepowers.study.breaking.DepartureSearch;
import org.middlepowers.study.breaking.FreeParameters;
import org.middlepowers.study.expect.Described;

/** Searches, confirms and reports: what {@code break} does. */
final class BreakJob implements Callable<Integer> {
    private static final int DIGITS = 9;
    private static final double FURTHER = 1.1;
    private static final int STEPS_FURTHER = 8;

    private final ExperimentOptions options;
    private final ScenarioBase base;
    private final BreakCommand.Choice choice;
    private final FreeParameters freedom;
    private final Settings settings;

    BreakJob(ExperimentOptions options, ScenarioBase base, BreakCommand.Choice choice) throws Failure.Wrong {
        this.options = options;
        this.base = base;
        this.choice = choice;
        freedom = new FreeParameters(choice.parameters(), base.unchanged().scenario().parameters());
        Settings asked = options.settings();
        settings = new Settings(asked.replications(), asked.seed(), asked.threads(), 0);
    }

    /**
     * A number of the claim on fresh draws.
     *
     * @param reversed whether the whole interval lies beyond the bound
     */
    record Figure(Interval before, Interval after, boolean reversed) {}

    /** What came of it; departure and figures are empty where nothing was found. */
    record Outcome(
            DepartureSearch.Result search, double[] departure, List<Figure> figures, boolean confirmed, int further) {}

    @Override
    public Integer call() throws Exception {
        LoadedScenario loaded = base.unchanged();
        Manifest manifest = Manifests.of(
                List.of(loaded), settings, Version.program(), options.request(), Work.now());
        ClaimMargin margin = new ClaimMargin(base, freedom, choice.expectation(), settings);
        if (!margin.holds()) {
            throw new Failure.Wrong("The claim does not hold in '" + loaded.name() + "' as it is (mean of "
                    + settings.replications() + " replications), so there is nothing to reverse. Claim the opposite.");
        }
        Work work = Work.begin(options, "break-" + loaded.name(), manifest);
        return work.run(progress -> finish(work, margin, progress));
    }

    private int finish(Work work, ClaimMargin margin, ConsoleProgress progress) throws IOException {
        long end = System.nanoTime() + (long) (choice.minutes() * 60e9);
        System.err.println("Looking for the smallest departure among " + freedom.size() + " parameters; at most "
                + choice.evaluations() + " places of " + settings.replications() + " replications, and "
                + (choice.minutes() == Math.rint(choice.minutes()) ? "" + (long) choice.minutes() : "" + choice.minutes())
                + " minutes.");
        int r = settings.replications();
        DepartureSearch search = new DepartureSearch(
                freedom.low(),
                freedom.high(),
                choice.norm(),
                margin,
                new DepartureSearch.Limits(
                        choice.evaluations(),
                        () -> progress.stopped() || System.nanoTime() > end,
                        n -> progress.ran(n * r, 0, choice.evaluations() * r)));
        DepartureSearch.Result result = search.run(choice.together(), settings.seed());
        if (progress.stopped()) {
            return work.stopped(result.evaluations() + " places");
        }
        Outcome outcome = result.departure().isPresent()
                ? confirm(margin, result, progress::stopped)
                : new Outcome(result, new double[freedom.size()], List.of(), false, 0);
        if (progress.stopped()) {
            return work.stopped(result.evaluations() + " places");
        }
        write(work.folder(), outcome);
        Manifest complete = work.complete();
        work.folder().writeManifest(complete);
        BreakReport report = new BreakReport(choice, freedom, settings, outcome, described());
        Answered.write(work.folder(), report.page(), options.report(), options.full());
        return 0;
    }

    private Manifest.Expectation described() {
        return Described.of(base.unchanged().scenario().expecting(List.of(choice.expectation()))).get(0);
    }

    /** Measures on fresh draws; goes a little further out while the intervals do not lie beyond the bounds. */
    private Outcome confirm(ClaimMargin margin, DepartureSearch.Result result, BooleanSupplier stop)
            throws IOException {
        System.err.println("Confirming on " + choice.confirm() + " fresh replications ...");
        int first = settings.first() + settings.replications();
        double[][] before = margin.values(new double[freedom.size()], first, choice.confirm());
        double[] departure = result.departure().orElseThrow().clone();
        for (int further = 0; ; further++) {
            double[][] after = margin.values(departure, first, choice.confirm());
            List<Figure> figures = new ArrayList<>();
            boolean confirmed = false;
            for (int c = 0; c < after.length; c++) {
                Interval mean = interval(after[c]);
                boolean reversed = mean.bounded()
                        && margin.distance(c, mean.low()) <= 0
                        && margin.distance(c, mean.high()) <= 0;
                figures.add(new Figure(interval(before[c]), mean, reversed));
                confirmed |= reversed;
            }
            double[] longer = further(departure);
            if (confirmed || stop.getAsBoolean() || further == STEPS_FURTHER || java.util.Arrays.equals(longer, departure)) {
                return new Outcome(result, departure, figures, confirmed, further);
            }
            departure = longer;
        }
    }

    private double[] further(double[] departure) {
        double[] low = freedom.low();
        double[] high = freedom.high();
        double[] longer = new double[departure.length];
        for (int k = 0; k < longer.length; k++) {
            longer[k] = Math.max(low[k], Math.min(high[k], FURTHER * departure[k]));
        }
        return longer;
    }

    private static Interval interval(double[] values) {
        Moments moments = new Moments();
        for (double v : values) {
            moments.add(v);
        }
        return moments.interval();
    }

    private void write(ResultsFolder folder, Outcome outcome) throws IOException {
        try (TableFile table = TableFile.open(
                folder.table("break.csv"),
                List.of(
                        "parameter", "symbol", "low", "high", "default", "margin_at_low", "margin_at_high", "alone",
                        "alone_departure", "together", "together_departure"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (DepartureSearch.Single s : outcome.search().singles()) {
                int k = s.parameter();
                chunk.add(freedom.entry(k).name()).add(freedom.entry(k).meta().symbol());
                chunk.add(freedom.entry(k).meta().min()).add(freedom.entry(k).meta().max()).add(freedom.base(k));
                chunk.add(s.atLow()).add(s.atHigh());
                if (Double.isNaN(s.departure())) {
                    chunk.skip().skip();
                } else {
                    chunk.add(freedom.value(k, s.departure())).add(s.departure());
                }
                double move = outcome.departure()[k];
                if (move == 0) {
                    chunk.skip().skip();
                } else {
                    chunk.add(freedom.value(k, move)).add(move);
                }
                chunk.endRow();
            }
            table.append(chunk);
        }
        try (TableFile table = TableFile.open(
                folder.table("confirmation.csv"),
                List.of(
                        "check", "n", "before", "before_low", "before_high", "after", "after_low", "after_high",
                        "reversed"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (int c = 0; c < outcome.figures().size(); c++) {
                Figure f = outcome.figures().get(c);
                chunk.add(c + 1).add(f.after().n());
                chunk.add(f.before().mean()).add(f.before().low()).add(f.before().high());
                chunk.add(f.after().mean()).add(f.after().low()).add(f.after().high());
                chunk.add(f.reversed() ? "yes" : "no").endRow();
            }
            table.append(chunk);
        }
    }
}
