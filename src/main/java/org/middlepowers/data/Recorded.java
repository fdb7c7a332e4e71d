package org.middlepowers.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.middlepowers.data.ActorObservations.Union;
import org.middlepowers.reader.Countries;

/**
 * What a folder of data records of middle powers year by year, for a model to be held against: positions with their
 * standard errors, shares of trade, and the great powers' shares of world GDP.
 */
public final class Recorded {
    /** Earlier than any series that is read. */
    private static final int EARLIEST = 1946;

    private final List<String> powers;
    private final Observations figures;
    private final int until;
    private final Choices choices;

    private Recorded(List<String> powers, Observations figures, int until, Choices choices) {
        this.powers = List.copyOf(powers);
        this.figures = figures;
        this.until = until;
        this.choices = choices;
    }

    /**
     * Reads a folder.
     *
     * @param actors whose records are wanted; no states for all that are known
     * @param until last year read
     * @param log receives a line about every file
     * @throws IOException with a sentence, if the folder cannot be read
     * @throws InvalidDataException with all that is wrong with files
     */
    public static Recorded read(DataBasis basis, Actors actors, int until, Consumer<String> log)
            throws IOException, InvalidDataException {
        List<String> wanted = new ArrayList<>(actors.states().isEmpty() ? Countries.codes() : actors.states());
        wanted.removeAll(actors.powers());
        DataScope scope = new DataScope(new Actors(actors.powers(), wanted), until, EARLIEST, until);
        return new Recorded(actors.powers(), new DataFolder(basis.folder(), log, false).read(scope), until, basis.choices());
    }

    /** Ideal points by year, of the votes that were chosen. */
    public NavigableMap<Integer, Double> positions(String actor) {
        boolean all = choices.idealPoints() == Choices.IdealPoints.ALL;
        Variable variable = all ? Variable.IDEAL_POINT_ALL : Variable.IDEAL_POINT;
        return years(y -> figures.at(variable, actor, y).map(Observation::value));
    }

    /** Standard error of an ideal point; empty where the files do not say. */
    public Optional<Double> positionError(String actor, int year) {
        return figures.at(Variable.IDEAL_POINT_ERROR, actor, year).map(Observation::value);
    }

    /**
     * Shares of a state's trade around an origin, all by the kind of report that covers it (the state's own where there is
     * one, else its partners') and without the years that a break of the source parts from it. Empty if neither covers it.
     */
    public NavigableMap<Integer, Double> trade(String state, String power, int origin) {
        return series(state, power, origin).unbroken(origin);
    }

    /** Years from which the series that covers an origin means something else. */
    public List<TradeBreak> breaks(String state, String power, int origin) {
        TradeSeries series = series(state, power, origin);
        return series.breaks().entrySet().stream()
                .map(e -> new TradeBreak(
                        state, power, e.getKey(),
                        series.years().lowerEntry(e.getKey()).getValue().value(),
                        series.years().get(e.getKey()).value(), e.getValue()))
                .toList();
    }

    private TradeSeries series(String state, String power, int origin) {
        return TradeSeries.telling(
                new TradeShares(new ActorObservations(figures, EARLIEST)), state, power, origin, EARLIEST, until);
    }

    /** Shares of world GDP by year. */
    public NavigableMap<Integer, Double> worldShare(String power) {
        ActorObservations evidence = new ActorObservations(figures, EARLIEST);
        WorldGdp world = new WorldGdp(figures, Map.of());
        return years(y -> evidence.at(Variable.GDP, power, y, Union.SUM)
                .flatMap(gdp -> world.of(y).map(w -> gdp.value() / w.value())));
    }

    /**
     * States that a world of a year can be made of: no great powers or members of one, with an output and a position.
     *
     * @param lookBack years before from which the output and the last position may come
     * @param fewest yearly positions up to the year
     */
    public List<String> states(int year, int lookBack, int fewest) {
        return Countries.codes().stream()
                .filter(s -> !powers.contains(s))
                .filter(s -> !(powers.contains(Countries.EU) && Countries.EU_MEMBERS.contains(s)))
                .filter(s -> figures.latest(Variable.GDP, s, year - lookBack, year).isPresent())
                .filter(s -> {
                    NavigableMap<Integer, Double> known = positions(s).headMap(year, true);
                    return known.size() >= fewest && known.lastKey() >= year - lookBack;
                })
                .sorted()
                .toList();
    }

    private interface YearValue {
        Optional<Double> in(int year);
    }

    private NavigableMap<Integer, Double> years(YearValue value) {
        NavigableMap<Integer, Double> years = new TreeMap<>();
        for (int y = EARLIEST; y <= until; y++) {
            int year = y;
            value.in(y).ifPresent(v -> years.put(year, v));
        }
        return years;
    }
}
