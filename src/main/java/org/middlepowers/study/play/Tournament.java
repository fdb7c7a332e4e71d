package org.middlepowers.study.play;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.analysis.TournamentTable;
import org.middlepowers.analysis.Wording;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.model.Act;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.report.TournamentPage;
import org.middlepowers.report.TournamentWords;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Study;

/**
 * Policies against each other. Every policy is judged by what its state gains over the same state left to its own
 * reasoning, in the same company and on the same draws; all play every seat in turn, so that no seat favours anybody.
 */
public final class Tournament implements Study.Planned {
    private final LoadedScenario loaded;
    private final List<Entrant> entrants;
    private final List<String> states;
    private final List<Manifest.Input> inputs;
    private final List<Seating> seatings;
    private final Settings settings;

    /** One world of a tournament in one replication. */
    private record Task(int number, Seating seating, int replication) {}

    /**
     * A tournament.
     *
     * @param entrants at least one, with different names
     * @param states one state, on which each plays alone, or as many as there are entrants, who then meet in one world
     * @param inputs texts of the policies, as the command names them
     */
    public Tournament(LoadedScenario loaded, List<Entrant> entrants, List<String> states, List<Manifest.Input> inputs, Settings settings) {
        if (states.size() != 1 && states.size() != entrants.size()) {
            throw new IllegalArgumentException("there must be one state, or one for each policy");
        }
        this.loaded = loaded;
        this.entrants = List.copyOf(entrants);
        this.states = List.copyOf(states);
        this.inputs = List.copyOf(inputs);
        this.settings = settings;
        seatings = states.size() == 1 ? Seating.alone(entrants, states.get(0)) : Seating.inTurn(entrants, states);
    }

    /** Columns of the table of runs. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>(
                List.of("run", "scenario", "seating", "replication", "seed", "policy", "state", "status", "reason"));
        Career.CRITERIA.forEach(name -> columns.add("gain." + name));
        Career.CLUES.forEach(clue -> columns.add("change." + clue.name()));
        for (Act act : Act.values()) {
            columns.add("share." + act);
        }
        for (Act act : Act.values()) {
            columns.add("own." + act);
        }
        return columns;
    }

    @Override
    public String name() {
        return "tournament-" + loaded.name();
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        List<Measure> measures = new ArrayList<>();
        measures.add(gain("welfare", "log output at the end"));
        measures.add(gain("autonomy", "mean part of the portfolio under nobody's influence"));
        measures.add(gain("status", "mean international status"));
        measures.add(gain("stability", "one less mean tension between great powers"));
        for (StateMeasure clue : Career.CLUES) {
            String about = clue.about() + "; mean over the run, less that of the state's own reasoning";
            measures.add(new Measure("change." + clue.name(), clue.title(), clue.unit(), about, "run", "", ""));
        }
        for (Act act : Act.values()) {
            String about = "share of quarters in which the policy chose it";
            measures.add(new Measure("share." + act, act.title(), "share", about, "run", "", ""));
            String own = "the same for the state's own reasoning";
            measures.add(new Measure("own." + act, act.title(), "share", own, "run", "", ""));
        }
        return Manifests.of(List.of(loaded), settings, program, request, now)
                .reading(inputs)
                .with(measures);
    }

    private static Measure gain(String name, String about) {
        String title = Wording.capital(name);
        return new Measure(
                "gain." + name, title, "", about + ", less that of the state's own reasoning in the same company",
                "run", "", "");
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table("runs.csv", columns()));
    }

    @Override
    public int tasks() {
        return seatings.size() * settings.replications();
    }

    @Override
    public Rows run(int task) {
        return play(new Task(task + 1, seatings.get(task % seatings.size()), task / seatings.size() + 1));
    }

    @Override
    public String unit() {
        return "worlds";
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        TournamentTable table = TournamentTable.read(folder.runs());
        table.write(folder.table("tournament.csv"));
        TournamentWords said = new TournamentWords(table, manifest);
        Scenario world = loaded.scenario();
        String who = Wording.join(
                states.stream().map(code -> world.middlePowers().get(code).name()).toList());
        List<TournamentPage.Entry> entries = entrants.stream()
                .map(e -> new TournamentPage.Entry(
                        e.name(), e.policy().title(), e.policy().author(), e.policy().about()))
                .toList();
        return new Answer(TournamentPage.of(table, said, world.title(), who, entries), List.of(), folder, manifest);
    }

    private Rows play(Task task) {
        TableChunk chunk = new TableChunk(columns().size(), 0);
        Map<Entrant, String> seats = task.seating.seats();
        int failed = 0;
        String first = "";
        Map<Entrant, Career> played = Map.of();
        try {
            played = careers(seats, seats, task.replication);
        } catch (RuntimeException e) {
            first = reason(e);
        }
        for (Map.Entry<Entrant, String> seat : seats.entrySet()) {
            String failure = first;
            Career own = null;
            if (failure.isEmpty()) {
                try {
                    Map<Entrant, String> company = new LinkedHashMap<>(seats);
                    company.remove(seat.getKey());
                    own = careers(company, Map.of(seat.getKey(), seat.getValue()), task.replication)
                            .get(seat.getKey());
                } catch (RuntimeException e) {
                    failure = reason(e);
                }
            }
            chunk.add(task.number).add(loaded.name()).add(task.seating.number()).add(task.replication);
            chunk.add(settings.seed()).add(seat.getKey().name()).add(seat.getValue());
            chunk.add(failure.isEmpty() ? "ok" : "failed").add(failure);
            if (failure.isEmpty()) {
                compare(chunk, played.get(seat.getKey()), own);
            } else {
                failed++;
                for (int k = 9; k < columns().size(); k++) {
                    chunk.skip();
                }
            }
            chunk.endRow();
            first = first.isEmpty() ? failure : first;
        }
        return new Rows(List.of(chunk), chunk.rows(), failed, first.isEmpty() ? "" : "run " + task.number + ": " + first);
    }

    private static String reason(RuntimeException e) {
        return String.valueOf(e.getMessage() == null ? e : e.getMessage());
    }

    private static void compare(TableChunk chunk, Career played, Career own) {
        double[] values = played.values();
        double[] without = own.values();
        for (int k = 0; k < values.length; k++) {
            chunk.add(values[k] - without[k]);
        }
        for (Act act : Act.values()) {
            chunk.add(played.share(act));
        }
        for (Act act : Act.values()) {
            chunk.add(own.share(act));
        }
    }

    /** Runs a world with these policies in their seats, and watches the seats of others or the same. */
    private Map<Entrant, Career> careers(Map<Entrant, String> seats, Map<Entrant, String> watched, int replication) {
        Map<String, PolicySpec> policies =
                new LinkedHashMap<>(loaded.scenario().policies());
        watched.values().forEach(policies::remove);
        seats.forEach((entrant, state) -> policies.put(state, entrant.policy()));
        Scenario scenario = loaded.scenario().with(policies);
        World world = new World(scenario, settings.seed(), replication, Agency.FULL);
        Map<Entrant, Career> careers = new LinkedHashMap<>();
        watched.forEach((entrant, state) -> {
            Career career = new Career(state);
            careers.put(entrant, career);
            world.observe(career::note);
        });
        world.run();
        return careers;
    }
}
