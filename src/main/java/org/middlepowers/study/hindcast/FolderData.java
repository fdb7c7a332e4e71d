package org.middlepowers.study.hindcast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.middlepowers.analysis.score.Break;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.analysis.score.YearlyRecord;
import org.middlepowers.data.Actors;
import org.middlepowers.data.Ballots;
import org.middlepowers.data.DataBasis;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.data.OriginWorld;
import org.middlepowers.data.Recorded;
import org.middlepowers.scenario.Scenario;

/** Worlds and records from a folder of data sets as their providers publish them. */
public final class FolderData implements HindcastData {
    /** How many years back a figure of an opening may come from. */
    private static final int LOOK_BACK = 10;

    /** A state that was looked at in single years alone has no record to be held against. */
    private static final int FEWEST_YEARS = 5;

    private final DataBasis basis;
    private final Actors actors;
    private final int until;
    private final Recorded recorded;
    private final Map<String, Map<String, Integer>> votes;
    private final YearlyRecord positions = new YearlyRecord();
    private final YearlyRecord weights = new YearlyRecord();

    /**
     * Reads the records.
     *
     * @param basis the folder, which series are used, and how openings follow from them
     * @param actors whom to forecast; no states for all that have five yearly positions and a GDP up to the first origin and are
     *     no members of a great power
     * @param first first origin
     * @param until last year that is forecast
     * @param log receives a line on every file
     */
    public FolderData(DataBasis basis, Actors actors, int first, int until, Consumer<String> log)
            throws IOException, InvalidDataException {
        this.basis = basis;
        this.until = until;
        this.recorded = Recorded.read(basis, actors, until, log);
        this.votes = Ballots.read(basis.folder());
        this.actors = actors.states().isEmpty()
                ? new Actors(actors.powers(), recorded.states(first, LOOK_BACK, FEWEST_YEARS))
                : actors;
        List<String> states = states();
        states.forEach(s -> put(positions, new Unit(s, ""), recorded.positions(s)));
        actors.powers().forEach(g -> put(weights, new Unit(g, ""), recorded.worldShare(g)));
        List<String> unrecorded = states.stream()
                .filter(s -> positions.of(new Unit(s, "")).isEmpty())
                .toList();
        if (states.isEmpty() || !unrecorded.isEmpty()) {
            throw new InvalidDataException(List.of(
                    (states.isEmpty() ? "No state" : "No file")
                            + " has ideal points " + (states.isEmpty() ? "" : "of " + String.join(", ", unrecorded) + " ")
                            + "up to " + until + " in '" + basis.folder() + "', so there is nothing to hold"
                            + " forecasts against. Add the UN General Assembly ideal points, or choose other --states."));
        }
    }

    private static void put(YearlyRecord panel, Unit unit, NavigableMap<Integer, Double> years) {
        years.forEach((year, value) -> panel.put(unit, year, value));
    }

    @Override
    public List<String> states() {
        return actors.states();
    }

    @Override
    public Scenario world(int origin, boolean given) throws IOException, InvalidDataException {
        return OriginWorld.of(basis, actors, origin, until, LOOK_BACK, given, line -> {});
    }

    @Override
    public YearlyRecord positions() {
        return positions;
    }

    @Override
    public Optional<Double> positionError(String state, int year) {
        return recorded.positionError(state, year);
    }

    @Override
    public YearlyRecord trade(int origin) {
        YearlyRecord panel = new YearlyRecord();
        for (String state : states()) {
            for (String power : actors.powers()) {
                put(panel, new Unit(state, power), recorded.trade(state, power, origin));
            }
        }
        return panel;
    }

    @Override
    public List<Break> breaks(int origin) {
        List<Break> breaks = new ArrayList<>();
        for (String state : states()) {
            for (String power : actors.powers()) {
                recorded.breaks(state, power, origin)
                        .forEach(b -> breaks.add(
                                new Break(new Unit(b.state(), b.power()), b.year(), b.before(), b.after(), b.reason())));
            }
        }
        return breaks;
    }

    @Override
    public Map<String, Map<String, Integer>> votes() {
        return votes;
    }

    @Override
    public YearlyRecord weights() {
        return weights;
    }

    @Override
    public String about() {
        return "data sets in " + basis.folder().getFileName();
    }
}
