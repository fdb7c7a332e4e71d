package org.middlepowers.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked of the program, as its command line understood it; the command that asks the same again is derived from
 * it. Options that change nothing in the tables, such as threads and folder, are not part of it.
 *
 * @param kind of study, which is the name of the command; empty where a manifest does not say
 * @param parameters what stands without the name of an option, in order
 * @param options values of each option that has a value, given or by default; none for a flag
 */
public record Request(String kind, List<String> parameters, Map<String, List<String>> options) {
    private static final String SHARD = "--shard";

    public Request {
        kind = kind == null ? "" : kind;
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        if (options != null) {
            options.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        }
        options = Collections.unmodifiableMap(copy);
    }

    /** A request without options. */
    public static Request of(String kind, String... parameters) {
        return new Request(kind, List.of(parameters), Map.of());
    }

    /** Which shard of the work was asked for; empty for the whole. */
    public Optional<SweepShard> shard() {
        return values(SHARD).stream().findFirst().map(SweepShard::parse);
    }

    /** The same request for the whole of the work. */
    public Request whole() {
        return without(SHARD);
    }

    /** The values of an option, in the order given; empty if it has none. */
    public List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The same request with an option; it replaces one of that name. */
    public Request with(String option, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(options);
        more.put(option, List.of(values));
        return new Request(kind, parameters, more);
    }

    /** The same request without an option. */
    public Request without(String option) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(options);
        fewer.remove(option);
        return new Request(kind, parameters, fewer);
    }

    /** The words of the command. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (!kind.isEmpty()) {
            words.add(kind);
        }
        words.addAll(parameters);
        options.forEach((name, values) -> {
            if (values.isEmpty()) {
                words.add(name);
            }
            for (String value : values) {
                words.add(name);
                words.add(value);
            }
        });
        return words;
    }

    /** The command, quoted for a POSIX shell. */
    public String command() {
        return quoted(words());
    }

    /** Words of a command, quoted for a POSIX shell. */
    public static String quoted(List<String> words) {
        List<String> quoted = new ArrayList<>();
        words.forEach(w -> quoted.add(w.matches("[A-Za-z0-9_./=:,+-]+") ? w : "'" + w.replace("'", "'\\''") + "'"));
        return String.join(" ", quoted);
    }
}
