package org.middlepowers.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.middlepowers.analysis.AblationFindings;
import org.middlepowers.analysis.AblationTable;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.report.AblationReport;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.Ablation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ablate}: do asymmetry and sub-national conflict compete or complement each other in a dyad? */
@Command(
        name = "ablate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Takes a world apart: with state-level asymmetry, with sub-national conflict, with both and with neither, on"
                    + " common random numbers, and says what each does to the relations of one great and one middle"
                    + " power and whether the two work together.",
            "",
            "A placebo without the couplings between the two layers stands beside it. The events of the dyad are written"
                    + " as a table of instances; see the command 'events'."
        },
        footer = {"", "Example: ablate kazakhstan-2022 --dyad RUS-KAZ --replications 100"})
final class AblateCommand implements Callable<Integer>, Repeatable {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "Name in the library, or a file (default: ${DEFAULT-VALUE}).")
    private String scenario = "china-kazakhstan";

    @Option(
            names = "--dyad",
            paramLabel = "POWER-STATE",
            description = "A great and a middle power of the scenario, by their codes (default: ${DEFAULT-VALUE}).")
    private String dyad = "CHN-KAZ";

    @Mixin
    private ExperimentOptions options;

    @Override
    public void inputs(Inputs inputs) {
        options.inputs(inputs);
    }

    @Override
    public Integer call() throws Exception {
        LoadedScenario loaded = options.load(List.of(scenario)).get(0);
        String[] pair = pair(loaded.scenario());
        Ablation ablation = new Ablation(loaded, options.settings(), pair[0], pair[1]);
        dyad = String.join("-", pair);
        Manifest manifest = ablation.manifest(Version.program(), options.request(), Work.now());
        Work work = Work.begin(options, "ablate-" + loaded.name(), manifest);
        return work.run(
                progress -> finish(work, ablation.run(work.folder(), progress), hint(loaded.scenario(), pair)));
    }

    private int finish(Work work, Ablation.Result result, String hint) throws IOException {
        if (result.stopped()) {
            return work.stopped(result.done() + " runs");
        }
        if (result.failed() > 0) {
            String reason = result.failed() + " replications failed; the first: " + result.firstFailure();
            return work.failed(
                    reason, reason + ". The reasons are in " + work.folder().table("cells.csv") + ".");
        }
        ResultsFolder folder = work.folder();
        folder.writeManifest(work.complete());
        AblationFindings findings = AblationFindings.read(folder);
        AblationTable.write(folder, findings);
        if (options.report()) {
            System.err.println("Drawing the chart and writing the report ...");
            AblationReport.write(folder, findings, hint);
        }
        System.out.println(AblationReport.text(findings, hint));
        System.out.println("Tables:  " + folder.path());
        if (options.report()) {
            System.out.println("Report:  " + folder.report().toAbsolutePath());
        }
        return 0;
    }

    /** How to see what hangs on the grievance that the scenario itself gives, or "" if it gives none. */
    private static String hint(Scenario s, String[] pair) {
        List<String> given = s.shocks().entrySet().stream()
                .filter(e -> e.getValue()
                        .grievance()
                        .filter(g -> g.power().equals(pair[0]) && g.states().contains(pair[1]))
                        .isPresent())
                .map(e -> e.getKey())
                .toList();
        if (given.isEmpty()) {
            return "";
        }
        return "The scenario gives grievance of this dyad from outside, by the shocks " + String.join(", ", given)
                + ". How much of the above hangs on them shows when the command is repeated with "
                + String.join(" ", given.stream().map(k -> "--set shocks." + k + "=null").toList()) + ".";
    }

    /** The two codes, great power first. */
    private String[] pair(Scenario s) throws Failure.Wrong {
        String[] codes = dyad.toUpperCase(Locale.ROOT).split("-", -1);
        Set<String> powers = s.greatPowers().keySet();
        Set<String> states = s.middlePowers().keySet();
        if (codes.length == 2 && powers.contains(codes[0]) && states.contains(codes[1])) {
            return codes;
        }
        if (codes.length == 2 && powers.contains(codes[1]) && states.contains(codes[0])) {
            return new String[] {codes[1], codes[0]};
        }
        throw new Failure.Wrong("--dyad is '" + dyad + "'; allowed is a great and a middle power of the scenario joined"
                + " by a hyphen, as in CHN-KAZ. Great powers here: " + String.join(", ", new TreeSet<>(powers))
                + ". Middle powers: " + String.join(", ", new TreeSet<>(states)) + ".");
    }
}
