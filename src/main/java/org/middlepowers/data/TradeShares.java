package org.middlepowers.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.middlepowers.data.Evidence.Union;
import org.middlepowers.reader.Countries;

/**
 * Shares of a state's two-way trade with great powers. No source covers all pairs and none is best everywhere, so a rule
 * takes the first of: own reports of both directions; an upper bound, or the middle of it and a lower one; partners'
 * reports, or own reports of one direction where that exceeds them; Eurostat; a lower bound where it exceeds what gravity
 * would impute; the same of earlier years; and partners' reports where few reported. The page on initial conditions gives reasons.
 */
final class TradeShares {
    /** Yearly averages of USD per EUR (European Central Bank, reference rates), from general knowledge. */
    private static final Map<Integer, Double> USD_PER_EUR = Map.of(
            2014, 1.329, 2015, 1.110, 2016, 1.107, 2017, 1.130, 2018, 1.181, 2019, 1.119, 2020, 1.142, 2021, 1.183, 2022,
            1.053, 2023, 1.081);

    private final Evidence evidence;

    TradeShares(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * What the data say of a pair.
     *
     * @param estimate share of trade
     * @param lowerBound whether it counts only where it exceeds what gravity would impute
     */
    record Share(Estimate estimate, boolean lowerBound) {}

    /** The share of the year, else of the latest earlier one that has any; empty where no file has the pair. */
    Optional<Share> of(String state, String power, int year) {
        for (int y = year; y >= evidence.earliest(); y--) {
            Optional<Share> share = inYear(state, power, y);
            if (share.isPresent()) {
                int of = y;
                return share.map(s -> of == year
                        ? s
                        : new Share(s.estimate().by("of " + of + ", the latest before " + year, true), s.lowerBound()));
            }
        }
        return weak(state, power, year);
    }

    /** What few partners report says less than what all reported some years before. */
    private Optional<Share> weak(String state, String power, int year) {
        return evidence.figures()
                .latest(Variable.TRADE_WEAK, state, power, evidence.earliest(), year)
                .map(f -> Estimate.of(f)
                        .by(
                                "partners' reports" + (f.year() == year ? "" : " of " + f.year())
                                        + ", of which there are few",
                                true))
                .map(e -> new Share(e, false));
    }

    private Optional<Share> inYear(String state, String power, int year) {
        Optional<Estimate> own = own(state, power, year);
        if (own.isPresent()) {
            return own.map(e -> new Share(e.by("own reports", false), false));
        }
        Optional<Estimate> oneWay = figure(Variable.TRADE_ONE_WAY, state, power, year);
        Optional<Estimate> upper = figure(Variable.TRADE_UPPER_BOUND, state, power, year);
        if (upper.isPresent()) {
            return upper.map(u -> new Share(between(u, oneWay), false));
        }
        Optional<Estimate> mirror = mirrored(state, power, year);
        if (mirror.isPresent()) {
            boolean exceeded = oneWay.isPresent() && oneWay.get().value() > mirror.get().value();
            return Optional.of(new Share(
                    exceeded
                            ? oneWay.get().by("own reports of one direction, more than partners' reports", true)
                            : mirror.get().by("partners' reports", true),
                    false));
        }
        if (power.equals(Countries.EU) && eurostat(state, year).isPresent()) {
            return eurostat(state, year).map(e -> new Share(e, false));
        }
        return figure(Variable.TRADE_LISTED, state, power, year)
                .map(e -> e.by("sum of the members listed, a lower bound", true))
                .or(() -> oneWay.map(e -> e.by("one direction, a lower bound", true)))
                .map(e -> new Share(e, true));
    }

    /** Both directions by the state's own reports in exactly that year. */
    Optional<Estimate> own(String state, String power, int year) {
        return figure(Variable.TRADE_OWN, state, power, year).or(() -> flows(state, power, year));
    }

    /** Both directions by partners' reports in exactly that year. */
    Optional<Estimate> mirrored(String state, String power, int year) {
        return figure(Variable.TRADE_MIRROR, state, power, year).or(() -> mirror(state, power, year));
    }

    private Optional<Estimate> figure(Variable variable, String state, String power, int year) {
        return evidence.figures().at(variable, state, power, year).map(Estimate::of);
    }

    private static Estimate between(Estimate upper, Optional<Estimate> lower) {
        return lower.isPresent() && lower.get().value() < upper.value()
                ? Estimate.of(
                                (upper.value() + lower.get().value()) / 2,
                                upper.year(),
                                upper.withValue(0),
                                lower.get())
                        .by("middle of an upper and a lower bound", true)
                : upper.by("upper bound", true);
    }

    /** Both directions as the state reports them, over all its trade. */
    private Optional<Estimate> flows(String state, String power, int year) {
        Optional<Figure> allOut = evidence.figures().at(Variable.EXPORTS, state, Countries.WORLD, year);
        Optional<Figure> allIn = evidence.figures().at(Variable.IMPORTS, state, Countries.WORLD, year);
        Optional<Estimate> out = partners(Variable.EXPORTS, state, power, year);
        Optional<Estimate> in = partners(Variable.IMPORTS, state, power, year);
        if (allOut.isEmpty() || allIn.isEmpty() || out.isEmpty() || in.isEmpty()) {
            return Optional.empty();
        }
        double all = allOut.get().value() + allIn.get().value();
        double both = out.get().value() + in.get().value();
        return all > 0 ? Optional.of(Estimate.of(both / all, year, out.get(), in.get())) : Optional.empty();
    }

    /** A flow to a power, or to the members of the Union together. */
    private Optional<Estimate> partners(Variable variable, String state, String power, int year) {
        Optional<Estimate> direct = figure(variable, state, power, year);
        if (direct.isPresent() || !power.equals(Countries.EU)) {
            return direct;
        }
        double sum = 0;
        List<String> files = new ArrayList<>();
        int found = 0;
        for (String member : new TreeSet<>(Countries.EU_MEMBERS)) {
            Optional<Figure> flow = evidence.figures().at(variable, state, member, year);
            if (flow.isPresent()) {
                sum += flow.get().value();
                found++;
                if (files.isEmpty()) {
                    files.add(flow.get().file());
                }
            }
        }
        return found == 0
                ? Optional.empty()
                : Optional.of(new Estimate(sum, year, files, "sum over " + found + " members", false));
    }

    /** What the power, or its members, report of the state, over what all partners report of it. */
    private Optional<Estimate> mirror(String state, String power, int year) {
        Optional<Figure> all = evidence.figures().at(Variable.MIRROR_TOTAL, state, year);
        List<String> reporters = new ArrayList<>(List.of(power));
        if (power.equals(Countries.EU)) {
            reporters.addAll(new TreeSet<>(Countries.EU_MEMBERS));
        }
        double sum = 0;
        boolean any = false;
        for (String reporter : reporters) {
            for (Variable flow : List.of(Variable.EXPORTS, Variable.IMPORTS)) {
                Optional<Figure> figure = evidence.figures().at(flow, reporter, state, year);
                any |= figure.isPresent();
                sum += figure.map(Figure::value).orElse(0.0);
            }
        }
        if (all.isEmpty() || !any || all.get().value() <= 0) {
            return Optional.empty();
        }
        return Optional.of(Estimate.of(all.get()).withValue(sum / all.get().value()));
    }

    /** Eurostat's goods trade with a state over the state's goods trade with all. */
    private Optional<Estimate> eurostat(String state, int year) {
        Optional<Figure> goods = evidence.figures().at(Variable.EU_TRADE, state, Countries.EU, year);
        Optional<Estimate> out = evidence.at(Variable.GOODS_EXPORTS, state, year, Union.SUM);
        Optional<Estimate> in = evidence.at(Variable.GOODS_IMPORTS, state, year, Union.SUM);
        Double rate = USD_PER_EUR.get(year);
        if (goods.isEmpty() || out.isEmpty() || in.isEmpty() || rate == null) {
            return Optional.empty();
        }
        Estimate all = Estimate.of(out.get().value() + in.get().value(), year, out.get(), in.get());
        return Optional.of(Estimate.of(goods.get().value() * rate / all.value(), year, Estimate.of(goods.get()), all)
                .by("Eurostat's goods trade, at " + rate + " USD per EUR", true));
    }
}
