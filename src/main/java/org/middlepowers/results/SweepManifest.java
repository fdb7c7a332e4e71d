package org.middlepowers.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What the folder of a sweep says about itself. Lists are never null; texts that are not known are empty.
 *
 * @param kind always {@value #KIND}
 * @param program that began the sweep
 * @param request what was asked last; the command that goes on with it is derived from it
 * @param status how far the last session got
 * @param reason why the status is interrupted or failed
 * @param started when the sweep began, ISO 8601
 * @param finished when the last session ended; empty while it runs
 * @param name short name of the sweep file
 * @param title of the sweep
 * @param question that it answers
 * @param hash of the text
 * @param text the whole sweep as run, as YAML
 * @param design word for the design, as in {@code saltelli}
 * @param size points, base points or trajectories asked for; 0 for a grid or list
 * @param levels of a morris design
 * @param points number of points of the whole design, of all shards
 * @param replications of each point
 * @param seed of the sweep
 * @param commonRandomNumbers whether points share their random numbers
 * @param shard which part of the points this folder is for, as in {@code 2/3}; empty for all
 * @param format {@code csv} or {@code parquet}
 * @param scenarios that points start from, as they are before factors change them
 * @param factors in the order of the columns
 * @param outcomes in the order of the columns; those of take series stand in their own table
 * @param sessions how the folder was filled
 * @param inputs texts that it began with: the seal on its claims
 */
public record SweepManifest(
        String kind,
        Manifest.Program program,
        Request request,
        Manifest.Status status,
        String reason,
        String started,
        String finished,
        String name,
        String title,
        String question,
        String hash,
        String text,
        String design,
        int size,
        int levels,
        int points,
        int replications,
        long seed,
        boolean commonRandomNumbers,
        String shard,
        String format,
        List<Base> scenarios,
        List<Factor> factors,
        List<Outcome> outcomes,
        List<Session> sessions,
        List<Manifest.Input> inputs) {
    /** What the manifest of a sweep says that it is. */
    public static final String KIND = "sweep";

    public SweepManifest {
        request = request == null ? Request.of("") : request;
        scenarios = scenarios == null ? List.of() : List.copyOf(scenarios);
        factors = factors == null ? List.of() : List.copyOf(factors);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        sessions = sessions == null ? List.of() : List.copyOf(sessions);
        inputs = inputs == null ? List.of() : List.copyOf(inputs);
        shard = shard == null ? "" : shard;
        reason = reason == null ? "" : reason;
    }

    /** The command that goes on with the sweep, or repeats it, without the program's own name. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String command() {
        return request.command();
    }

    /** A scenario that points start from: name, hash of its text, and the text from which it can be run again. */
    public record Base(String name, String title, String hash, String text) {}

    /**
     * What varies.
     *
     * @param name of the column
     * @param about in words
     * @param path what it changes; empty for named sets of values
     * @param symbol of a parameter in the model description; empty for anything else
     * @param unit of a parameter; empty for a pure number
     * @param low least value of a range; null for values and options
     * @param high largest value of a range; null for values and options
     * @param scale {@code linear} or {@code log}
     * @param values that it takes, or names of its options; empty for a range
     */
    public record Factor(
            String name, String about, String path, String symbol, String unit, Double low, Double high, String scale,
            List<String> values) {}

    /**
     * What is kept of a run.
     *
     * @param name of the column
     * @param title of the measure
     * @param unit of the measure; empty for a pure number
     * @param about how the measure is computed
     * @param measure its name
     * @param scope {@code world}, a group's key or a state's code
     * @param scopeName the scope in words
     * @param take {@code final}, {@code mean}, {@code maximum}, {@code at}, {@code after} or {@code series}
     * @param at the quarter of {@code at} and {@code after}; empty otherwise
     */
    public record Outcome(
            String name, String title, String unit, String about, String measure, String scope, String scopeName,
            String take, String at) {}

    /** One go at the sweep: when, by which build, on how many threads, and how many runs the folder held at its end. */
    public record Session(String started, String finished, String commit, String java, String os, int threads, long held) {}

    /** The same sweep at another stage. */
    public SweepManifest with(Manifest.Status newStatus, String newReason, String newFinished, List<Session> now) {
        return new SweepManifest(
                kind, program, request, newStatus, newReason, started, newFinished, name, title, question, hash, text,
                design, size, levels, points, replications, seed, commonRandomNumbers, shard, format, scenarios,
                factors, outcomes, now, inputs);
    }

    /** The same sweep with the beginnings of an earlier manifest: its start, its program and its sessions. */
    public SweepManifest continuing(SweepManifest earlier) {
        return new SweepManifest(
                kind, earlier.program, request, status, reason, earlier.started, finished, name, title, question, hash,
                text, design, size, levels, points, replications, seed, commonRandomNumbers, shard, earlier.format,
                scenarios, factors, outcomes, earlier.sessions, earlier.inputs.isEmpty() ? inputs : earlier.inputs);
    }

    /** The manifest of all shards together. */
    SweepManifest whole() {
        return new SweepManifest(
                kind, program, request.without("--shard"), status, reason, started, finished, name, title, question, hash, text,
                design, size, levels, points, replications, seed, commonRandomNumbers, "", format, scenarios, factors,
                outcomes, sessions, inputs);
    }

    /** What the columns of its tables mean that are no factors and outcomes. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<ColumnMeaning> columns() {
        return Codebook.of(Codebook.written()).of(KIND).columns();
    }

    /** Whether this folder's part of the sweep holds a point, 1, 2, …. */
    public boolean holds(int point) {
        return shard.isEmpty() || SweepShard.parse(shard).holds(point);
    }

    /** Number of runs that this folder is for. */
    public long runs() {
        SweepShard part = shard.isEmpty() ? new SweepShard(1, 1) : SweepShard.parse(shard);
        return (long) part.points(points) * replications;
    }
}
