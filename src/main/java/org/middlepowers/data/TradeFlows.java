package org.middlepowers.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.middlepowers.reader.Countries;

/**
 * Shares of trade out of flows in USD between states. The parts of a share are always of one data set, since levels of
 * two do not mix.
 */
final class TradeFlows {
    /** Fewer reporting partners than these say little of a state's trade as a whole. */
    private static final int FEW_REPORTERS = 10;

    /** Members without whom the others do not stand for the Union where a data set has its own row of it. */
    private static final int FEWEST_MEMBERS = 20;

    private final Observations figures;

    TradeFlows(Observations figures) {
        this.figures = figures;
    }

    /** Both directions as the state reports them, over all its trade. */
    Optional<Estimate> own(String state, String power, int year) {
        return Stream.of(DataSet.IMF_TRADE, DataSet.COMTRADE)
                .flatMap(s -> flows(s, state, power, year).map(e -> e.by("own reports", false)).stream())
                .findFirst();
    }

    /** Both directions as reports of both sides are reconciled, over all trade. */
    Optional<Estimate> reconciled(String state, String power, int year) {
        return flows(DataSet.BACI, state, power, year).map(e -> e.by("reports of both sides, reconciled", false));
    }

    private Optional<Estimate> flows(DataSet source, String state, String power, int year) {
        Optional<Observation> allOut = figures.of(source, Variable.EXPORTS, state, Countries.WORLD, year);
        Optional<Observation> allIn = figures.of(source, Variable.IMPORTS, state, Countries.WORLD, year);
        Optional<Estimate> out = flow(source, Variable.EXPORTS, state, power, year);
        Optional<Estimate> in = flow(source, Variable.IMPORTS, state, power, year);
        // In reconciled data a pair that is not there has not traded.
        boolean none = source == DataSet.BACI && (out.isPresent() || in.isPresent());
        if (allOut.isEmpty() || allIn.isEmpty() || !none && (out.isEmpty() || in.isEmpty())) {
            return Optional.empty();
        }
        double all = allOut.get().value() + allIn.get().value();
        Estimate zero = new Estimate(0, year, List.of(), "", false);
        Estimate a = out.orElse(zero);
        Estimate b = in.orElse(zero);
        Estimate both = Estimate.of((a.value() + b.value()) / all, year, a, b);
        Estimate whole = Estimate.of(all, year, Estimate.of(allOut.get()), Estimate.of(allIn.get()));
        return all > 0 ? Optional.of(Estimate.of(both.value(), year, both, whole)) : Optional.empty();
    }

    /** A flow to a power; to the Union, that to its members together, or where few are listed that to its own row. */
    private Optional<Estimate> flow(DataSet source, Variable variable, String state, String power, int year) {
        Optional<Estimate> direct = figures.of(source, variable, state, power, year).map(Estimate::of);
        if (!power.equals(Countries.EU)) {
            return direct;
        }
        double sum = 0;
        Set<ObservationOrigin> origins = new LinkedHashSet<>();
        int found = 0;
        for (String member : new TreeSet<>(Countries.EU_MEMBERS)) {
            Optional<Observation> flow = figures.of(source, variable, state, member, year);
            if (flow.isPresent()) {
                sum += flow.get().value();
                found++;
                origins.add(flow.get().origin());
            }
        }
        if (direct.isPresent() && found < FEWEST_MEMBERS) {
            return direct.map(e -> e.by("the provider's own row of the Union", false));
        }
        boolean few = source != DataSet.BACI && found < FEWEST_MEMBERS;
        return found == 0
                ? Optional.empty()
                : Optional.of(new Estimate(sum, year, List.copyOf(origins), "sum over " + found + " members", few));
    }

    /**
     * What the power, or its members, report of the state, over what all partners report of it.
     *
     * @param few whether so few partners report that their sum is not the state's trade
     */
    Optional<Estimate> mirror(String state, String power, int year, boolean few) {
        return Stream.of(DataSet.IMF_TRADE, DataSet.COMTRADE)
                .flatMap(s -> mirror(s, state, power, year, few).stream())
                .findFirst();
    }

    private Optional<Estimate> mirror(DataSet source, String state, String power, int year, boolean few) {
        List<Observation> out = figures.reported(source, Variable.EXPORTS, state, year);
        List<Observation> in = figures.reported(source, Variable.IMPORTS, state, year);
        double all = Stream.concat(out.stream(), in.stream()).mapToDouble(Observation::value).sum();
        boolean isFew = Math.max(out.size(), in.size()) < FEW_REPORTERS;
        List<String> reporters = new ArrayList<>(List.of(power));
        if (power.equals(Countries.EU)) {
            reporters.addAll(new TreeSet<>(Countries.EU_MEMBERS));
        }
        List<Observation> theirs = new ArrayList<>();
        for (String reporter : reporters) {
            for (Variable flow : List.of(Variable.EXPORTS, Variable.IMPORTS)) {
                figures.of(source, flow, reporter, state, year).ifPresent(theirs::add);
            }
        }
        if (isFew != few || theirs.isEmpty() || all <= 0) {
            return Optional.empty();
        }
        double sum = theirs.stream().mapToDouble(Observation::value).sum();
        String rule = (isFew ? "of " : "over those of ") + Math.max(out.size(), in.size()) + " partners" + (isFew ? " alone" : "");
        List<ObservationOrigin> origins = theirs.stream().map(Observation::origin).toList();
        return Optional.of(new Estimate(sum / all, year, origins, rule, isFew));
    }
}
