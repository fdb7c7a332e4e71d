package org.middlepowers.data;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.data.ActorObservations.Union;
import org.middlepowers.data.TradeShares.Share;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Spelling;
import org.middlepowers.scenario.Scenario;

/**
 * The opening conditions of a world, computed from data by the formulas of the model description (§5, note H): every
 * figure with where it comes from, by its path in a scenario, as in {@code middlePowers.KAZ.norms}.
 */
final class Opening {
    private static final double NORMS_FLOOR = .2;
    private static final double NORMS_RANGE = .6;
    private static final double LEGITIMACY_FLOOR = .5;
    private static final double LEGITIMACY_RANGE = .3;
    private static final double MOST_TRADE = .95;
    // Where nothing is known (note H).
    private static final double USUAL_IDEAL_POINT = -.2;
    private static final double USUAL_NORMS = .5;
    private static final double USUAL_LEGITIMACY = .65;

    private final DataScope scope;
    private final Choices choices;
    private final ActorObservations evidence;
    private final WorldGdp worldGdp;
    private final DataProblems problems = new DataProblems();
    private final Map<String, Estimate> estimates = new LinkedHashMap<>();

    private Opening(DataScope scope, DataBasis basis, Observations figures) {
        this.scope = scope;
        this.choices = basis.choices();
        this.evidence = new ActorObservations(figures, scope.earliest());
        this.worldGdp = new WorldGdp(figures, basis.worldGdp());
    }

    /**
     * Reads a folder and computes the figures.
     *
     * @param base the world that the figures are for: its actors, and what gravity needs
     * @throws IOException with a sentence, if the folder cannot be read
     * @throws InvalidDataException with all that is wrong with files, or missing from them
     */
    static Opening of(DataFolder folder, Scenario base, DataScope scope, DataBasis basis)
            throws IOException, InvalidDataException {
        Opening opening = new Opening(scope, basis, folder.read(scope));
        opening.compute(base, folder.unknownNames());
        return opening;
    }

    private void compute(Scenario base, Set<String> unknownNames) throws InvalidDataException {
        int year = scope.year();
        Map<String, Estimate> capability =
                new Capabilities(evidence, scope.actors().all(), choices.capability()).shares(year, problems);
        for (String power : scope.actors().powers()) {
            String path = "greatPowers." + power + ".";
            put(path + "capability", capability.get(power));
            put(path + "worldGdpShare", worldShare(power, year));
            put(path + "idealPoint", idealPoint(power, year).orElse(null));
            if (!estimates.containsKey(path + "idealPoint")) {
                problems.add("No file has an ideal point of " + power + " for " + year + " or a year back to "
                        + scope.earliest() + ". " + votes(power));
            }
        }
        Norms norms = new Norms(evidence, scope);
        OpeningPositions positions = new OpeningPositions(evidence, scope, choices.positions());
        TradeVolatility volatility = new TradeVolatility(new TradeShares(evidence), scope);
        SecurityReliance security = new SecurityReliance(evidence, scope);
        Map<String, Share> bounds = new LinkedHashMap<>();
        for (String state : scope.actors().states()) {
            String path = "middlePowers." + state + ".";
            put(path + "output", capability.get(state));
            put(path + "idealPoint", positions.of(idealPoint(), state)
                    .orElse(Estimate.assumed(USUAL_IDEAL_POINT, 0, "no file has an ideal point: the usual value")));
            put(path + "norms", norms.percentile(state)
                    .map(p -> p.map(v -> NORMS_FLOOR + NORMS_RANGE * v))
                    .orElse(Estimate.assumed(USUAL_NORMS, 0, "no file has memberships: the usual value")));
            trade(state, bounds);
            volatility.of(state).forEach((power, e) -> put(path + "tradeVolatility." + power, e));
            Optional<Map<String, Estimate>> reliance = security.of(state);
            reliance.ifPresent(r -> r.forEach((power, e) -> put(path + "security." + power, e)));
            if (reliance.isEmpty()) {
                put(path + "security", Estimate.none("no file has pacts or arms: 0.4 of proximity stands in"));
            }
            put(path + "legitimacy", legitimacy(state, year)
                    .orElse(Estimate.assumed(USUAL_LEGITIMACY, 0, "no file has a regime index: the usual value")));
        }
        hint(unknownNames);
        problems.throwIfAny();
        if (scope.latest() > year) {
            estimates.putAll(new Histories(evidence.figures(), scope, choices, worldGdp).of(base));
        }
        LowerBounds.decide(base, estimates, bounds);
        Neighbours.tell(estimates);
    }

