package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.PolicyFiles;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.study.Comparison;
import org.middlepowers.study.Settings;
import org.middlepowers.study.expect.CheckPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands have in common that ask a study of scenarios. */
final class ExperimentOptions {
    private static final int MOST_REPLICATIONS = 1_000_000;
    private static final int USUAL_DETAIL = 1;
    /** Rows of states.csv, of some 500 bytes each, that nobody needs to have asked for. */
    private static final long MOST_DETAIL_ROWS = 100_000;

    @Option(
            names = {"-r", "--replications"},
            paramLabel = "N",
            description = "Independent repetitions of each scenario (default: ${DEFAULT-VALUE}).")
    private int replications;

    @Option(
            names = {"-s", "--seed"},
            paramLabel = "N",
            description = "Any whole number; the same seed gives the same results (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--detail",
            paramLabel = "N",
            description = "Replications of each scenario of which every state's quarters and all events are kept"
                    + " (default: 1, or none where that would make states.csv longer than 100,000 rows).")
    private Integer detail;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of every scenario, as in habitDecay=0.5, end=2025Q4 or shocks.war=null;"
                    + " may be repeated.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--theory",
            paramLabel = "THEORY",
            description = "Read every scenario as a theory has it: a name that 'theories' lists, a file, or 'none'."
                    + " It replaces what scenarios say of parameters and rules; --set replaces what it says.")
    private String theory;

    @Mixin
    private PosteriorOption posterior = new PosteriorOption();

    @Mixin
    private StudyOptions common = new StudyOptions();

    ExperimentOptions() {
        this(200);
    }

    /** @param replications how many there are by default */
    ExperimentOptions(int replications) {
        this.replications = replications;
    }

    /** @throws Failure.Wrong with a sentence, if a number is not one that makes sense */
    Settings settings() throws Failure.Wrong {
        StudyOptions.check("--replications", replications, 1, MOST_REPLICATIONS);
        StudyOptions.check("--detail", detail(), 0, MOST_REPLICATIONS);
        common.check();
        return new Settings(replications, seed, common.threads(), detail());
    }

    /** The same settings for studies without tables of details. */
    Settings settingsWithoutDetail() throws Failure.Wrong {
        Settings asked = settings();
        return new Settings(asked.replications(), asked.seed(), asked.threads(), 0);
    }

    /** Reads scenarios, each with the changes of --set; all that is wrong with any is reported at once. */
    List<LoadedScenario> load(List<String> names) throws InvalidScenarioException, Failure.Wrong {
        return load(names, Collections.nCopies(names.size(), theory));
    }

    /** Reads scenarios, each as the theory in the same place of the other list has it; null for the scenario's own. */
    List<LoadedScenario> load(List<String> names, List<String> theories)
            throws InvalidScenarioException, Failure.Wrong {
        List<LoadedScenario> loaded = new ArrayList<>();
        InvalidScenarioException failure = null;
        for (int k = 0; k < names.size(); k++) {
            try {
                LoadedScenario scenario =
                        common.inputs().scenario(k, names.get(k), Optional.ofNullable(theories.get(k)), sets());
                if (loaded.stream().anyMatch(s -> s.name().equals(scenario.name()))) {
                    throw new Failure.Wrong("The scenario name '" + scenario.name()
                            + "' is given twice; rows of the tables could not be told apart. Name each once, or rename"
                            + " a file.");
                }
                loaded.add(scenario);
            } catch (InvalidScenarioException e) {
                failure = failure == null ? e : failure.and(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        loaded.stream().flatMap(s -> s.notes().stream()).distinct().forEach(System.err::println);
        if (detail == null) {
            detail = roomForDetail(loaded);
        }
        return loaded;
    }

    /**
     * Reads scenarios to simulate and compare.
     *
     * @param expect whether to check what their authors expect
     */
    Comparison comparison(List<String> names, boolean expect, SeriesOptions series) throws Exception {
        Settings.Series kept = series.asked();
        settings(); // what is wrong with a number is reported before files are read
        List<LoadedScenario> scenarios = load(names);
        Map<String, CheckPlan> plans = new LinkedHashMap<>();
        for (LoadedScenario scenario : scenarios) {
            plans.put(scenario.name(), expect ? CheckPlan.of(scenario) : CheckPlan.NONE);
        }
        return new Comparison(scenarios, settings().keeping(kept), plans);
    }

    private int detail() {
        return detail == null ? USUAL_DETAIL : detail;
    }

    /** As many as are useful, unless the states of a large world would fill the disk. */
    private static int roomForDetail(List<LoadedScenario> scenarios) {
        long rows = scenarios.stream()
                .mapToLong(s -> (long) s.scenario().middlePowers().size() * s.scenario().quarters())
                .sum();
        return (int) Math.min(USUAL_DETAIL, MOST_DETAIL_ROWS / rows);
    }

    /**
     * The posterior by itself, for worlds that are not read from a scenario file.
     *
     * @throws InvalidScenarioException with all that is wrong with it
     */
    Optional<PosteriorSpec> posterior() throws InvalidScenarioException {
        return posterior.read();
    }

    /** The changes of --posterior and --set, and then those of --policy. */
    List<String> sets() {
        List<String> all = posterior.and(sets);
        common.policies().forEach(policy -> all.add(policySet(policy)));
        return all;
    }

    /** The change that an entry of --policy stands for; the command of a program is no YAML. */
    static String policySet(String policy) {
        int equals = policy.indexOf('=');
        if (equals < 1) {
            return "policies." + policy; // refused where changes are read
        }
        String value = policy.substring(equals + 1);
        return "policies." + policy.substring(0, equals + 1)
                + (PolicyFiles.isPlayer(value) ? "'" + value.replace("'", "''") + "'" : value);
    }

    /** What they have in common with studies of other things than scenarios. */
    StudyOptions common() {
        return common;
    }

    /** Where scenarios, theories and policies come from. */
    Inputs inputs() {
        return common.inputs();
    }

    /** The theory that all scenarios are to be read as, or null. */
    String theory() {
        return theory;
    }
}
