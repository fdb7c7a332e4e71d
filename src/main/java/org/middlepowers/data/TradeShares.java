package org.middlepowers.data;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.middlepowers.data.ActorObservations.Union;
import org.middlepowers.reader.Countries;

/**
 * Shares of a state's two-way trade with great powers. No source covers all pairs and none is best everywhere, so a rule
 * takes the first of: own reports of both directions; both sides' reports reconciled; an upper bound, or the middle of it and a lower one; partners'
 * reports, or own reports of one direction where that exceeds them; Eurostat; a lower bound where it exceeds what gravity
 * would impute; the same of earlier years; and partners' reports where few reported. The page on initial conditions gives reasons.
 */
final class TradeShares {
    /** Yearly averages of USD per EUR (European Central Bank, reference rates), from general knowledge. */
    private static final Map<Integer, Double> USD_PER_EUR = Map.ofEntries(
            entry(1999, 1.066), entry(2000, .924), entry(2001, .896), entry(2002, .946), entry(2003, 1.131),
            entry(2004, 1.244), entry(2005, 1.244), entry(2006, 1.256), entry(2007, 1.370), entry(2008, 1.471),
            entry(2009, 1.395), entry(2010, 1.326), entry(2011, 1.392), entry(2012, 1.285), entry(2013, 1.328),
            entry(2014, 1.329), entry(2015, 1.110), entry(2016, 1.107), entry(2017, 1.130), entry(2018, 1.181),
            entry(2019, 1.119), entry(2020, 1.142), entry(2021, 1.183), entry(2022, 1.053), entry(2023, 1.081),
            entry(2024, 1.082));

    private final ActorObservations evidence;
    private final TradeFlows flows;

    TradeShares(ActorObservations evidence) {
        this.evidence = evidence;
        this.flows = new TradeFlows(evidence.figures());
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
        Optional<Estimate> given = evidence.figures()
                .latest(Variable.TRADE_WEAK, state, power, evidence.earliest(), year)
                .map(Estimate::of);
        for (int y = year; y >= evidence.earliest() && given.isEmpty(); y--) {
            given = flows.mirror(state, power, y, true);
        }
        return given.map(e -> e.by(
                        "partners' reports" + (e.year() == year ? "" : " of " + e.year()) + ", of which there are few",
                        true))
                .map(e -> new Share(e, false));
    }

    private Optional<Share> inYear(String state, String power, int year) {
        Optional<Estimate> own = own(state, power, year);
        if (own.isPresent()) {
            return own.map(e -> new Share(e, false));
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

    /** Both directions by the state's own reports, or by both sides' reconciled, in exactly that year. */
    Optional<Estimate> own(String state, String power, int year) {
        return flows.own(state, power, year)
                .or(() -> flows.reconciled(state, power, year))
                .or(() -> figure(Variable.TRADE_OWN, state, power, year).map(e -> e.by("own reports", false)));
    }

    /** Both directions by partners' reports in exactly that year. */
    Optional<Estimate> mirrored(String state, String power, int year) {
        return figure(Variable.TRADE_MIRROR, state, power, year).or(() -> flows.mirror(state, power, year, false));
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

    /** Eurostat's goods trade with a state over the state's goods trade with all. */
    private Optional<Estimate> eurostat(String state, int year) {
        Optional<Observation> goods = evidence.figures().at(Variable.EU_TRADE, state, Countries.EU, year);
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
