package org.middlepowers.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.middlepowers.analysis.Contrast;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Wording;
import org.middlepowers.draw.Charts;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.report.Page.Figures;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.ResultsFolder;

/** The page of a run or a comparison of scenarios. */
public final class ComparisonPage {
    /** The country that the project is about; reported on its own wherever a scenario has such a group. */
    private static final String COUNTRY = "kazakhstan";

    private static final String ANSWER = "answer";
    private static final int ROWS = 8;
    private static final int LEAST = 4;

    private final Findings findings;
    private final List<Contrast> contrasts;
    private List<WrittenChart> drawn = List.of();

    private ComparisonPage(Findings findings) {
        this.findings = findings;
        contrasts = Contrast.all(findings);
    }

    /** Makes the page. */
    public static Page of(Findings findings) {
        return new ComparisonPage(findings).page();
    }

    private Page page() {
        List<String> answer = new ArrayList<>();
        long failed = findings.runs().failed();
        if (failed > 0) {
            answer.add(failed + " of " + (findings.runs().ok() + failed)
                    + " runs failed and are left out of all numbers; runs.csv says why.");
        }
        findings.otherFocus().ifPresent(answer::add);
        answer.addAll(new ScopeAnswer(findings, findings.focus()).paragraphs());
        List<String> questions = distinct(s -> List.of(s.question()));
        return new Page(
                findings.first().title(),
                questions.isEmpty() ? "" : questions.get(0),
                new Page.Lead(answer, figures(true), contrasts.stream()
                        .map(c -> new LargestDifferences(findings, c, scopes()).table(Math.max(LEAST, ROWS / contrasts.size())))
                        .filter(t -> !t.rows().isEmpty())
                        .toList()),
                sections(questions))
                .with(Expectations.claims(findings))
                .from(distinct(ScenarioEntry::sources));
    }

    private List<Section> sections(List<String> questions) {
        List<Section> sections = new ArrayList<>();
        if (questions.size() > 1) {
            sections.add(new Section("What else was asked", questions.subList(1, questions.size())));
        }
        Reasons reasons = new Reasons(findings, findings.focus());
        for (Contrast contrast : contrasts) {
            List<Table> tables = reasons.tables(contrast);
            if (!tables.isEmpty()) {
                sections.add(new Section(
                        "What moved with it: " + contrast.heading(),
                        List.of(reasons.why(contrast), Wording.capital(findings.scopeName(findings.focus())) + ", "
                                + Wording.small(contrast.period()) + ". These differences go along with the answer; which of"
                                + " them causes it, only a run without that mechanism can show. * marks a difference"
                                + " whose 95 % interval excludes zero; of twenty that are truly nil about one is marked"
                                + " by chance."),
                        Figures.NONE,
                        tables));
            }
        }
        new ConductWords(findings).table(contrasts, scopes()).ifPresent(table -> sections.add(new Section(
                "What can be done and what is chosen",
                List.of("An act is possible for a state in a world if the world has what it needs in any quarter since the two"
                        + " part, whatever norms and publics say of it. Conduct is the difference of the index with those acts"
                        + " alone that are possible for the state in both; availability is the rest. Acts are named that at"
                        + " least one state in twenty can choose in one of the two only."),
                Figures.NONE,
                List.of(table))));
        if (findings.isShared(COUNTRY) && !findings.focus().equals(COUNTRY)) {
            sections.add(new Section(
                    findings.scopeName(COUNTRY) + " on its own", new ScopeAnswer(findings, COUNTRY).paragraphs()));
        }
        List<String> effects = new SystemEffect(findings).sentences();
        if (!effects.isEmpty()) {
            sections.add(new Section("What all middle powers do to the system", effects));
        }
        sections.add(new Section("Charts", shocks(), figures(false), List.of()));
        sections.add(new Section(
                "All outcomes",
                List.of("Mean over replications and its 95 % interval; differences are to "
                        + Wording.quoted(findings.first()) + ", paired by replication, in percentage points for shares."
                        + " * marks an interval that excludes zero; no interval stands where all replications are alike; "
                        + MeasureFormat.UNSURE_MEANS + ". The same numbers are in summary.csv."),
                Figures.NONE,
                scopes().stream().map(scope -> new OutcomeTable(findings, scope).table()).toList()));
        if (!findings.votes().isEmpty()) {
            sections.add(new Section("Votes", List.of(), Figures.NONE, List.of(VoteTable.of(findings))));
        }
        if (findings.expected().stream().anyMatch(e -> !e.tests().isEmpty())) {
            sections.add(new Section(
                    "Every check of a claim",
                    List.of("A claim held if the whole 95 % interval of its number lies where it should, did not if all of"
                            + " it lies elsewhere, and is unclear in between; of several checks all must hold. The"
                            + " interval says how well the model's own mean is known, not how far the world may differ."),
                    Figures.NONE,
                    Expectations.checks(findings.expected(), "Scenario")));
        }
        sections.add(new Section("What the measures mean", List.of(), Figures.NONE, List.of(measures())));
        findings.scenarios().forEach(s -> sections.add(scenario(s)));
        return sections;
    }

