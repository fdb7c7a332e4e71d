package org.middlepowers.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Scenario;

/**
 * Reads posteriors: tables with a draw a row, its weight, and a column for each parameter. Where a scenario names one,
 * what its file says takes the place of the name, so that the scenario as it was run holds all that was run. What a
 * scenario, its theory or {@code --set} says of a parameter stands; the others are drawn.
 */
public final class PosteriorFiles {
    /** Column of the weights; without it all draws weigh alike. */
    public static final String WEIGHT = "weight";

    /** Columns of the years of the record that draws were trained on. */
    public static final String FROM = "trainedFrom";

    public static final String UNTIL = "trainedUntil";

    /** Columns that the program writes for people to read. */
    public static final List<String> TOLD = List.of("draw", "distance");

    private static final String KEY = "posterior";
    private static final String PARAMETERS = "parameters";

    private final Library library;
    private final Problems problems;
    private final List<String> notes = new ArrayList<>();

    PosteriorFiles(Path directory, Problems problems) {
        this.library = new Library(Library.Shelf.POSTERIORS, directory, problems);
        this.problems = problems;
    }

    /** Names of the posteriors that travel with the program, in alphabetical order. */
    public static List<String> builtIn() {
        return Library.builtIn(Library.Shelf.POSTERIORS);
    }

    /**
     * Reads a posterior for worlds that are not read from a scenario file.
     *
     * @param nameOrPath a file, or the name of a posterior of the folder {@code scenarios/posteriors/} or of the built-in
     *     library
     * @param note receives what else there is to say of it, in sentences
     * @throws InvalidScenarioException with all that is wrong with it
     */
    public static PosteriorSpec load(String nameOrPath, Consumer<String> note) throws InvalidScenarioException {
        Problems problems = new Problems();
        PosteriorFiles files = new PosteriorFiles(Path.of(""), problems);
        Optional<Node.Entries> tree = files.tree(nameOrPath);
        problems.throwIfAny();
        files.notes.forEach(note);
        PosteriorSpec posterior = Binder.posterior(tree.orElseThrow(), problems);
        problems.throwIfAny();
        Node.Entries around = nested(tree.get());
        PosteriorChecks.check(posterior, new ScenarioChecks.Report(around, problems));
        problems.throwIfAny();
        return posterior;
    }

    /** A world of which parameters are drawn, but for those that it must keep. */
    public static Scenario draw(Scenario world, PosteriorSpec posterior, Set<String> kept) {
        return world.with(posterior.without(kept));
    }

    /** A scenario's tree with the draws that it names in the place of their name, and what is to be said of it. */
    record Embedded(Node.Entries tree, List<String> notes) {}

    /**
     * Puts the draws in the place of their name, without those of parameters that have a value already.
     *
     * @param sets what each {@code --set} says
     */
    Embedded embed(Node.Entries tree, List<Node.Entries> sets) {
        Node posterior = tree.get(KEY);
        boolean named = posterior instanceof Node.Scalar;
        if (posterior == null) {
            return new Embedded(tree, List.of());
        }
        Optional<Node.Entries> draws = posterior instanceof Node.Scalar s
                ? tree(s.text())
                : Optional.of(posterior).filter(Node.Entries.class::isInstance).map(Node.Entries.class::cast);
        if (draws.isEmpty() || !(draws.get().get("values") instanceof Node.Entries values)) {
            return new Embedded(named ? without(tree) : tree, List.of()); // what is wrong is reported, or will be
        }
        Set<String> kept = new TreeSet<>();
        (named ? List.of(tree) : sets).forEach(layer -> kept.addAll(given(layer)));
        kept.retainAll(values.entries().keySet());
        Map<String, Node.Entry> rest = new LinkedHashMap<>(values.entries());
        rest.keySet().removeAll(kept);
        Map<String, Node.Entry> whole = new LinkedHashMap<>(tree.entries());
        if (rest.isEmpty() && !kept.isEmpty()) {
            if (named) {
                problems.add(posterior.place(), KEY, "draws " + String.join(", ", kept) + " alone, to which scenario,"
                        + " theory or --set give values; take those back, or leave the posterior out");
            }
            whole.remove(KEY);
        } else {
            Map<String, Node.Entry> inside = new LinkedHashMap<>(draws.get().entries());
            inside.put("values", new Node.Entry(values.place(), new Node.Entries(values.place(), rest)));
            whole.put(KEY, new Node.Entry(posterior.place(), new Node.Entries(draws.get().place(), inside)));
        }
        if (!kept.isEmpty() && !rest.isEmpty()) {
            notes.add("The posterior draws " + String.join(", ", kept) + " too, but scenario, theory or --set give "
                    + (kept.size() == 1 ? "it a value, which stands." : "them values, which stand."));
        }
        return new Embedded(new Node.Entries(tree.place(), whole), List.copyOf(notes));
    }

