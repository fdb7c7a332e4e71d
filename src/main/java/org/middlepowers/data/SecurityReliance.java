package org.middlepowers.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.middlepowers.data.Observations.Coverage;
import org.middlepowers.reader.Countries;

/**
 * Security reliance (§5, note H): 0.4 × (defence pact ÷ number of great powers so allied) + 0.4 × share of arms imports
 * over five years.
 */
final class SecurityReliance {
    private static final double PACT_WEIGHT = .4;
    private static final double ARMS_WEIGHT = .4;

    private final ActorObservations evidence;
    private final DataScope scope;

    SecurityReliance(ActorObservations evidence, DataScope scope) {
        this.evidence = evidence;
        this.scope = scope;
    }

    /** What a state relies on each power for; empty where neither pacts nor arms are in any file. */
    Optional<Map<String, Estimate>> of(String state) {
        Optional<Coverage> pacts =
                evidence.figures().coverage(Variable.PACT, evidence.earliest(), scope.year());
        Map<String, Estimate> arms = arms(state);
        if (pacts.isEmpty() && arms.isEmpty()) {
            return Optional.empty();
        }
        long allies = pacts.isEmpty() ? 0 : scope.actors().powers().stream()
                .filter(g -> allied(pacts.get(), state, g).isPresent())
                .count();
        Map<String, Estimate> reliance = new LinkedHashMap<>();
        for (String power : scope.actors().powers()) {
            Estimate pact = pacts.isEmpty()
                    ? Estimate.assumed(0, scope.year(), "no file has pacts: that part is 0")
                    : pact(pacts.get(), allied(pacts.get(), state, power), PACT_WEIGHT / Math.max(1, allies));
            Estimate share = arms.getOrDefault(
                    power, Estimate.assumed(0, scope.year(), "no arms imports on record: that part is 0"));
            reliance.put(
                    power,
                    Estimate.of(pact.value() + ARMS_WEIGHT * share.value(), scope.year(), pact, share));
        }
        return Optional.of(reliance);
    }

    /** What a pact counts for; that there is none is reported by the file that has the year. */
    private Estimate pact(Coverage coverage, Optional<Observation> pact, double value) {
        boolean late = coverage.year() != scope.year();
        String rule = late ? "pacts of " + coverage.year() + ", the latest before " + scope.year() : "";
        ObservationOrigin origin = pact.map(Observation::origin).orElse(coverage.origin());
        return new Estimate(pact.isPresent() ? value : 0, coverage.year(), List.of(origin), rule, late);
    }

    /** The pact with the power, or, if that is the Union, with any member. */
    private Optional<Observation> allied(Coverage in, String state, String power) {
        Optional<Observation> own = pactWith(in, state, power);
        return own.isPresent() || !power.equals(Countries.EU)
                ? own
                : new TreeSet<>(Countries.EU_MEMBERS).stream().flatMap(m -> pactWith(in, state, m).stream()).findFirst();
    }

    private Optional<Observation> pactWith(Coverage in, String state, String other) {
        return evidence.figures()
                .of(in.source(), Variable.PACT, state, other, in.year())
                .filter(f -> f.value() > 0);
    }

    /** Shares of arms imports by power; empty where the data know of no imports at all. */
    private Map<String, Estimate> arms(String state) {
        Map<String, Estimate> shares = new LinkedHashMap<>();
        for (String power : scope.actors().powers()) {
            evidence.figures()
                    .at(Variable.ARMS_SHARE, state, power, scope.year())
                    .ifPresent(f -> shares.put(power, Estimate.of(f)));
        }
        return shares.isEmpty() ? deliveries(state) : shares;
    }

    private Map<String, Estimate> deliveries(String state) {
        Optional<Coverage> last = evidence.figures().coverage(Variable.ARMS, evidence.earliest(), scope.year());
        Map<String, Estimate> shares = new LinkedHashMap<>();
        if (last.isEmpty()) {
            return shares;
        }
        int to = last.get().year();
        int from = to - DataScope.ARMS_YEARS + 1;
        List<Observation> all = delivered(last.get(), state, evidence.figures().partners(Variable.ARMS, state), from);
        double sum = sum(all);
        if (sum <= 0) {
            return shares;
        }
        int covered = evidence.figures().covered(Variable.ARMS, last.get().source(), from, to);
        boolean late = to != scope.year() || covered < DataScope.ARMS_YEARS;
        String rule = late
                ? "arms of " + from + "–" + to + (covered < DataScope.ARMS_YEARS ? ", of which the files have " + covered
                        + " years" : ", the latest on record")
                : "";
        List<ObservationOrigin> origins = all.stream().map(Observation::origin).toList();
        for (String power : scope.actors().powers()) {
            List<String> suppliers = new ArrayList<>(List.of(power));
            if (power.equals(Countries.EU)) {
                suppliers.addAll(Countries.EU_MEMBERS);
            }
            double share = sum(delivered(last.get(), state, suppliers, from)) / sum;
            shares.put(power, new Estimate(share, to, origins, rule, late));
        }
        return shares;
    }

    private static double sum(List<Observation> figures) {
        return figures.stream().mapToDouble(Observation::value).sum();
    }

    private List<Observation> delivered(Coverage in, String state, Iterable<String> suppliers, int from) {
        List<Observation> found = new ArrayList<>();
        for (String supplier : suppliers) {
            for (int year = from; year <= in.year(); year++) {
                evidence.figures().of(in.source(), Variable.ARMS, state, supplier, year).ifPresent(found::add);
            }
        }
        return found;
    }
}
