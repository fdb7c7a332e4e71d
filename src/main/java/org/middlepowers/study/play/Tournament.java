package org.middlepowers.study.play;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.model.Act;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.ParallelRuns;
import org.middlepowers.study.Progress;
import org.middlepowers.study.Settings;

/**
 * Policies against each other. Every policy is judged by what its state gains over the same state left to its own
 * reasoning, in the same company and on the same draws; all play every seat in turn, so that no seat favours anybody.
 */
public final class Tournament {
    private final LoadedScenario loaded;
    private final List<Seating> seatings;
    private final Settings settings;

    /** One world of a tournament in one replication. */
    private record Task(int number, Seating seating, int replication) {}

    /** What it adds to the table, how many rows failed, and why the first did. */
    private record Rows(TableChunk chunk, int failed, String reason) {}

    /** How it ended: worlds done, rows, rows that failed, and why the first did. */
    public record Result(int done, int rows, int failed, boolean stopped, String firstFailure) {}

    /**
     * A tournament.
     *
     * @param entrants at least one, with different names
     * @param states one state, on which each plays alone, or as many as there are entrants, who then meet in one world
     */
    public Tournament(LoadedScenario loaded, List<Entrant> entrants, List<String> states, Settings settings) {
        if (states.size() != 1 && states.size() != entrants.size()) {
            throw new IllegalArgumentException("there must be one state, or one for each policy");
        }
        this.loaded = loaded;
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

    /** A manifest with the columns of the table instead of those of a plain experiment. */
    public static Manifest describe(Manifest plain) {
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
        return plain.with(measures);
    }

    private static Measure gain(String name, String about) {
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new Measure(
                "gain." + name, title, "", about + ", less that of the state's own reasoning in the same company",
                "run", "", "");
    }

    /** Worlds to run, each with a twin for every policy in it. */
    public int tasks() {
        return seatings.size() * settings.replications();
    }

    /**
     * Runs it and writes runs.csv.
     *
     * @throws IOException with a sentence, if the folder cannot be written to; what was written stays
     */
    public Result run(ResultsFolder folder, Progress progress) throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (int r = 1; r <= settings.replications(); r++) {
            for (Seating seating : seatings) {
                tasks.add(new Task(tasks.size() + 1, seating, r));
            }
        }
        int[] counts = new int[3];
        String[] reason = {""};
        boolean stopped;
        try (TableFile runs = TableFile.open(folder.runs(), columns())) {
            stopped = new ParallelRuns(settings.threads())
                    .run(
                            tasks,
                            this::play,
                            rows -> {
                                runs.append(rows.chunk);
                                counts[0]++;
                                counts[1] += rows.chunk.rows();
                                counts[2] += rows.failed;
                                reason[0] = reason[0].isEmpty() ? rows.reason : reason[0];
                                progress.ran(counts[0], counts[2], tasks.size());
                            },
                            progress::stopped);
        }
        return new Result(counts[0], counts[1], counts[2], stopped, reason[0]);
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
        return new Rows(chunk, failed, first.isEmpty() ? "" : "run " + task.number + ": " + first);
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
