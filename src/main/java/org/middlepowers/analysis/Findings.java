package org.middlepowers.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.ResultsFolder;

/**
 * All that charts and reports are made from: what a results folder holds, after statistics.
 *
 * @param partings index of the quarter in which each scenario begins to differ from the first; none for one that never
 *     does, see {@link Quarters}
 * @param quadrants by scenario; empty if the effects were not measured
 * @param expected what the scenarios' authors expected, scenario by scenario
 * @param availability what of a difference in the index is conduct; empty where it was not looked at
 */
public record Findings(
        Manifest manifest,
        RunCount runs,
        Summary summary,
        SeriesSummary series,
        Map<String, Integer> partings,
        Map<String, Quadrants> quadrants,
        List<VoteShares> votes,
        List<Expected> expected,
        Map<Availability.Key, Availability> availability) {

    /** Driver–stabiliser index: the measure that the question is about. */
    public static final String INDEX = "dsi";

    private static final String ACT = "act_";

    /** Reads a results folder; series of all runs, where there are any, are condensed first. */
    public static Findings read(ResultsFolder folder) throws IOException {
        Manifest manifest = folder.readManifest();
        CondensedSeries.write(folder, manifest);
        return read(folder, manifest);
    }

    /** The same of a folder whose series were condensed, with the manifest at hand, since its own may be out of date. */
    public static Findings read(ResultsFolder folder, Manifest manifest) throws IOException {
        SinceParting since = SinceParting.read(folder.periods(), manifest);
        return new Findings(
                manifest,
                RunCount.read(folder.runs()),
                SummaryBuilder.build(folder.runs(), manifest, since),
                SeriesSummary.read(folder.paths()),
                since.partings(),
                Quadrants.read(folder.runs()),
                VoteShares.read(folder.votes()),
                Expected.read(folder, manifest),
                Availability.read(folder.availability()));
    }

    /** Writes the tables that the answer rests on: the summary, and the verdicts on claims. */
    public void write(ResultsFolder folder) throws IOException {
        summary.write(folder.summary());
        ExpectedFile.write(folder, expected);
    }

    public List<ScenarioEntry> scenarios() {
        return manifest.scenarios();
    }

    /** The scenario that the others are compared to. */
    public ScenarioEntry first() {
        return manifest.scenarios().get(0);
    }

    /** The scenarios compared to the first. */
    public List<ScenarioEntry> others() {
        return manifest.scenarios().subList(1, manifest.scenarios().size());
    }

    /** Quarter in which a scenario begins to differ from the first; empty if it never does. */
    public Optional<String> parting(ScenarioEntry other) {
        return Optional.ofNullable(partings.get(other.name())).map(Quarters::text);
    }

    /**
     * The statistic to compare a scenario with the first by: {@link RunColumn#AFTER}, or {@link RunColumn#MEAN} where the
     * two differ from the first quarter on, which comes to the same, or never.
     */
    public String since(ScenarioEntry other) {
        Integer parting = partings.get(other.name());
        boolean later = parting != null
                && parting > Math.max(Quarters.index(first().start()), Quarters.index(other.start()));
        return later ? RunColumn.AFTER : RunColumn.MEAN;
    }

    /** Whether any scenario parts from the first later than at the start. */
    public boolean anyPartsLater() {
        return others().stream().anyMatch(other -> since(other).equals(RunColumn.AFTER));
    }

    /** Scope that the question is about: a group key, or the whole world. */
    public String focus() {
        return focusOf(manifest);
    }

    /** What to call a scope in a sentence. */
    public String scopeName(String scope) {
        Manifest.Group group = first().groups().get(scope);
        if (group != null && !group.name().isEmpty()) {
            return group.name();
        }
        return scope.equals(RunColumn.WORLD) ? "all middle powers" : scope;
    }

    /** Whether a scope is a single state, so that sentences about it are in the singular. */
    public boolean isOne(String scope) {
        Manifest.Group group = first().groups().get(scope);
        return group != null && group.members().size() == 1;
    }

    /** The shares of acts that were measured, in the order of the manifest. */
    public List<Measure> acts() {
        return manifest.measures().stream().filter(m -> m.name().startsWith(ACT)).toList();
    }

    /** What to call a measure; its column name if the manifest does not describe it. */
    public String title(String measure) {
        Optional<Measure> found = manifest.measure(measure);
        return found.isEmpty() || found.get().title().isEmpty() ? measure : found.get().title();
    }

    /** Whether a measure is one of the system, not of middle powers. */
    public boolean isWorldOnly(String measure) {
        return manifest.measure(measure).map(m -> m.scope().equals(RunColumn.WORLD)).orElse(false);
    }

    public String unit(String measure) {
        return manifest.measure(measure).map(Measure::unit).orElse("");
    }

    private static String focusOf(Manifest manifest) {
        if (manifest.scenarios().isEmpty()) {
            return RunColumn.WORLD;
        }
        String focus = manifest.scenarios().get(0).focus();
        return isShared(manifest, focus) ? focus : RunColumn.WORLD;
    }

    /** Whether all scenarios report on the group, and mean the same states by it. */
    public boolean isShared(String group) {
        return isShared(manifest, group);
    }

    private static boolean isShared(Manifest manifest, String group) {
        Manifest.Group wanted = manifest.scenarios().get(0).groups().get(group);
        return wanted != null
                && manifest.scenarios().stream()
                        .map(s -> s.groups().get(group))
                        .allMatch(g -> g != null && Set.copyOf(g.members()).equals(Set.copyOf(wanted.members())));
    }

    /** Why the findings are not about the group that the question is about; empty where they are. */
    public Optional<String> otherFocus() {
        String asked = first().focus();
        Manifest.Group group = first().groups().get(asked);
        if (group == null || isShared(asked)) {
            return Optional.empty();
        }
        return Optional.of("The question is about " + scopeName(asked)
                + ", but not every scenario here has all of these states, so the answer is about all middle powers.");
    }
}