    /** The figure that answers, or all others; drawn together, once. */
    private Figures figures(boolean answer) {
        return folder -> drawn(folder).stream()
                .filter(c -> c.name().equals(ANSWER) == answer)
                .toList();
    }

    private List<WrittenChart> drawn(ResultsFolder folder) throws IOException {
        if (drawn.isEmpty()) {
            drawn = Charts.write(folder, findings);
        }
        return drawn;
    }

    /** The scopes that get a table: the focus group, the country, the world. */
    private Set<String> scopes() {
        Set<String> scopes = new LinkedHashSet<>();
        scopes.add(findings.focus());
        if (findings.isShared(COUNTRY)) {
            scopes.add(COUNTRY);
        }
        scopes.add(RunColumn.WORLD);
        return scopes;
    }

    private List<String> shocks() {
        List<String> lines = new ArrayList<>();
        for (ScenarioEntry scenario : findings.scenarios()) {
            if (!scenario.shocks().isEmpty()) {
                lines.add("Shocks in " + Wording.quoted(scenario) + ": "
                        + String.join(
                                "; ",
                                scenario.shocks().stream().map(s -> s.at() + " " + Wording.label(s)).toList())
                        + ".");
            }
        }
        return lines;
    }

    private Table measures() {
        return new Table(
                "",
                List.of("Measure", "How it is computed", "Column", "Unit", "How to read it"),
                List.of(),
                findings.manifest().measures().stream().map(ComparisonPage::measure).toList());
    }

    private static List<String> measure(Measure m) {
        return List.of(m.title(), m.about(), m.name(), m.unit(), m.interpretation());
    }

    private Section scenario(ScenarioEntry s) {
        List<String> lines = new ArrayList<>(List.of(
                s.name() + ", " + s.start() + " to " + s.end() + ", text hash " + s.hash()
                        + ". Its whole text is in manifest.json; 'scenarios show' prints it."));
        s.groups().forEach((key, group) -> lines.add(group.name() + " (" + key + "): "
                + (group.members().size() > 30
                        ? group.members().size() + " states"
                        : String.join(", ", group.members().stream().map(m -> s.actors().getOrDefault(m, m)).toList()))
                + "."));
        if (!s.parameters().isEmpty()) {
            lines.add("Parameters that differ from their defaults: "
                    + String.join(", ", s.parameters().entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).toList())
                    + ".");
        }
        return new Section("The scenario “" + s.title() + "”", lines);
    }

    private List<String> distinct(Function<ScenarioEntry, List<String>> texts) {
        Set<String> all = new LinkedHashSet<>();
        findings.scenarios().forEach(s -> all.addAll(texts.apply(s)));
        all.remove("");
        return List.copyOf(all);
    }
}
