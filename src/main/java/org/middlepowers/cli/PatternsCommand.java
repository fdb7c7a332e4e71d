package org.middlepowers.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.middlepowers.analysis.Scorecard;
import org.middlepowers.analysis.ScorecardFile;
import org.middlepowers.draw.Charts;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.report.PageWriter;
import org.middlepowers.report.ScorecardPage;
import org.middlepowers.report.ScorecardText;
import org.middlepowers.results.Claim;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Settings;
import org.middlepowers.study.pattern.Pattern;
import org.middlepowers.study.pattern.PatternRuns;
import org.middlepowers.study.pattern.Patterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code patterns}: what the literature reports beside what the model does. */
@Command(
        name = "patterns",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = EffectCommand.WithoutTheory.class,
        description = {
            "Holds the model against 19 patterns that the literature reports, and tells which it misses.",
            "",
            "Each pattern has its source, the literature's figure, the model's with its 95 %% interval, and a verdict by"
                    + " a rule set down beforehand. Patterns that parameters were fitted to are marked and not counted."
        },
        footer = {"", "Example: patterns --only P2,P3 --replications 50"})
final class PatternsCommand implements Callable<Integer>, Repeatable {
    private static final List<String> SCENARIOS =
            List.of("kazakhstan-2022", "kazakhstan-2022-no-war", "kazakhstan-2022-no-secondary");

    @Option(
            names = "--only",
            paramLabel = "P2,P3",
            split = ",",
            description = "Patterns to look for (default: all).")
    private List<String> only = new ArrayList<>();

    @Mixin
    private ExperimentOptions options;

    @Override
    public void inputs(Inputs inputs) {
        options.inputs(inputs);
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = options.settings();
        List<Pattern> patterns = chosen();
        PatternRuns runs = new PatternRuns(patterns, options.sets(), settings);
        only = only.isEmpty() ? only : ids(patterns);
        List<LoadedScenario> scenarios = options.load(SCENARIOS);
        Manifest manifest = Manifests.of(
                scenarios, settings, Version.program(), options.request(), Work.now());
        Work work = Work.begin(options, "patterns", manifest);
        System.err.println(settings.replications() + " replications of " + runs.worlds() + " worlds ...");
        return work.run(progress -> finish(work, runs.run(work.folder(), progress), patterns));
    }

    private int finish(Work work, PatternRuns.Result result, List<Pattern> patterns) throws IOException {
        if (result.stopped()) {
            return work.stopped(result.done() + " replications");
        }
        if (result.done() == result.failed()) {
            return work.failed(
                    result.firstFailure(),
                    "Every replication failed; the first, " + result.firstFailure() + ". The reasons are in "
                            + work.folder().runs() + ".");
        }
        ResultsFolder folder = work.folder();
        List<Claim> claims = patterns.stream().map(Pattern::claim).toList();
        Scorecard card = Scorecard.read(folder.runs(), claims);
        ScorecardFile.write(card, folder.table("patterns.csv"));
        folder.writeManifest(work.complete());
        if (options.report()) {
            PageWriter.write(folder, ScorecardPage.of(card, Charts.scorecard(folder, card)));
        }
        System.out.println(ScorecardText.of(card));
        System.out.println("Tables:  " + folder.path());
        if (options.report()) {
            System.out.println("Report:  " + folder.report().toAbsolutePath());
        }
        if (result.failed() > 0) {
            System.err.println(result.failed() + " replications failed and are left out; the first, "
                    + result.firstFailure() + ".");
            return Failure.REFUSED;
        }
        return 0;
    }

    private List<Pattern> chosen() throws Failure.Wrong {
        Set<String> wanted =
                only.stream().map(id -> id.strip().toUpperCase(Locale.ROOT)).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> known = ids(Patterns.ALL);
        for (String id : wanted) {
            if (!known.contains(id)) {
                throw new Failure.Wrong("There is no pattern '" + id + "'; there are " + String.join(", ", known)
                        + ". Write several with commas, as in --only P2,P3.");
            }
        }
        return Patterns.ALL.stream()
                .filter(p -> wanted.isEmpty() || wanted.contains(p.claim().id()))
                .toList();
    }

    private static List<String> ids(List<Pattern> patterns) {
        return patterns.stream().map(p -> p.claim().id()).toList();
    }
}
