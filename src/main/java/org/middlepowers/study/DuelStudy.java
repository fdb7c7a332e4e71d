package org.middlepowers.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.analysis.ClaimRow;
import org.middlepowers.analysis.CondensedSeries;
import org.middlepowers.analysis.Duel;
import org.middlepowers.analysis.Duel.Side;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.LoadedTheory;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.report.DuelPage;
import org.middlepowers.report.DuelWords;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;
import org.middlepowers.study.claims.ClaimRuns;
import org.middlepowers.study.claims.DuelClaims;

/** One scenario under several theories on the same draws, and synthetic worlds for what the theories claim of them. */
public final class DuelStudy implements Study.Planned {
    private static final String CLAIM_RUNS = "claim-runs.csv";
    private static final String WORLD = "world";

    private final List<LoadedScenario> scenarios;
    private final List<LoadedTheory> theories;
    private final List<Manifest.Input> inputs;
    private final Comparison comparison;
    private final ClaimRuns claims;
    private final Quarter split;

    /**
     * @param scenarios one scenario as each theory has it
     * @param theories those of the library or of files among them
     * @param inputs their texts, as the command names them
     * @param split quarter that splits runs into before and after
     */
    public DuelStudy(
            List<LoadedScenario> scenarios,
            List<LoadedTheory> theories,
            List<Manifest.Input> inputs,
            ClaimRuns claims,
            Quarter split,
            Settings settings) {
        this.scenarios = List.copyOf(scenarios);
        this.theories = List.copyOf(theories);
        this.inputs = List.copyOf(inputs);
        this.claims = claims;
        this.split = split;
        comparison = new Comparison(scenarios, settings);
    }

    /** The scenario's name without its theory. */
    @Override
    public String name() {
        return "duel-" + scenarios.get(0).name().replaceFirst("@.*", "");
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        return comparison.manifest(program, request, now).reading(inputs);
    }

    @Override
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>(comparison.tables());
        if (claims.runs() > 0) {
            tables.add(new Table(CLAIM_RUNS, ClaimRuns.columns()));
        }
        return tables;
    }

    @Override
    public int tasks() {
        return comparison.tasks() + claims.runs();
    }

    /** Runs of the scenario first, then those of synthetic worlds. */
    @Override
    public Rows run(int task) {
        int places = tables().size();
        if (task < comparison.tasks()) {
            Rows rows = comparison.run(task);
            List<TableChunk> chunks = new ArrayList<>(rows.chunks());
            chunks.addAll(Collections.nCopies(places - chunks.size(), null));
            return new Rows(chunks, rows.rows(), rows.failed(), rows.failure());
        }
        TableChunk[] chunks = new TableChunk[places];
        chunks[places - 1] = claims.run(task - comparison.tasks());
        return new Rows(Arrays.asList(chunks), 1, 0, "");
    }

    /** Theories that did not run as often cannot be compared. */
    @Override
    public boolean answers(long rows, long failed) {
        return failed == 0;
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        Scenario scenario = scenarios.get(0).scenario();
        List<String> scopes = scopes(scenario);
        String subject = scopes.get(scopes.size() - 1);
        CondensedSeries.write(folder, manifest, split.toString());
        Duel duel = Duel.read(folder, manifest, sides(), scopes, split.toString());
        List<ClaimRow> rows =
                DuelClaims.rows(duel, theories, claims.findings(folder.table(CLAIM_RUNS)), subject);
        duel.write(folder);
        ClaimRow.write(folder, rows);
        DuelWords words = new DuelWords(
                duel,
                rows,
                manifest,
                new DuelWords.Subject(subject, who(scenario, subject)),
                new DuelWords.Split(split.toString(), splitWords(scenario)));
        return new Answer(DuelPage.of(words, cards()), List.of(), folder, manifest);
    }

    /** Quarter of the shock that adds most hostility between great powers after the start; empty if none does. */
    public static Optional<Quarter> clash(Scenario scenario) {
        double most = 0;
        Optional<Quarter> clash = Optional.empty();
        for (ShockSpec shock : scenario.shocks().values()) {
            double hostility = shock.hostility().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (hostility > most && shock.at().since(scenario.start()) > 0) {
                most = hostility;
                clash = Optional.of(shock.at());
            }
        }
        return clash;
    }

    /** How runs were split, and what that means for "after". */
    private String splitWords(Scenario scenario) {
        Optional<Quarter> clash = clash(scenario);
        if (clash.isPresent() && clash.get().equals(split)) {
            return "Before and after are split at " + split + ", the scenario's most hostile shock. They also differ by"
                    + " whatever else time brings; to isolate the clash, compare the scenario with one without it, both"
                    + " under one theory.";
        }
        return (clash.isEmpty()
                        ? "The scenario has no shock that sets great powers against each other. Runs are split at "
                                + split + ", so that before and after are two parts of a run, not before and after a clash"
                        : "Runs are split at " + split + ", as was asked; the scenario's most hostile shock is in "
                                + clash.get())
                + ". What theories expect of a clash is judged on that split.";
    }

    /** The world, the group that the question is about, and a single state if there is a group of one. */
    private static List<String> scopes(Scenario scenario) {
        List<String> scopes = new ArrayList<>(List.of(WORLD));
        scenario.focus().ifPresent(scopes::add);
        Optional<String> one = scenario.groups().entrySet().stream()
                .filter(e -> e.getValue().members().size() == 1)
                .map(Map.Entry::getKey)
                .findFirst();
        one.ifPresent(key -> {
            scopes.remove(key);
            scopes.add(key);
        });
        return scopes;
    }

    private static String who(Scenario scenario, String scope) {
        GroupSpec group = scenario.groups().get(scope);
        return group == null ? "middle powers" : group.name();
    }

    private List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        for (LoadedScenario s : scenarios) {
            Optional<LoadedTheory> theory = theories.stream()
                    .filter(t -> s.name().endsWith("@" + t.name()))
                    .findFirst();
            sides.add(theory.map(t -> new Side(
                            s.name(), t.name(), t.theory().title(), t.theory().voice()))
                    .orElse(new Side(s.name(), TheoryFiles.NONE, "The scenario's own parameters", "a reader without a theory")));
        }
        return sides;
    }

    /** What each theory says, for the page. */
    private List<DuelPage.TheoryCard> cards() {
        List<DuelPage.TheoryCard> cards = new ArrayList<>();
        for (LoadedTheory t : theories) {
            List<String> vector = new ArrayList<>();
            MeasureFormat plain = MeasureFormat.of("");
            t.parameters().forEach((name, value) -> vector.add(
                    name + " " + plain.value(new Interval(1, value, Double.NaN, Double.NaN))));
            if (!t.theory().rules().institutionPayoffs()) {
                vector.add("no payoffs from institutions");
            }
            cards.add(new DuelPage.TheoryCard(
                    t.name(),
                    t.theory().title(),
                    t.theory().reading(),
                    String.join(", ", vector),
                    String.join("; ", t.theory().sources())));
        }
        return cards;
    }
}