    private void put(String path, Estimate estimate) {
        if (estimate != null) {
            estimates.put(path, estimate);
        }
    }

    /** Where a state's figures are missing, a name that nobody knows may be the reason. */
    private void hint(Set<String> unknownNames) {
        for (String actor : scope.actors().all()) {
            boolean known = estimates.containsKey("greatPowers." + actor + ".capability")
                    || estimates.containsKey("middlePowers." + actor + ".output");
            String name = Countries.name(actor);
            Optional<String> near = known ? Optional.empty() : Spelling.nearest(name, unknownNames);
            near.ifPresent(n -> problems.add("The files have '" + n + "', a name not known here; if it means " + actor
                    + ", write it '" + name + "'."));
        }
    }

    private Estimate worldShare(String power, int year) {
        Optional<Estimate> gdp = Capabilities.gdp(evidence, power, year, new DataProblems());
        Optional<Estimate> world = worldGdp.of(year);
        if (gdp.isEmpty()) {
            return null; // a problem already
        }
        if (world.isEmpty()) {
            problems.add("No file has the world's GDP of " + year + ". Add the World Bank's WDIData.csv (its rows of"
                    + " WLD), or say --world-gdp " + year + "=TRILLIONS.");
            return null;
        }
        return Estimate.of(gdp.get().value() / world.get().value(), year, gdp.get(), world.get());
    }

    private Optional<Estimate> idealPoint(String actor, int year) {
        return evidence.latest(idealPoint(), actor, year, Union.MEAN);
    }

    private Variable idealPoint() {
        return choices.idealPoints() == Choices.IdealPoints.ALL ? Variable.IDEAL_POINT_ALL : Variable.IDEAL_POINT;
    }

    /** What to do where an ideal point is missing: the files may have it from the other set of votes. */
    private String votes(String power) {
        boolean all = choices.idealPoints() == Choices.IdealPoints.ALL;
        Variable other = all ? Variable.IDEAL_POINT : Variable.IDEAL_POINT_ALL;
        return evidence.latest(other, power, scope.year(), Union.MEAN).isPresent()
                ? "The files have that from " + (all ? "final-passage votes" : "all votes") + "; to use it say --ideal-points "
                        + (all ? "final-passage." : "all.")
                : "Add the UN General Assembly ideal points, or leave " + power + " out.";
    }

    private Optional<Estimate> legitimacy(String state, int year) {
        boolean vdem = choices.regime() == Choices.Regime.VDEM;
        Optional<Estimate> index = evidence.latest(
                vdem ? Variable.POLYARCHY : Variable.POLITY, state, year, Union.MEAN);
        return index.map(e -> e.map(v -> LEGITIMACY_FLOOR + LEGITIMACY_RANGE * (vdem ? v : (v + 10) / 20)));
    }

    private void trade(String state, Map<String, Share> bounds) {
        TradeShares shares = new TradeShares(evidence);
        Map<String, Estimate> found = new LinkedHashMap<>();
        for (String power : scope.actors().powers()) {
            String path = "middlePowers." + state + ".trade." + power;
            Optional<Share> share = shares.of(state, power, scope.year());
            if (share.isPresent() && share.get().lowerBound()) {
                bounds.put(path, share.get());
            }
            found.put(path, share.filter(s -> !s.lowerBound())
                    .map(Share::estimate)
                    .orElse(Estimate.none("no file has the pair: left to gravity")));
        }
        double sum = found.values().stream()
                .filter(Estimate::present)
                .mapToDouble(Estimate::value)
                .sum();
        found.forEach((path, e) -> put(
                path,
                sum > MOST_TRADE && e.present()
                        ? e.map(v -> v * MOST_TRADE / sum).by("scaled down so that all add to " + MOST_TRADE, true)
                        : e));
    }

    /** Every figure by its path. */
    Map<String, Estimate> estimates() {
        return estimates;
    }

    /** Data sets that gave anything. */
    List<DataSet> sources() {
        return evidence.figures().sources();
    }
}
