package org.middlepowers.study.hindcast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.analysis.score.Chances;
import org.middlepowers.analysis.score.Ensemble;
import org.middlepowers.analysis.score.Forecast;
import org.middlepowers.analysis.score.Forecasters;
import org.middlepowers.analysis.score.Normal;
import org.middlepowers.analysis.score.Predictive;
import org.middlepowers.analysis.score.Targets;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.VoteSpec;

/**
 * Resolutions after an origin as forecasts: how each state votes, and how many say Yes. The baselines know the votes up to
 * the origin: their frequencies, and each state's last vote on a resolution against the same target.
 */
final class VoteForecasts {
    /** All states together, in tables by state. */
    private static final String ALL = "all";

    private static final double LEAST_SD = .5;

    private final Map<String, VoteSpec> resolutions;
    private final Map<String, Map<String, Integer>> recorded;
    private final List<String> states;

    /**
     * @param resolutions by short name
     * @param recorded by resolution and state, as {@code Ballots} gives them
     */
    VoteForecasts(Map<String, VoteSpec> resolutions, Map<String, Map<String, Integer>> recorded, List<String> states) {
        this.resolutions = resolutions;
        this.recorded = recorded;
        this.states = states;
    }

    /** Resolutions of the years after an origin that have a record. */
    Map<String, VoteSpec> after(int origin, int until) {
        Map<String, VoteSpec> later = new LinkedHashMap<>();
        resolutions.forEach((name, spec) -> {
            if (spec.at().year() > origin && spec.at().year() <= until && recorded.containsKey(name)) {
                later.put(name, spec);
            }
        });
        return later;
    }

    /** A world with the resolutions that will be voted on in it. */
    Scenario in(Scenario world, int origin, int until) {
        return world.voting(after(origin, until));
    }

    /** What the replications of a world make of them. */
    List<Forecast> of(Paths paths, String by, int origin, int until) {
        List<Forecast> all = new ArrayList<>();
        after(origin, until).forEach((name, spec) -> {
            int[] inFavour = new int[paths.replications()];
            Map<String, Integer> record = recorded.get(name);
            for (String state : voters(record)) {
                int[] votes = paths.votes(name, paths.stateIndex(state));
                all.add(vote(by, origin, spec, state, name, Chances.of(votes), record.get(state)));
                for (int r = 0; r < votes.length; r++) {
                    inFavour[r] += votes[r] > 0 ? 1 : 0;
                }
            }
            double[] draws = new double[inFavour.length];
            for (int r = 0; r < draws.length; r++) {
                draws[r] = inFavour[r];
            }
            all.add(count(by, origin, spec, name, new Ensemble(draws), record));
        });
        return all;
    }

    /** What those make of them who know earlier votes alone. */
    List<Forecast> baselines(int origin, int until) {
        List<Forecast> all = new ArrayList<>();
        Chances rate = rate(origin);
        after(origin, until).forEach((name, spec) -> {
            Map<String, Integer> record = recorded.get(name);
            Map<String, Chances> usual = new LinkedHashMap<>();
            Map<String, Chances> like = new LinkedHashMap<>();
            voters(record).forEach(s -> {
                usual.put(s, rate);
                like.put(s, last(s, spec.target(), origin).map(v -> Chances.of(new int[] {v})).orElse(rate));
            });
            add(all, Forecasters.BASE_RATE, origin, name, spec, record, usual);
            add(all, Forecasters.LAST_LIKE, origin, name, spec, record, like);
        });
        return all;
    }

    private void add(
            List<Forecast> all, String by, int origin, String name, VoteSpec spec, Map<String, Integer> record,
            Map<String, Chances> chances) {
        double mean = 0;
        double variance = 0;
        for (Map.Entry<String, Chances> e : chances.entrySet()) {
            double yes = e.getValue().yes();
            mean += yes;
            variance += yes * (1 - yes);
            all.add(vote(by, origin, spec, e.getKey(), name, e.getValue(), record.get(e.getKey())));
        }
        all.add(count(by, origin, spec, name, new Normal(mean, Math.max(LEAST_SD, Math.sqrt(variance))), record));
    }

    private List<String> voters(Map<String, Integer> record) {
        return states.stream().filter(record::containsKey).toList();
    }

    /** Frequencies of all votes that were known. */
    private Chances rate(int origin) {
        int[] counts = new int[3];
        resolutions.forEach((name, spec) -> {
            if (spec.at().year() <= origin && recorded.containsKey(name)) {
                voters(recorded.get(name)).forEach(s -> counts[recorded.get(name).get(s) + 1]++);
            }
        });
        return Chances.of(counts[0], counts[1], counts[2]);
    }

    private Optional<Integer> last(String state, String target, int origin) {
        return resolutions.entrySet().stream()
                .filter(e -> e.getValue().at().year() <= origin && e.getValue().target().equals(target))
                .filter(e -> recorded.getOrDefault(e.getKey(), Map.of()).containsKey(state))
                .max(Map.Entry.comparingByValue((a, b) -> a.at().compareTo(b.at())))
                .map(e -> recorded.get(e.getKey()).get(state));
    }

    private static Forecast vote(
            String by, int origin, VoteSpec spec, String state, String name, Chances chances, int record) {
        return new Forecast(Targets.VOTE, by, origin, new Unit(state, name), spec.at().year(), chances, record, Double.NaN);
    }

    private Forecast count(
            String by, int origin, VoteSpec spec, String name, Predictive predicted, Map<String, Integer> record) {
        long yes = voters(record).stream().filter(s -> record.get(s) > 0).count();
        return new Forecast(Targets.IN_FAVOUR, by, origin, new Unit(ALL, name), spec.at().year(), predicted, yes, Double.NaN);
    }
}
