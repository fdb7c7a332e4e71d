package org.middlepowers.results;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run in one short string that anybody can paste to get the same run, as in
 * {@code kazakhstan-2022~0.2.0+1c6775c~b1946ac92492~s1~r17~habitDecay=0.5,end=2020Q4}: scenario, version and commit of the
 * program, hash of the scenario as it was run, seed, replication and, if there are any, a quarter to look at ({@code ~2022Q2}) and the
 * changes made with {@code --set}. Characters that a shell or the name itself gives a meaning to are written as %XX.
 *
 * @param scenario name in the library, or path of a file
 * @param version of the program, with its commit as in {@link Manifest.Program#release()}; without one it stands for any
 *     commit of the version
 * @param hash 12 hexadecimal digits of the scenario with its changes
 * @param quarter the moment of the run that is meant, as in 2022Q2; "" for the run as a whole
 * @param sets changes in their order, each {@code path=value}
 */
public record RunName(
        String scenario, String version, String hash, long seed, int replication, String quarter, List<String> sets) {
    private static final Pattern FORM =
            Pattern.compile("([^~]+)~([^~]+)~([0-9a-f]{12})~s(-?\\d{1,19})~r(\\d{1,9})(?:~(\\d{4}Q[1-4]))?(?:~([^~]+))?");
    private static final String PLAIN = "-_./+:=@";

    public RunName {
        sets = List.copyOf(sets);
    }

    /** The name of a run as a whole. */
    public RunName(String scenario, String version, String hash, long seed, int replication, List<String> sets) {
        this(scenario, version, hash, seed, replication, "", sets);
    }

    /** Whether a text is meant as the name of a run; it need not be right. */
    public static boolean looksLike(String text) {
        return text.indexOf('~', 1) > 0;
    }

    /**
     * Reads a name.
     *
     * @throws ResultsException with a sentence, if the text is not one
     */
    public static RunName parse(String text) throws ResultsException {
        Matcher m = FORM.matcher(text.strip());
        try {
            if (m.matches()) {
                List<String> sets = new ArrayList<>();
                if (m.group(7) != null) {
                    for (String set : m.group(7).split(",")) {
                        sets.add(decode(set));
                    }
                }
                int replication = Integer.parseInt(m.group(5));
                if (replication >= 1) {
                    return new RunName(
                            decode(m.group(1)), decode(m.group(2)), m.group(3), Long.parseLong(m.group(4)), replication,
                            m.group(6) == null ? "" : m.group(6), sets);
                }
            }
        } catch (IllegalArgumentException e) {
            throw refused(text, e);
        }
        throw refused(text, null);
    }

    /** The name of a run of a results folder. */
    public static RunName of(Manifest manifest, Manifest.ScenarioEntry scenario, long seed, int replication) {
        Request request = manifest.request();
        List<String> words = request.words();
        List<String> sets = new ArrayList<>();
        request.values("--posterior").forEach(draws -> sets.add("posterior=" + draws));
        sets.addAll(request.values("--set"));
        request.values("--policy").forEach(policy -> sets.add("policies." + policy));
        String file = "(.*[/\\\\])?" + Pattern.quote(scenario.name()) + "\\.ya?ml";
        String name = words.stream().filter(word -> word.matches(file)).findFirst().orElse(scenario.name());
        Optional<RunName> repeated = repeated(words);
        if (repeated.isPresent()) {
            name = repeated.get().scenario();
            sets.addAll(repeated.get().sets());
        }
        return new RunName(name, manifest.program().release(), scenario.hash(), seed, replication, sets);
    }

    /** The name of the first run of a scenario in a results folder. */
    public static RunName first(Manifest manifest, Manifest.ScenarioEntry scenario) {
        int replication =
                repeated(manifest.request().parameters()).map(RunName::replication).orElse(1);
        return of(manifest, scenario, manifest.seed(), replication);
    }

    private static Optional<RunName> repeated(List<String> words) {
        return words.stream().flatMap(word -> ifName(word).stream()).findFirst();
    }

    @Override
    public String toString() {
        String text = encode(scenario) + "~" + encode(version) + "~" + hash + "~s" + seed + "~r" + replication
                + (quarter.isEmpty() ? "" : "~" + quarter);
        List<String> changes = sets.stream().map(RunName::encode).toList();
        return changes.isEmpty() ? text : text + "~" + String.join(",", changes);
    }

    private static Optional<RunName> ifName(String word) {
        try {
            return Optional.of(parse(word));
        } catch (ResultsException e) {
            return Optional.empty();
        }
    }

    private static ResultsException refused(String text, Throwable cause) {
        return new ResultsException(
                "'" + text + "' is not the name of a run. A name is scenario~version~hash~sSEED~rREPLICATION, followed by"
                        + " ~path=value,... where values were changed, as in"
                        + " kazakhstan-2022~0.2.0+1c6775c~89832cb205b8~s1~r17; copy it in full.",
                cause);
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            if (plain || PLAIN.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append(String.format("%%%02X", b & 0xff));
            }
        }
        return out.toString();
    }

    private static String decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[bytes.length];
        int length = 0;
        for (int k = 0; k < bytes.length; k++) {
            if (bytes[k] == '%') {
                if (k + 2 >= bytes.length) {
                    throw new IllegalArgumentException("% needs two digits");
                }
                out[length++] = (byte) Integer.parseInt(text.substring(k + 1, k + 3), 16);
                k += 2;
            } else {
                out[length++] = bytes[k];
            }
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}