    private static Node.Entries without(Node.Entries tree) {
        Map<String, Node.Entry> rest = new LinkedHashMap<>(tree.entries());
        rest.remove(KEY);
        return new Node.Entries(tree.place(), rest);
    }

    private static Set<String> given(Node.Entries tree) {
        Set<String> names = new LinkedHashSet<>();
        if (tree.get(PARAMETERS) instanceof Node.Entries parameters) {
            parameters.entries().forEach((name, entry) -> {
                if (!entry.value().isNull()) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private static Node.Entries nested(Node.Entries posterior) {
        return new Node.Entries(
                posterior.place(), new LinkedHashMap<>(Map.of(KEY, new Node.Entry(posterior.place(), posterior))));
    }

    private Optional<Node.Entries> tree(String nameOrPath) {
        return library.find(nameOrPath).flatMap(this::read);
    }

    private Optional<Node.Entries> read(SourceText source) {
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(source.text())) {
            reader.forEach(rows::add);
        } catch (CsvParseException | IOException e) {
            problems.add(Place.of(source.origin()), "", "this is not a table with commas: " + e.getMessage());
            return Optional.empty();
        }
        if (rows.size() < 2) {
            problems.add(Place.of(source.origin()), "", "there are no draws; a posterior is a table with a line of names"
                    + " and a draw in each line after it, as 'calibrate' writes it");
            return Optional.empty();
        }
        List<String> names = rows.get(0).getFields();
        int before = problems.size();
        PosteriorSum.fault(rows).ifPresent(fault -> problems.add(Place.of(source.origin()), "", fault));
        if (!names.contains(PosteriorSum.COLUMN)) {
            notes.add(Library.bare(source.origin()) + " has no column '" + PosteriorSum.COLUMN + "', as 'calibrate' writes it,"
                    + " so that it cannot be checked whether its draws are those that were written.");
        }
        Map<String, List<Node>> columns = new LinkedHashMap<>();
        for (String name : names) {
            if (columns.put(name, new ArrayList<>()) != null) {
                problems.add(Place.of(source.origin()), "", "there are two columns '" + name + "'; remove one of them");
            } else if (!known(name)) {
                problems.add(new Place(source.origin(), 1, 1), "", "the column '" + name + "' is not a parameter",
                        Spelling.nearest(name, ParameterRegistry.entries().keySet()));
            }
        }
        for (CsvRecord row : rows.subList(1, rows.size())) {
            Place place = new Place(source.origin(), (int) row.getStartingLineNumber(), 1);
            if (row.getFieldCount() != names.size()) {
                problems.add(place, "", "has " + row.getFieldCount() + " values and the first line " + names.size()
                        + " names; give every name a value");
                continue;
            }
            for (int c = 0; c < names.size(); c++) {
                columns.get(names.get(c)).add(new Node.Scalar(place, row.getField(c).strip(), true));
            }
        }
        return problems.size() > before ? Optional.empty() : Optional.of(tree(source, columns, rows.size() - 1));
    }

    private static boolean known(String column) {
        return ParameterRegistry.entries().containsKey(column)
                || TOLD.contains(column)
                || List.of(WEIGHT, FROM, UNTIL, PosteriorSum.COLUMN).contains(column);
    }

    /** What the table says, as a scenario file would say it. */
    private static Node.Entries tree(SourceText source, Map<String, List<Node>> columns, int draws) {
        Place top = new Place(source.origin(), 1, 1);
        Map<String, Node.Entry> said = new LinkedHashMap<>();
        said.put("source", entry(new Node.Scalar(top, Library.bare(source.origin()), false)));
        said.put("hash", entry(new Node.Scalar(top, LoadedScenario.hash(source.text()), false)));
        for (String year : List.of(FROM, UNTIL)) {
            if (columns.containsKey(year)) {
                said.put(year, entry(columns.get(year).get(0)));
            }
        }
        List<Node> weights = columns.get(WEIGHT);
        if (weights == null) {
            weights = new ArrayList<>();
            for (int k = 0; k < draws; k++) {
                weights.add(new Node.Scalar(top, "1", true));
            }
        }
        said.put("weights", entry(new Node.Items(top, weights)));
        Map<String, Node.Entry> values = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            if (ParameterRegistry.entries().containsKey(name)) {
                values.put(name, entry(new Node.Items(top, column)));
            }
        });
        said.put("values", entry(new Node.Entries(top, values)));
        return new Node.Entries(top, said);
    }

    private static Node.Entry entry(Node value) {
        return new Node.Entry(value.place(), value);
    }
}
