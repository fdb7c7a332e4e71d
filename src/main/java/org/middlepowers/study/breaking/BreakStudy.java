package org.middlepowers.study.breaking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Bound;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Moments;
import org.middlepowers.analysis.Reversal;
import org.middlepowers.reader.ScenarioBase;
import org.middlepowers.report.BreakPage;
import org.middlepowers.results.Decimals;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.scenario.Expectation.Check;
import org.middlepowers.study.Study;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.ParallelRuns;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Trials;
import org.middlepowers.study.Trials.Candidate;
import org.middlepowers.study.breaking.ClaimMargin.Stage;
import org.middlepowers.study.expect.Described;

/**
 * The smallest departure from a world's parameters that reverses a claim. Everything follows from the table of
 * runs: to answer, the search is repeated on the numbers in it.
 */
public final class BreakStudy implements Study {
    private static final double FURTHER = 1.1;
    private static final int STEPS_FURTHER = 8;
    private static final List<String> KEYS = List.of("scenario", "stage", "parameters", "replication", "seed");

    private final ScenarioBase base;
    private final FreeParameters freedom;
    private final BreakOrder order;
    private final Settings settings;
    private final int checks;

    /** @param names of the parameters that may be moved */
    public BreakStudy(ScenarioBase base, List<String> names, BreakOrder order, Settings settings) {
        this.base = base;
        this.order = order;
        this.settings = settings;
        freedom = new FreeParameters(names, base.unchanged().scenario().parameters());
        checks = order.claim().check().size();
    }

    @Override
    public String name() {
        return "break-" + base.unchanged().name();
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        return Manifests.of(List.of(base.unchanged()), settings, program, request, now);
    }

    @Override
    public List<Table> tables() {
        return List.of(Trials.table(KEYS, IntStream.rangeClosed(1, checks).mapToObj(c -> "check_" + c).toList()));
    }

    /** All places of the search with all replications, the scenario and the ends of the ranges, and the confirmation. */
    @Override
    public int tasks() {
        long places = 1L + 2 * freedom.size() + order.evaluations();
        long most = places * settings.replications() + (STEPS_FURTHER + 2L) * order.confirm();
        return (int) Math.min(Integer.MAX_VALUE, most);
    }

    @Override
    public void require() throws IOException {
        ClaimMargin margin = margin((stage, runs) -> {
            List<double[]> rows = new ArrayList<>();
            new ParallelRuns(settings.threads()).run(runs, r -> r.numbers().get(), rows::add, () -> false);
            return rows.toArray(double[][]::new);
        });
        if (!margin.holds()) {
            throw new ResultsException("The claim does not hold in '" + base.unchanged().name() + "' as it is (mean of "
                    + settings.replications() + " replications), so there is nothing to reverse. Claim the opposite.");
        }
    }

    @Override
    public boolean work(Study.Bench bench) throws IOException {
        long end = System.nanoTime() + (long) (order.minutes() * 60e9);
        try (Trials trials = Trials.on(bench, tables().get(0), checks)) {
            search(trials, () -> trials.ahead().isEmpty() && System.nanoTime() > end);
            return true;
        } catch (Trials.Stopped e) {
            return false;
        }
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        try (Trials trials = Trials.read(folder, tables().get(0), checks)) {
            Reversal reversal = search(trials, () -> trials.ahead().isEmpty());
            reversal.write(folder);
            return new Answer(BreakPage.of(reversal), List.of(), folder, manifest);
        } catch (Trials.Stopped e) {
            throw new ResultsException("The search in '" + folder.path() + "' was stopped before it had confirmed what it"
                    + " found, so there is no answer yet. Go on with: middlepowers " + manifest.command() + " --output "
                    + folder.path(), e);
        }
    }

