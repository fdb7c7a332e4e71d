package org.middlepowers.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

/** The opening conditions of a scenario from a folder of data: figures, the text of a file, and where each comes from. */
public final class Initialisation {
    /** Later than any data. */
    private static final int LAST_YEAR = 2100;

    private static final int SHOWN = 10;

    private final Specification order;
    private final Scenario base;
    private final DataScope scope;
    private final Map<String, Estimate> estimates;
    private final List<DataSet> sources;

    /**
     * What is asked for.
     *
     * @param basis what the figures are made from
     * @param year year that the figures are to be of
     * @param lookBack years before that may stand in for a missing figure
     * @param actors whom the figures are of
     * @param like the scenario whose actors, judgements and events stay; empty for a world of its own
     * @param histories whether the great powers' given histories are rebuilt, where the scenario has any
     */
    public record Specification(
            DataBasis basis, int year, int lookBack, Actors actors, Optional<Scenario> like, boolean histories) {}

    private Initialisation(Specification order, Scenario base, DataScope scope, Map<String, Estimate> estimates, List<DataSet> sources) {
        this.order = order;
        this.base = base;
        this.scope = scope;
        this.estimates = estimates;
        this.sources = sources;
    }

    /**
     * Reads the data and computes the figures.
     *
     * @param log receives a line about every file and about what is missing
     * @throws IOException with a sentence, if the folder cannot be read
     * @throws InvalidDataException with all that is wrong with files, or missing from them
     */
    public static Initialisation of(Specification order, Consumer<String> log) throws IOException, InvalidDataException {
        return of(order, log, false);
    }

    /**
     * As {@link #of(Specification, Consumer)}.
     *
     * @param leftOut whether the log names all areas that are left out, and not the first alone
     */
    public static Initialisation of(Specification order, Consumer<String> log, boolean leftOut)
            throws IOException, InvalidDataException {
        List<String> inUnion = order.actors().powers().contains(Countries.EU)
                ? order.actors().states().stream().filter(Countries.EU_MEMBERS::contains).toList()
                : List.of();
        if (!inUnion.isEmpty()) {
            throw new InvalidDataException(List.of(String.join(", ", inUnion)
                    + (inUnion.size() == 1 ? " is a member" : " are members")
                    + " of the European Union, which is a great power here; a member is not also a state. Leave "
                    + (inUnion.size() == 1 ? "it" : "them") + " out of --states, or EUU out of --powers."));
        }
        boolean histories = order.histories() && order.like().isPresent();
        DataScope scope = new DataScope(
                order.actors(),
                order.year(),
                order.year() - order.lookBack(),
                histories ? LAST_YEAR : order.year(),
                DataScope.USUAL_AHEAD,
                DataScope.asked(order.basis().choices()));
        Scenario base;
        try {
            base = order.like().isPresent()
                    ? order.like().get()
                    : Skeleton.of(order.actors(), order.year());
        } catch (InvalidScenarioException e) {
            throw new InvalidDataException(List.of(e.getMessage()));
        }
        Opening opening = Opening.of(new DataFolder(order.basis().folder(), log, leftOut), base, scope, order.basis());
        Initialisation result =
                new Initialisation(order, base, scope, opening.estimates(), opening.sources());
        result.tellImputed(log);
        return result;
    }

    /**
     * Makes sure that the scenario is one that the program reads; one that it would refuse is never written.
     *
     * @throws InvalidDataException with what is wrong with the figures
     */
    public void check() throws InvalidDataException {
        try {
            ScenarioFiles.parse("opening", "the opening of " + scope.year(), LoadedScenario.of("opening", scenario()).text());
        } catch (InvalidScenarioException e) {
            throw new InvalidDataException(List.of("The figures make no scenario: " + e.getMessage()));
        }
    }

    private void tellImputed(Consumer<String> log) {
        Map<String, List<String>> imputed = new LinkedHashMap<>();
        estimates.forEach((path, e) -> {
            if (e.imputed()) {
                String[] parts = path.split("\\.");
                boolean series = parts[0].equals("series");
                String variable = series ? "series." + parts[1] : parts[2];
                String actor = series ? parts[2] : parts[1];
                String about = parts.length > 3 ? actor + "-" + parts[3] : actor;
                imputed.computeIfAbsent(variable, v -> new ArrayList<>()).add(about);
            }
        });
        long count = imputed.values().stream().mapToLong(List::size).sum();
        log.accept(estimates.size() + " figures, " + count + " of them imputed or left to the model; beside each the file"
                + " says how, and --report lists all:");
        imputed.forEach((variable, about) -> log.accept("  " + variable + ": "
                + String.join(", ", about.subList(0, Math.min(SHOWN, about.size())))
                + (about.size() > SHOWN ? " and " + (about.size() - SHOWN) + " more" : "")));
    }

    /** The world with its figures, as it will be read. */
    public Scenario scenario() {
        return OpeningScenario.with(base, estimates);
    }

    /** A scenario file: one that changes the figures of the scenario that it extends, or a whole one. */
    public String text(Optional<String> parent, String command) {
        List<String> head = head(command);
        return parent.isPresent()
                ? OpeningText.child(parent.get(), base, estimates, head, citations())
                : OpeningText.whole(base, estimates, head, citations());
    }

    /** The actors' figures alone, for scenarios to extend. */
    public String block(String command) {
        return OpeningText.block(base, estimates, head(command));
    }

    private List<String> head(String command) {
        List<String> head = new ArrayList<>();
        head.add("Opening figures of " + scope.year() + " from public data sets, made by");
        head.add("  " + command);
        head.add("Beside a figure stands how it was obtained where no file has it for the year itself.");
        Choices c = order.basis().choices();
        if (!c.equals(Choices.USUAL)) {
            head.add("Choices: capability " + word(c.capability()) + ", ideal points " + word(c.idealPoints())
                    + ", regime " + word(c.regime()) + ", positions " + word(c.positions()) + ".");
        }
        return head;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<String> citations() {
        return sources.stream().map(DataSet::citation).filter(c -> !c.isEmpty()).toList();
    }

    /** Every figure by its path. */
    Map<String, Estimate> estimates() {
        return estimates;
    }

    /** Figures in which a scenario differs from the data. */
    public List<OpeningDifference> differences(Scenario scenario) {
        return OpeningDifference.between(scenario, estimates);
    }

    /** How many figures there are. */
    public int size() {
        return estimates.size();
    }

    /** The table of provenance, as CSV: a row for every figure. */
    public String provenance() {
        return Provenance.csv(estimates);
    }
}
