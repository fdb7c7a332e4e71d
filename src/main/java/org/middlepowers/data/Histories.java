package org.middlepowers.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.middlepowers.data.ActorObservations.Union;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.SeriesSpec;

/**
 * Given histories of the great powers: the opening's formulas year by year, as far as the data reach for every power. A
 * year that the scenario has beyond that is a trend that shrinks: the logarithms of shares move on at half their mean
 * yearly change, and all are scaled to add to 1 with what is left for others, so that none leaves its range (Aitchison
 * 1986); ideal points go to the mean of their last three years.
 */
final class Histories {
    /** A missing figure of military spending comes from five years back at most; before, its share is that of GDP. */
    private static final int LOOK_BACK = 5;

    private static final int IDEAL_POINT_YEARS = 3;
    private static final double SHRINKING = .5;

    /** Least share of world GDP that a scenario may give. */
    private static final double LEAST_SHARE = 1e-4;

    private final Observations figures;
    private final DataScope scope;
    private final Choices choices;
    private final WorldGdp worldGdp;

    /** One power's values by year. */
    private interface YearValues {
        Optional<Map<String, Estimate>> in(int year);
    }

    Histories(Observations figures, DataScope scope, Choices choices, WorldGdp worldGdp) {
        this.figures = figures;
        this.scope = scope;
        this.choices = choices;
        this.worldGdp = worldGdp;
    }

    /** Values by paths such as {@code series.capability.USA.2015}, for the histories that a scenario gives. */
    Map<String, Estimate> of(Scenario scenario) {
        SeriesSpec series = scenario.series();
        Map<String, Estimate> values = new LinkedHashMap<>();
        add(values, "capability", series.capability(), this::capability, true);
        add(values, "worldGdpShare", series.worldGdpShare(), this::worldShare, true);
        add(values, "idealPoint", series.idealPoint(), this::idealPoint, false);
        return values;
    }

    private void add(
            Map<String, Estimate> values,
            String name,
            Map<String, Map<Integer, Double>> given,
            YearValues formula,
            boolean share) {
        if (given.isEmpty()) {
            return;
        }
        List<Map<String, Estimate>> years = new ArrayList<>();
        for (int year = scope.year(); year <= scope.latest(); year++) {
            Optional<Map<String, Estimate>> all = formula.in(year);
            if (all.isEmpty()) {
                break;
            }
            years.add(all.get());
        }
        if (years.isEmpty()) {
            return;
        }
        int last = scope.year() + years.size() - 1;
        given.forEach((power, points) -> {
            String path = "series." + name + "." + power + ".";
            for (int k = 0; k < years.size(); k++) {
                values.put(path + (scope.year() + k), years.get(k).get(power));
            }
            List<Double> known = years.stream().map(y -> y.get(power).value()).toList();
            for (int later : new TreeSet<>(points.keySet()).tailSet(last + 1)) {
                values.put(path + later, share ? trend(years, power, last, later) : mean(known, later));
            }
        });
    }

    private Estimate trend(List<Map<String, Estimate>> years, String power, int last, int later) {
        double[] first = composition(years.get(0));
        double[] end = composition(years.get(years.size() - 1));
        double ahead = SHRINKING * (later - last) / Math.max(1, years.size() - 1);
        double value = ShareTrend.ahead(first, end, ahead)[scope.actors().powers().indexOf(power)];
        return Estimate.assumed(
                Math.max(value, LEAST_SHARE),
                later,
                "half the mean yearly change of log shares since " + scope.year() + " goes on after " + last
                        + ", all adding to 1");
    }

    /** Shares of the powers, and of all others. */
    private double[] composition(Map<String, Estimate> year) {
        double[] shares = new double[scope.actors().powers().size() + 1];
        double sum = 0;
        for (int g = 0; g < scope.actors().powers().size(); g++) {
            shares[g] = year.get(scope.actors().powers().get(g)).value();
            sum += shares[g];
        }
        shares[shares.length - 1] = Math.max(0, 1 - sum);
        return shares;
    }

    private static Estimate mean(List<Double> known, int later) {
        List<Double> end = known.subList(Math.max(0, known.size() - IDEAL_POINT_YEARS), known.size());
        double mean = end.stream().mapToDouble(v -> v).sum() / end.size();
        return Estimate.assumed(mean, later, "mean of the last " + end.size() + " years");
    }

    private ActorObservations evidence(int year) {
        return new ActorObservations(figures, year - LOOK_BACK);
    }

    /** Nothing for a year in which a power lacks a figure of its own. */
    private Optional<Map<String, Estimate>> capability(int year) {
        ActorObservations evidence = evidence(year);
        boolean cinc = choices.capability() == Choices.Capability.CINC;
        boolean known = scope.actors().powers().stream()
                .allMatch(g -> cinc
                        ? evidence.at(Variable.CINC, g, year, Union.SUM).isPresent()
                        : evidence.at(Variable.GDP, g, year, Union.SUM).isPresent() && hasSpending(evidence, g, year));
        if (!known) {
            return Optional.empty();
        }
        Map<String, Estimate> shares =
                new Capabilities(evidence, scope.actors().all(), choices.capability()).shares(year, new DataProblems());
        return shares.size() == scope.actors().all().size() ? Optional.of(shares) : Optional.empty();
    }

    private static boolean hasSpending(ActorObservations evidence, String power, int year) {
        return evidence.at(Variable.MILITARY_SPENDING, power, year, Union.SUM).isPresent()
                || evidence.at(Variable.MILITARY_SPENDING_CONSTANT, power, year, Union.SUM).isPresent();
    }

    private Optional<Map<String, Estimate>> worldShare(int year) {
        Optional<Estimate> world = worldGdp.of(year);
        return powers(g -> evidence(year)
                .at(Variable.GDP, g, year, Union.SUM)
                .flatMap(gdp -> world.map(w -> Estimate.of(gdp.value() / w.value(), year, gdp, w))));
    }

    private Optional<Map<String, Estimate>> idealPoint(int year) {
        Variable variable = choices.idealPoints() == Choices.IdealPoints.ALL
                ? Variable.IDEAL_POINT_ALL
                : Variable.IDEAL_POINT;
        return powers(g -> evidence(year).at(variable, g, year, Union.MEAN));
    }

    private Optional<Map<String, Estimate>> powers(Function<String, Optional<Estimate>> formula) {
        Map<String, Estimate> values = new LinkedHashMap<>();
        scope.actors().powers().forEach(g -> formula.apply(g).ifPresent(e -> values.put(g, e)));
        return values.size() == scope.actors().powers().size() ? Optional.of(values) : Optional.empty();
    }
}
