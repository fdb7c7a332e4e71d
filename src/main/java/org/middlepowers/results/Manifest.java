package org.middlepowers.results;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a results folder says about itself: what was run, by which program, and what the columns of its tables mean.
 * Lists and maps are never null; texts that are not known are empty.
 *
 * @param request what was asked; the command that repeats it is derived from it
 * @param reason why the status is interrupted or failed; empty otherwise
 * @param started when it began, ISO 8601
 * @param finished when it ended; empty while it runs
 * @param replications replications asked for, of each scenario
 * @param detail replications of which states, events and votes were kept
 * @param scenarios in the order given; the first is the one that the others are compared to
 * @param inputs other texts that were read, such as theories and policies
 * @param measures what was measured, in the order of the columns
 * @param columns what the other columns of the folder's tables mean
 * @param sessions how the folder was filled, the latest last
 * @param sweep what only a sweep has to say; null for other work
 */
public record Manifest(
        Program program,
        Request request,
        Status status,
        String reason,
        String started,
        String finished,
        String java,
        String os,
        int threads,
        long seed,
        int replications,
        int detail,
        List<ScenarioEntry> scenarios,
        List<Input> inputs,
        List<Measure> measures,
        List<ColumnMeaning> columns,
        List<Session> sessions,
        @JsonInclude(JsonInclude.Include.NON_NULL) SweepFacts sweep) {

    public Manifest {
        program = program == null ? new Program("", "", "") : program;
        request = request == null ? Request.of("") : request;
        status = status == null ? Status.FAILED : status;
        reason = orEmpty(reason);
        started = orEmpty(started);
        finished = orEmpty(finished);
        java = orEmpty(java);
        os = orEmpty(os);
        scenarios = orEmpty(scenarios);
        inputs = orEmpty(inputs);
        measures = orEmpty(measures);
        columns = orEmpty(columns);
        sessions = orEmpty(sessions);
    }

    /** What kind of study it is: the name of the command. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String kind() {
        return request.kind();
    }

    /** The command that repeats what was done, without the program's own name. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String command() {
        return request.command();
    }

    /** Stands for what the rows of its tables follow from: two manifests of which it is the same may share tables. */
    public String work() {
        List<Object> parts = new ArrayList<>(List.of(program, request, seed, replications, detail, inputs));
        scenarios.forEach(s -> parts.add(List.of(s.name(), s.hash())));
        return Sha256.of(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** How far the work got. */
    public enum Status {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("complete")
        COMPLETE,
        @JsonProperty("interrupted")
        INTERRUPTED,
        @JsonProperty("failed")
        FAILED
    }

    /** The program that wrote the folder. */
    public record Program(String name, String version, String commit) {
        /** What stands for a commit that the build did not know. */
        public static final String UNKNOWN = "unknown";

        public Program {
            name = orEmpty(name);
            version = orEmpty(version);
            commit = orEmpty(commit);
        }

        /** Version and commit, as in 0.2.0+1c6775c; the version alone where the commit is not known. */
        public String release() {
            return commit.isEmpty() || commit.equals(UNKNOWN) ? version : version + "+" + commit;
        }
    }

    /**
     * One go at the work: when, by which build, on how many threads, and how many tasks the folder held at its end.
     *
     * @param finished empty while it runs, and where it was killed
     */
    public record Session(
            String started, String finished, String commit, String java, String os, int threads, long held) {
        public Session {
            started = orEmpty(started);
            finished = orEmpty(finished);
            commit = orEmpty(commit);
            java = orEmpty(java);
            os = orEmpty(os);
        }

        /** The same, at its end. */
        public Session ended(String time, long tasks) {
            return new Session(started, time, commit, java, os, threads, tasks);
        }
    }

    /**
     * A text that was read beside the scenarios.
     *
     * @param type {@link #THEORY}, {@link #POLICY}, {@link #CALIBRATION} or {@link #SEAL}
     * @param name as the command gives it: in the library, or a file
     * @param text all that it says
     */
    public record Input(String type, String name, String text) {
        public static final String THEORY = "theory";
        public static final String POLICY = "policy";
        public static final String SEAL = "seal";
        public static final String CALIBRATION = "calibration";

        public Input {
            type = orEmpty(type);
            name = orEmpty(name);
            text = orEmpty(text);
        }
    }

    /**
     * A scenario that was run.
     *
     * @param name short name, as in the scenario column of the tables
     * @param expect what its author expects; sentences alone where a manifest of an earlier version has them
     * @param hash of the text
     * @param text the whole scenario, from which it can be run again
     * @param start first quarter, as in 2015Q1
     * @param focus key of the group that the question is about; empty for the whole world
     * @param parameters those that differ from their defaults
     * @param actors names by country code
     * @param votes resolutions by the name that the votes table uses
     * @param posterior what parameters were drawn from in each replication; null if nothing was drawn
     */
    public record ScenarioEntry(
            String name,
            String title,
            String question,
            List<Expectation> expect,
            String hash,
            String text,
            String start,
            String end,
            String focus,
            Map<String, Group> groups,
            List<Shock> shocks,
            List<String> sources,
            Map<String, Double> parameters,
            Map<String, String> actors,
            Map<String, Vote> votes,
            Posterior posterior) {
        public ScenarioEntry {
            name = orEmpty(name);
            title = orEmpty(title);
            question = orEmpty(question);
            expect = orEmpty(expect);
            hash = orEmpty(hash);
            text = orEmpty(text);
            start = orEmpty(start);
            end = orEmpty(end);
            focus = orEmpty(focus);
            groups = orEmpty(groups);
            shocks = orEmpty(shocks);
            sources = orEmpty(sources);
            parameters = orEmpty(parameters);
            actors = orEmpty(actors);
            votes = orEmpty(votes);
        }
    }

    /**
     * What a record leaves of some parameters, of which each replication took a draw.
     *
     * @param source file that the draws were read from
     * @param hash of that file
     * @param draws how many there are
     * @param trained years of the record that they were trained on, as in "1998 to 2012"; empty where that is not stated
     * @param parameters that are drawn
     */
    public record Posterior(String source, String hash, int draws, String trained, List<String> parameters) {
        public Posterior {
            source = orEmpty(source);
            hash = orEmpty(hash);
            trained = orEmpty(trained);
            parameters = orEmpty(parameters);
        }
    }

    /**
     * What the author of a scenario expects.
     *
     * @param because reason or source; may be empty
     * @param unchecked why nothing checks it; empty if it is checked, or is a sentence alone
     * @param checks numbers that show whether it holds; empty if nothing checks it
     */
    public record Expectation(String claim, String because, String unchecked, List<Check> checks) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public Expectation {
            claim = orEmpty(claim);
            because = orEmpty(because);
            unchecked = orEmpty(unchecked);
            checks = orEmpty(checks);
        }

        /** A sentence that nothing checks. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Expectation sentence(String claim) {
            return new Expectation(claim, "", "", List.of());
        }
    }

    /**
     * A number that every replication gives, and where it must lie.
     *
     * @param about what is measured, of whom and when
     * @param than what it is compared with; empty for a level
     * @param kind {@link #LEVEL}, {@link #DIFFERENCE} or {@link #RATIO}
     * @param unit of the number and of a difference; a quotient has none
     * @param low where it must lie above; null for anywhere
     * @param high where it must lie below; null for anywhere
     * @param matters smallest size beyond the bound that counts; null for any
     */
    public record Check(String about, String than, String kind, String unit, Double low, Double high, Double matters) {
        public static final String LEVEL = "level";
        public static final String DIFFERENCE = "difference";
        public static final String RATIO = "ratio";

        public Check {
            about = orEmpty(about);
            than = orEmpty(than);
            kind = kind == null ? LEVEL : kind;
            unit = orEmpty(unit);
        }
    }

    /** Middle powers reported on together; members by country code. */
    public record Group(String name, List<String> members) {
        public Group {
            name = orEmpty(name);
            members = orEmpty(members);
        }
    }

    /**
     * A dated event: quarter, short name, and what happens in words.
     *
     * @param mark whether charts mark it; true where a manifest is silent
     */
    public record Shock(String at, String name, String about, Boolean mark) {
        public Shock {
            mark = mark == null || mark;
            at = orEmpty(at);
            name = orEmpty(name);
            about = orEmpty(about);
        }
    }

    /** A resolution: what it is called, and its quarter. */
    public record Vote(String title, String at) {
        public Vote {
            title = orEmpty(title);
            at = orEmpty(at);
        }
    }

    /**
     * A measure.
     *
     * @param name as in the tables
     * @param title to print, as in "Driver–stabiliser index"
     * @param unit to print on an axis, as in "0 to 1" or "share of GDP per quarter"; empty for a pure number
     * @param about how it is computed
     * @param scope {@code world}, {@code group} (world and groups), {@code state}, {@code event} or {@code run}
     * @param interpretation what more and less of it means, in a sentence
     * @param tag for the share of an act: {@code driver}, {@code stabiliser} or {@code neutral}; empty otherwise
     */
    public record Measure(
            String name, String title, String unit, String about, String scope, String interpretation, String tag) {
        public Measure {
            name = orEmpty(name);
            title = orEmpty(title);
            unit = orEmpty(unit);
            about = orEmpty(about);
            scope = orEmpty(scope);
            interpretation = orEmpty(interpretation);
            tag = orEmpty(tag);
        }
    }

    /** The same manifest at another stage of the work. */
    public Manifest with(Status newStatus, String newReason, String newFinished) {
        return ManifestChange.of(this, m -> {
            m.status = newStatus;
            m.reason = newReason;
            m.finished = newFinished;
        });
    }

    /**
     * The manifest of the whole of a study before it is answered, as if one program had run all of it.
     *
     * @param shards at least one; the first tells what they have in common
     */
    static Manifest whole(List<Manifest> shards) {
        return ManifestChange.of(shards.get(0).with(Status.RUNNING, "", ""), m -> {
            m.request = m.request.whole();
            m.started = shards.stream().map(Manifest::started).min(Comparator.naturalOrder()).orElseThrow();
            m.sessions = shards.stream().flatMap(s -> s.sessions.stream()).toList();
        });
    }

    /** The same manifest of work that another program began: its start, program and texts, its sessions before this one. */
    public Manifest continuing(Manifest earlier) {
        return ManifestChange.of(this, m -> {
            m.program = earlier.program;
            m.started = earlier.started;
            m.inputs = earlier.inputs.isEmpty() ? inputs : earlier.inputs;
            m.sessions = Stream.concat(earlier.sessions.stream(), sessions.stream()).toList();
        });
    }

    /** The same manifest with other sessions. */
    public Manifest filled(List<Session> others) {
        return ManifestChange.of(this, m -> m.sessions = others);
    }

    /** The same manifest of a sweep. */
    public Manifest withSweep(SweepFacts facts) {
        return ManifestChange.of(this, m -> m.sweep = facts);
    }

    /** The same manifest for other columns. */
    public Manifest with(List<Measure> others) {
        return ManifestChange.of(this, m -> m.measures = others);
    }

    /** The same manifest with other texts that were read. */
    public Manifest reading(List<Input> others) {
        return ManifestChange.of(this, m -> m.inputs = others);
    }

    /** The measure of that name, if it was described. */
    public Optional<Measure> measure(String name) {
        return measures.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <V> Map<String, V> orEmpty(Map<String, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
