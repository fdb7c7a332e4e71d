package org.middlepowers.study.hindcast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.middlepowers.analysis.score.Break;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.analysis.score.YearlyRecord;
import org.middlepowers.data.Ballots;
import org.middlepowers.data.Choices;
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

    private final Path folder;
    private final List<String> powers;
    private final List<String> states;
    private final int until;
    private final Choices choices;
    private final Recorded recorded;
    private final Map<String, Map<String, Integer>> votes;
    private final YearlyRecord positions = new YearlyRecord();
    private final YearlyRecord weights = new YearlyRecord();

    /**
     * Reads the records.
     *
     * @param states middle powers; empty for all that have five yearly positions and a GDP up to the first origin and are
     *     no members of a great power
     * @param first first origin
     * @param until last year that is forecast
     * @param choices which series are used, and how openings follow from them
     * @param log receives a line on every file
     */
    public FolderData(
            Path folder,
            List<String> powers,
            List<String> states,
            int first,
            int until,
            Choices choices,
            Consumer<String> log)
            throws IOException, InvalidDataException {
        this.folder = folder;
        this.powers = powers;
        this.until = until;
        this.choices = choices;
        this.recorded = Recorded.read(folder, powers, states, until, choices, log);
        this.votes = Ballots.read(folder);
        this.states = states.isEmpty() ? recorded.states(first, LOOK_BACK, FEWEST_YEARS) : states;
        this.states.forEach(s -> put(positions, new Unit(s, ""), recorded.positions(s)));
        powers.forEach(g -> put(weights, new Unit(g, ""), recorded.worldShare(g)));
        List<String> unrecorded = this.states.stream()
                .filter(s -> positions.of(new Unit(s, "")).isEmpty())
                .toList();
        if (this.states.isEmpty() || !unrecorded.isEmpty()) {
            throw new InvalidDataException(List.of(
                    (this.states.isEmpty() ? "No state" : "No file")
                            + " has ideal points " + (this.states.isEmpty() ? "" : "of " + String.join(", ", unrecorded) + " ")
                            + "up to " + until + " in '" + folder + "', so there is nothing to hold"
                            + " forecasts against. Add the UN General Assembly ideal points, or choose other --states."));
        }
    }

    private static void put(YearlyRecord panel, Unit unit, NavigableMap<Integer, Double> years) {
        years.forEach((year, value) -> panel.put(unit, year, value));
    }

    @Override
    public List<String> states() {
        return states;
    }

    @Override
    public Scenario world(int origin, boolean given) throws IOException, InvalidDataException {
        return OriginWorld.of(
                folder, origin, until, LOOK_BACK, powers, states, choices, given, line -> {});
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
        for (String state : states) {
            for (String power : powers) {
                put(panel, new Unit(state, power), recorded.trade(state, power, origin));
            }
        }
        return panel;
    }

    @Override
    public List<Break> breaks(int origin) {
        List<Break> breaks = new ArrayList<>();
        for (String state : states) {
            for (String power : powers) {
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
        return "data sets in " + folder.getFileName();
    }
}
