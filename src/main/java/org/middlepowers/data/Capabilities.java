package org.middlepowers.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.data.ActorObservations.Union;
import org.middlepowers.model.Maths;

/**
 * Capability of great powers and output of middle powers, which are one quantity: (share of GDP)^2/3 × (share of military
 * spending)^1/3 among all actors, divided by the sum (§5, note H); or the Composite Index of National Capability.
 */
final class Capabilities {
    private static final double GDP_WEIGHT = 2. / 3;

    private final ActorObservations evidence;
    private final List<String> actors;
    private final Choices.Capability choice;

    Capabilities(ActorObservations evidence, List<String> actors, Choices.Capability choice) {
        this.evidence = evidence;
        this.actors = actors;
        this.choice = choice;
    }

    /**
     * Shares of all actors in a year, which add to 1; without those whose figures are not available, each of which is
     * then a problem.
     */
    Map<String, Estimate> shares(int year, DataProblems problems) {
        return choice == Choices.Capability.CINC ? cinc(year, problems) : gdpAndSpending(year, problems);
    }

    /** GDP of an actor, or a problem. */
    static Optional<Estimate> gdp(ActorObservations evidence, String actor, int year, DataProblems problems) {
        Optional<Estimate> gdp = evidence.latest(Variable.GDP, actor, year, Union.SUM)
                .or(() -> evidence.soonAfter(Variable.GDP, actor, year, DataScope.USUAL_AHEAD, Union.SUM));
        if (gdp.isEmpty()) {
            problems.add(missing(evidence, "GDP", actor, year) + " Add a file that has it, such as the World Bank's"
                    + " WDIData.csv (NY.GDP.MKTP.CD), or leave " + actor + " out.");
        }
        return gdp;
    }

    private static String missing(ActorObservations evidence, String what, String actor, int year) {
        return "No file has " + what + " of " + actor + " for " + year + " or a year back to " + evidence.earliest() + ".";
    }

    private Map<String, Estimate> cinc(int year, DataProblems problems) {
        Map<String, Estimate> index = new LinkedHashMap<>();
        for (String actor : actors) {
            Optional<Estimate> own = evidence.latest(Variable.CINC, actor, year, Union.SUM)
                    .or(() -> evidence.soonAfter(Variable.CINC, actor, year, DataScope.USUAL_AHEAD, Union.SUM));
            own.ifPresentOrElse(e -> index.put(actor, e), () -> {
                problems.add(missing(evidence, "the Composite Index of National Capability", actor, year)
                        + " Add National Material Capabilities, or say --capability gdp-milex.");
            });
        }
        return scaled(index);
    }

    private Map<String, Estimate> gdpAndSpending(int year, DataProblems problems) {
        Map<String, Estimate> gdp = new LinkedHashMap<>();
        for (String actor : actors) {
            gdp(evidence, actor, year, problems).ifPresent(g -> gdp.put(actor, g));
        }
        Map<String, Estimate> spending = new LinkedHashMap<>();
        gdp.forEach((actor, g) -> spending(actor, g, year).ifPresent(s -> spending.put(actor, s)));
        double allGdp = sum(gdp);
        double knownGdp = gdp.entrySet().stream()
                .filter(e -> spending.containsKey(e.getKey()))
                .mapToDouble(e -> e.getValue().value())
                .sum();
        double known = sum(spending);
        // Where spending is unknown its share is set to that of GDP, which does not change the others' ratios.
        double perGdp = known > 0 ? known / knownGdp : 1;
        gdp.forEach((actor, g) -> spending.computeIfAbsent(
                actor, a -> Estimate.assumed(g.value() * perGdp, year, "share of military spending set to share of GDP")));
        double allSpending = sum(spending);
        Map<String, Estimate> shares = new LinkedHashMap<>();
        gdp.forEach((actor, g) -> {
            Estimate s = spending.get(actor);
            double value = Maths.pow(g.value() / allGdp, GDP_WEIGHT)
                    * Maths.pow(s.value() / allSpending, 1 - GDP_WEIGHT);
            shares.put(actor, Estimate.of(value, year, g, s));
        });
        return scaled(shares);
    }

    /** Military spending of the year; else its share of GDP of the year; else the latest share of GDP before. */
    private Optional<Estimate> spending(String actor, Estimate gdp, int year) {
        Optional<Estimate> level = level(actor, year);
        if (level.isPresent()) {
            return level;
        }
        Optional<Estimate> burden = evidence.at(Variable.MILITARY_BURDEN, actor, year, Union.MEAN);
        if (burden.isPresent()) {
            return burden.map(b -> Estimate.of(b.value() * gdp.value(), year, b, gdp)
                    .by("military spending from its share of GDP in " + year, true));
        }
        for (int y = year - 1; y >= evidence.earliest(); y--) {
            int then = y;
            Optional<Estimate> before = level(actor, y)
                    .flatMap(s -> evidence.at(Variable.GDP, actor, then, Union.SUM)
                            .map(g -> s.withValue(s.value() / g.value())))
                    .or(() -> evidence.at(Variable.MILITARY_BURDEN, actor, then, Union.MEAN));
            if (before.isPresent()) {
                return before.map(b -> Estimate.of(b.value() * gdp.value(), year, b, gdp)
                        .by("military spending from its share of GDP in " + then + ", the latest before " + year, true));
            }
        }
        return Optional.empty();
    }

    /** Constant USD serve only where no actor has current ones, since levels of the two do not mix. */
    private Optional<Estimate> level(String actor, int year) {
        boolean current = actors.stream()
                .anyMatch(a -> evidence.at(Variable.MILITARY_SPENDING, a, year, Union.SUM).isPresent());
        Variable variable = current ? Variable.MILITARY_SPENDING : Variable.MILITARY_SPENDING_CONSTANT;
        return evidence.at(variable, actor, year, Union.SUM).filter(e -> e.value() > 0);
    }

    private static double sum(Map<String, Estimate> estimates) {
        return estimates.values().stream().mapToDouble(Estimate::value).sum();
    }

    private static Map<String, Estimate> scaled(Map<String, Estimate> estimates) {
        double sum = sum(estimates);
        Map<String, Estimate> scaled = new LinkedHashMap<>();
        estimates.forEach((actor, e) -> scaled.put(actor, e.map(v -> v / sum)));
        return scaled;
    }
}
