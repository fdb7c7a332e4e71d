package org.middlepowers.report;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.middlepowers.analysis.Contrast;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Outcome;
import org.middlepowers.analysis.Wording;
import org.middlepowers.draw.Charts.Chart;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.RunName;

/** Everything that the report's template prints, by the names that it uses. */
final class ReportModel {
    /** The country that the project is about; told of on its own wherever a scenario has such a group. */
    static final String COUNTRY = "kazakhstan";

    private ReportModel() {}

    /** A chart within the page. */
    public record Picture(String name, String title, String about, String source) {}

    /** What changed in a comparison, and over which quarters. */
    public record Change(String heading, String period, String plus, String minus, List<Reasons.Block> blocks) {}

    static Map<String, Object> of(ResultsFolder folder, Findings findings, List<Chart> charts) throws IOException {
        Manifest manifest = findings.manifest();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("manifest", manifest);
        model.put("status", manifest.status().name());
        model.put("seed", String.valueOf(manifest.seed()));
        model.put("first", findings.first());
        model.put("firstLabel", Wording.label(findings.first()));
        model.put("others", findings.others().stream().map(Wording::label).toList());
        model.put("focus", Wording.capital(findings.scopeName(findings.focus())));
        model.put("questions", distinct(findings, s -> List.of(s.question())));
        model.put("expectations", Expectations.sections(findings));
        model.put("sources", distinct(findings, ScenarioEntry::sources));
        model.put("answer", new Answer(findings, findings.focus()).paragraphs());
        model.put("parts", findings.anyPartsLater());
        model.put("partings", partings(findings));
        findings.otherFocus().ifPresent(why -> model.put("otherFocus", why));
        boolean tellCountry = findings.isShared(COUNTRY)
                && !findings.focus().equals(COUNTRY);
        model.put("country", tellCountry ? new Answer(findings, COUNTRY).paragraphs() : List.of());
        model.put("countryName", findings.scopeName(COUNTRY));
        manifest.measure(Findings.INDEX).ifPresent(index -> model.put("index", index));
        model.put("effects", new Effects(findings).sentences());
        model.put("changes", changes(findings));
        model.put("pictures", pictures(folder, charts));
        model.put("tables", scopes(findings).stream()
                .map(scope -> OutcomeTable.of(findings, scope))
                .filter(table -> !table.entries().isEmpty())
                .toList());
        model.put("votes", VoteTable.of(findings));
        model.put("runs", findings.runs());
        model.put("runName", RunName.first(manifest, findings.first()).toString());
        return model;
    }

    /** The scopes that get a table: the world, the focus group, the country. */
    static Set<String> scopes(Findings findings) {
        Set<String> scopes = new LinkedHashSet<>();
        scopes.add(findings.focus());
        if (findings.isShared(COUNTRY)) {
            scopes.add(COUNTRY);
        }
        scopes.add(Outcome.WORLD);
        return scopes;
    }

    private static List<Change> changes(Findings findings) {
        Reasons reasons = new Reasons(findings, findings.focus());
        List<Change> changes = new ArrayList<>();
        for (Contrast contrast : Contrast.all(findings)) {
            List<Reasons.Block> blocks = reasons.blocks(contrast);
            if (!blocks.isEmpty()) {
                changes.add(new Change(
                        contrast.heading(),
                        contrast.period(),
                        Wording.label(contrast.plus()),
                        Wording.label(contrast.minus()),
                        blocks));
            }
        }
        return changes;
    }

    /** As in: “No war” from 2022Q1 on. */
    private static List<String> partings(Findings findings) {
        return findings.others().stream()
                .map(other -> Wording.quoted(other)
                        + findings.parting(other).map(q -> " from " + q + " on").orElse(" never"))
                .toList();
    }

    private static List<Picture> pictures(ResultsFolder folder, List<Chart> charts) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        for (Chart chart : charts) {
            byte[] svg = Files.readAllBytes(folder.chart(chart.name(), "svg"));
            String source = "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
            pictures.add(new Picture(chart.name(), chart.title(), chart.about(), source));
        }
        return pictures;
    }

    private static List<String> distinct(
            Findings findings, Function<ScenarioEntry, List<String>> texts) {
        Set<String> all = new LinkedHashSet<>();
        findings.scenarios().forEach(s -> all.addAll(texts.apply(s)));
        all.remove("");
        return List.copyOf(all);
    }
}
