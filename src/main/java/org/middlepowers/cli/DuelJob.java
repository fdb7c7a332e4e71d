package org.middlepowers.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.middlepowers.analysis.ClaimRow;
import org.middlepowers.analysis.Duel;
import org.middlepowers.analysis.Duel.Side;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.LoadedTheory;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Scenario.GroupSpec;
import org.middlepowers.study.Comparison;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Progress;
import org.middlepowers.study.Settings;
import org.middlepowers.study.claims.Claims;

/** Runs a duel of theories into a results folder, and reports. */
final class DuelJob implements Callable<Integer> {
    private static final int MOST_CLAIMS = 100_000;
    private static final String WORLD = "world";

    private final ExperimentOptions options;
    private final String name;
    private final List<String> theoryNames;
    private final String since;
    private final int claimReplications;

    DuelJob(ExperimentOptions options, String name, List<String> theories, String since, int claimReplications) {
        this.options = options;
        this.name = name;
        this.theoryNames = theories;
        this.since = since;
        this.claimReplications = claimReplications;
    }

    @Override
    public Integer call() throws Exception {
        check();
        Settings settings = options.settings();
        List<LoadedScenario> scenarios = options.load(Collections.nCopies(theoryNames.size(), name), theoryNames);
        List<LoadedTheory> theories = new ArrayList<>();
        List<Manifest.Input> inputs = new ArrayList<>();
        for (String each : theoryNames) {
            if (!each.equals(TheoryFiles.NONE)) {
                LoadedTheory theory = options.inputs().theory(each);
                theories.add(theory);
                inputs.add(new Manifest.Input(Manifest.Input.THEORY, each, theory.text()));
            }
        }
        Scenario scenario = scenarios.get(0).scenario();
        Quarter split = split(scenario);
        Claims claims = new Claims(claimReplications == 0 ? List.of() : theories, settings.seed(), claimReplications);
        Manifest manifest = Manifests.of(
                        scenarios, settings, Version.program(), options.request().with("--since", split.toString()),
                        Work.now())
                .reading(inputs);
        Work work = Work.begin(options, "duel-" + name(scenarios.get(0)), manifest);
        return work.run(progress -> {
            int runs = scenarios.size() * settings.replications();
            int all = runs + claims.runs();
            Comparison.Result result = new Comparison(scenarios, settings).run(work.folder(), part(progress, 0, all));
            List<Claims.Finding> findings =
                    result.stopped() ? List.of() : claims.run(settings.threads(), part(progress, runs, all));
            if (result.stopped() || findings.isEmpty() && claims.runs() > 0) {
                return work.stopped(result.done() + " runs");
            }
            if (result.failed() > 0) {
                return work.failed(
                        result.firstFailure(),
                        result.failed() + " runs failed, so the theories cannot be compared; the first, "
                                + result.firstFailure() + ". The reasons are in " + work.folder().runs() + ".");
            }
            return finish(work, scenarios, theories, findings, split);
        });
    }

    private int finish(
            Work work,
            List<LoadedScenario> scenarios,
            List<LoadedTheory> theories,
            List<Claims.Finding> findings,
            Quarter split)
            throws IOException {
        Scenario scenario = scenarios.get(0).scenario();
        List<String> scopes = scopes(scenario);
        Manifest done = work.complete();
        ResultsFolder folder = work.folder();
        Duel duel = Duel.read(folder, done, sides(scenarios, theories), scopes, split.toString());
        String subject = scopes.get(scopes.size() - 1);
        List<ClaimRow> rows = DuelClaims.rows(duel, theories, findings, subject);
        duel.write(folder);
        ClaimRow.write(folder, rows);
        new DuelReport(folder, done, duel, rows, theories)
                .write(subject, who(scenario, subject), split.toString(), options.report());
        return 0;
    }

    private void check() throws Failure.Wrong {
        if (options.theory() != null) {
            throw new Failure.Wrong("duel compares several theories; name them with --theories, not --theory.");
        }
        if (theoryNames.size() < 2 || new HashSet<>(theoryNames).size() < theoryNames.size()) {
            throw new Failure.Wrong("--theories has " + String.join(",", theoryNames)
                    + "; allowed are at least two, each once, as in realism,liberalism.");
        }
        if (claimReplications < 0 || claimReplications > MOST_CLAIMS) {
            throw new Failure.Wrong("--claims is " + claimReplications + "; allowed is a whole number from 0 to "
                    + MOST_CLAIMS + ".");
        }
    }

    /** The quarter that splits runs: as asked for, else that of the most hostile shock, else the middle. */
    private Quarter split(Scenario scenario) throws Failure.Wrong {
        Quarter split = scenario.start().plus(scenario.quarters() / 2);
        if (since != null) {
            try {
                split = Quarter.parse(since);
            } catch (IllegalArgumentException e) {
                throw new Failure.Wrong("--since is '" + since + "'; allowed is a quarter, as in 2022Q1.");
            }
        } else {
            double most = 0;
            for (Scenario.ShockSpec shock : scenario.shocks().values()) {
                double hostility = shock.hostility().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                if (hostility > most && shock.at().since(scenario.start()) > 0) {
                    most = hostility;
                    split = shock.at();
                }
            }
        }
        int after = split.since(scenario.start());
        if (after < 1 || after >= scenario.quarters()) {
            throw new Failure.Wrong("--since is " + split + "; allowed is a quarter after " + scenario.start() + ", "
                    + scenario.end() + " at the latest.");
        }
        return split;
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

    private static List<Side> sides(List<LoadedScenario> scenarios, List<LoadedTheory> theories) {
        List<Side> sides = new ArrayList<>();
        for (LoadedScenario s : scenarios) {
            Optional<LoadedTheory> theory = theories.stream()
                    .filter(t -> s.name().endsWith("@" + t.name()))
                    .findFirst();
            sides.add(theory.map(t -> new Side(
                            s.name(), t.name(), t.theory().title(), t.theory().voice()))
                    .orElse(new Side(s.name(), TheoryFiles.NONE, "The scenario's own parameters", "a reader of none")));
        }
        return sides;
    }

    private static Progress part(ConsoleProgress whole, int before, int all) {
        return new Progress() {
            @Override
            public void ran(int done, int failed, int part) {
                whole.ran(before + done, failed, all);
            }

            @Override
            public boolean stopped() {
                return whole.stopped();
            }
        };
    }

    /** The scenario's name without its theory. */
    private static String name(LoadedScenario first) {
        return first.name().replaceFirst("@.*", "");
    }
}