    /**
     * Searches and confirms.
     *
     * @param over whether the search's time is up; it is also where the confirmation follows in the table
     */
    private Reversal search(Trials trials, BooleanSupplier over) throws IOException {
        String confirming = word(Stage.CONFIRM);
        // Asked only where runs are needed: a search may also go on over places that are not a world, and end by itself.
        ClaimMargin margin = margin((stage, runs) -> {
            boolean confirms = !trials.ahead().isEmpty() && trials.ahead().get(1).equals(confirming);
            boolean searches = stage == Stage.COARSE || stage == Stage.SEARCH;
            if (searches && (confirms || over.getAsBoolean())) {
                throw new DepartureSearch.Over();
            }
            return trials.run(runs.stream().map(r -> new Candidate(key(stage, r), r.numbers())).toList());
        });
        DepartureSearch.Result result = new DepartureSearch(
                        freedom.low(), freedom.high(), order.norm(), margin, order.evaluations())
                .run(order.together(), settings.seed());
        double[] departure = new double[freedom.size()];
        return result.departure().isPresent()
                ? confirm(margin, result)
                : reversal(result, departure, List.of(), false, 0);
    }

    private List<String> key(Stage stage, ClaimMargin.Run run) {
        String moved = run.moved().entrySet().stream()
                .map(e -> e.getKey() + "=" + Decimals.text(e.getValue()))
                .collect(Collectors.joining(" "));
        return List.of(base.unchanged().name(), word(stage), moved, "" + run.replication(), "" + settings.seed());
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private ClaimMargin margin(ClaimMargin.Runs runs) throws IOException {
        return new ClaimMargin(base, freedom, order.claim(), settings, runs);
    }

    /** Measures on fresh draws; goes a little further out while the intervals do not lie beyond the bounds. */
    private Reversal confirm(ClaimMargin margin, DepartureSearch.Result result) throws IOException {
        int first = settings.first() + settings.replications();
        List<Manifest.Check> about = Described.of(base.unchanged().scenario().expecting(List.of(order.claim())))
                .get(0)
                .checks();
        double[][] before = margin.values(Stage.CONFIRM, new double[freedom.size()], first, order.confirm());
        double[] departure = result.departure().orElseThrow().clone();
        for (int further = 0; ; further++) {
            double[][] after = margin.values(Stage.CONFIRM, departure, first, order.confirm());
            List<Reversal.ClaimedNumber> figures = new ArrayList<>();
            boolean confirmed = false;
            for (int c = 0; c < after.length; c++) {
                Interval mean = interval(after[c]);
                boolean reversed = mean.bounded()
                        && margin.distance(c, mean.low()) <= 0
                        && margin.distance(c, mean.high()) <= 0;
                figures.add(new Reversal.ClaimedNumber(about(about.get(c)), bound(c), interval(before[c]), mean, reversed));
                confirmed |= reversed;
            }
            double[] longer = further(departure);
            if (confirmed || further == STEPS_FURTHER || Arrays.equals(longer, departure)) {
                return reversal(result, departure, figures, confirmed, further);
            }
            departure = longer;
        }
    }

    private static String about(Manifest.Check check) {
        return check.about() + (check.than().isEmpty() ? "" : ", against " + check.than());
    }

    private Bound bound(int check) {
        Check c = order.claim().check().get(check);
        return Bound.between(c.bounds().low(), c.bounds().high());
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

    private Reversal reversal(
            DepartureSearch.Result result, double[] departure, List<Reversal.ClaimedNumber> figures, boolean confirmed, int further) {
        Reversal.End end = result.spent()
                ? Reversal.End.EVALUATIONS
                : result.stopped() ? Reversal.End.CLOCK : Reversal.End.FINISHED;
        Reversal.Searched searched = new Reversal.Searched(
                order.claim().claim(), order.norm().words(), settings.replications(), settings.seed(), order.confirm(),
                Math.min(order.together(), freedom.size()), result.evaluations(), end);
        List<Reversal.Sensitivity> moves = result.singles().stream()
                .map(s -> freedom.move(s, departure[s.parameter()]))
                .toList();
        return new Reversal(searched, moves, figures, confirmed, order.norm().of(departure), further);
    }
}
