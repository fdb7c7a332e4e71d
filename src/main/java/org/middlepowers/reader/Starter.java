package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;

/**
 * The text of a new scenario that extends another: it runs as it is, and shows the common changes as comments, each
 * taken from what the base says and tried out, so that a line that is uncommented is a line that works.
 */
public final class Starter {
    private static final int YEAR = 4;

    private final String name;
    private final String base;
    private final Path directory;
    private final Scenario scenario;
    private final StringBuilder out = new StringBuilder();

    private Starter(String name, String base, Path directory, Scenario scenario) {
        this.name = name;
        this.base = base;
        this.directory = directory;
        this.scenario = scenario;
    }

    /**
     * The text of a new scenario file.
     *
     * @param name what the new scenario is called
     * @param base name or file of the scenario that it extends
     * @param file where the text will be saved; what it extends is found from there
     * @throws InvalidScenarioException if something is wrong with the base
     */
    public static String text(String name, String base, Path file) throws InvalidScenarioException {
        return text(name, base, file, Path.of(""));
    }

    static String text(String name, String base, Path file, Path directory) throws InvalidScenarioException {
        LayeredScenario reading = ScenarioFiles.reading(base, Optional.of(TheoryFiles.NONE), List.of(), directory);
        return new Starter(name, base, directory, reading.loaded().scenario())
                .write(parent(reading.source(), reading.loaded().name(), directory.resolve(file)));
    }

    /** How the new file calls its base: a built-in one by name, another by its path from the new file. */
    private static String parent(SourceText source, String name, Path file) {
        if (source.path().isEmpty()) {
            return name;
        }
        Path from = file.toAbsolutePath().normalize().getParent();
        Path to = source.path().get().toAbsolutePath().normalize();
        boolean beside = from.equals(to.getParent()) && to.getFileName().toString().equals(name + ".yaml");
        return beside ? name : from.relativize(to).toString().replace('\\', '/');
    }

    private String write(String parent) {
        comment("A variant of " + base + ". It runs as it is; say below what is different, and leave the rest out: maps are",
                "merged with the base's, lists replace it, and ~ takes something away. Then:",
                "",
                "    scenarios check " + name,
                "    scenarios diff " + base + " " + name,
                "    compare " + base + " " + name);
        line("extends: " + ScenarioWriter.text(parent));
        line("title: " + ScenarioWriter.text(scenario.title() + ", variant " + name));
        line("question: What is different in this world, and why?");
        line("expect:");
        line("  - Nothing differs from " + base + ", for nothing is changed yet.");
        line("");
        line("## Examples from " + base + ". Take away the '#' before the lines that you want, and change them. Change");
        line("## one thing at a time: the report puts a difference down to an event only where nothing else differs.");
        time();
        shocks();
        parameters();
        states();
        groups();
        return out.toString();
    }

    private void time() {
        example("How long the world is watched.", "end: " + scenario.end());
        example(
                "A theory of international relations; 'theories' lists them.", "theory: realism");
    }

    private void shocks() {
        List<String> lines = new ArrayList<>();
        Optional<String> gone = first(scenario.shocks(), (key, s) -> works("shocks." + key + "=null"));
        gone.ifPresent(key -> lines.add("  " + key + ": ~" + says(scenario.shocks().get(key), "does not happen")));
        Optional<String> later = first(
                scenario.shocks(),
                (key, s) -> gone.filter(key::equals).isEmpty()
                        && works("shocks." + key + ".at=" + s.at().plus(YEAR), gone));
        later.ifPresent(key -> {
            ShockSpec shock = scenario.shocks().get(key);
            lines.add("  " + key + ":");
            lines.add("    at: " + shock.at().plus(YEAR) + says(shock, "a year later than " + shock.at()));
        });
        String power = scenario.greatPowers().keySet().iterator().next();
        lines.add("  turn:");
        lines.add("    at: " + scenario.start().plus(Math.min(YEAR, scenario.quarters() - 1)));
        lines.add("    about: " + ScenarioWriter.text(power + " turns away"));
        lines.add("    powers:");
        lines.add("      " + power + ": {engage: 0.5, guarantee: 0.5}");
        example("Dated events: one that does not happen, one at another time, a new one.", "shocks:", lines);
    }

    private static String says(ShockSpec shock, String what) {
        return "  # " + (shock.about().isEmpty() ? "" : shock.about().replace('\n', ' ') + ": ") + what;
    }

    private void parameters() {
        Map<String, Double> departures = new LinkedHashMap<>(ParameterRegistry.departures(scenario.parameters()));
        List<String> lines = new ArrayList<>();
        departures.forEach((key, value) -> {
            ParameterRegistry.Entry entry = ParameterRegistry.entries().get(key);
            lines.add("  " + key + ": " + PlainScalar.number(entry.meta().value()) + "  # here " + PlainScalar.number(value) + "; "
                    + entry.meta().about());
        });
        if (lines.isEmpty()) {
            ParameterRegistry.Entry entry = ParameterRegistry.entries().get("normDamping");
            lines.add("  normDamping: 0  # here " + PlainScalar.number(entry.meta().value()) + "; " + entry.meta().about());
        }
        example(
                "Numbers of the model, here back at their defaults; 'parameters' lists them all.",
                "parameters:",
                lines);
    }

    private void states() {
        String code = scenario.focus()
                .map(focus -> scenario.groups().get(focus).members().get(0))
                .orElse(scenario.middlePowers().keySet().iterator().next());
        var state = scenario.middlePowers().get(code);
        example(
                "What a state is like at the start; 'scenarios show " + base + " --section middlePowers." + code
                        + "' shows the rest.",
                "middlePowers:",
                List.of(
                        "  " + code + ":",
                        "    norms: " + PlainScalar.number(state.norms()),
                        "    legitimacy: " + PlainScalar.number(state.legitimacy())));
    }

    private void groups() {
        List<String> members = scenario.focus()
                .map(focus -> scenario.groups().get(focus).members())
                .orElse(scenario.middlePowers().keySet().stream().limit(3).toList());
        example(
                "States to report on together, and the group that the question is about.",
                "groups:",
                List.of("  mine:", "    name: My states", "    members: [" + String.join(", ", members) + "]"),
                List.of("focus: mine"));
    }

    /** Whether the base may be changed so. */
    private boolean works(String set) {
        return works(set, Optional.empty());
    }

    private boolean works(String set, Optional<String> gone) {
        List<String> sets = new ArrayList<>();
        gone.ifPresent(key -> sets.add("shocks." + key + "=null"));
        sets.add(set);
        try {
            ScenarioFiles.reading(base, Optional.of(TheoryFiles.NONE), sets, directory);
            return true;
        } catch (InvalidScenarioException e) {
            return false;
        }
    }

    private static Optional<String> first(
            Map<String, ShockSpec> shocks, BiPredicate<String, ShockSpec> fits) {
        return shocks.entrySet().stream()
                .sorted((a, b) -> Boolean.compare(b.getValue().mark(), a.getValue().mark()))
                .filter(e -> fits.test(e.getKey(), e.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @SafeVarargs
    private void example(String about, String first, List<String>... rest) {
        line("");
        line("## " + about);
        line("#" + first);
        for (List<String> lines : rest) {
            line(lines.stream().map(l -> "#" + l).collect(Collectors.joining("\n")));
        }
    }

    private void comment(String... lines) {
        for (String line : lines) {
            line(line.isEmpty() ? "#" : "# " + line);
        }
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
