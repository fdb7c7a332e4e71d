package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Study;
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
        modelTransformer = Without.TheoryAndDetail.class,
        description = {
            "Holds the model against 19 patterns that the literature reports, and says which it misses.",
            "",
            "Each pattern has its source, the literature's figure, the model's with its 95 %% interval, and a verdict by"
                    + " a rule set down beforehand. Patterns that parameters were fitted to are marked and not counted."
        },
        footer = {"", "Example: patterns --only P2,P3 --replications 50"})
final class PatternsCommand extends StudyCommand {
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
    StudyOptions options() {
        return options.common();
    }

    @Override
    Study study() throws Exception {
        Settings settings = options.settingsWithoutDetail();
        List<Pattern> patterns = chosen();
        only = only.isEmpty() ? only : ids(patterns);
        PatternRuns runs = new PatternRuns(patterns, options.load(SCENARIOS), options.sets(), settings);
        System.err.println(settings.replications() + " replications of " + runs.worlds() + " worlds ...");
        return runs;
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
