package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.middlepowers.analysis.Expected;
import org.middlepowers.analysis.Expected.Test;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Verdict;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** What the authors of scenarios expected, and what came. */
final class Expectations {
    private Expectations() {}

    /** The claims of each scenario's author. */
    static List<Page.Claims> claims(Findings findings) {
        List<Page.Claims> all = new ArrayList<>();
        for (ScenarioEntry scenario : findings.scenarios()) {
            List<Expected> own = of(findings, scenario);
            String seal = SealWords.of(
                    findings.manifest().inputs(), findings.manifest().started(), scenario.name(), scenario.expect());
            claims(scenario.name(), own, seal).ifPresent(all::add);
        }
        return all;
    }

    /**
     * The claims of one author; empty without any.
     *
     * @param of the scenario or sweep that they are about
     * @param seal whether they were set down before they were tried; a sentence with a space before it, or ""
     */
    static Optional<Page.Claims> claims(String of, List<Expected> own, String seal) {
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page.Claims(
                        "Expected of " + of + ": " + score(own) + seal,
                        own.stream().map(Expectations::claim).toList()));
    }

    /**
     * Every check that a claim consists of; empty without any.
     *
     * @param of what the claims are about: Scenario or Sweep
     */
    static List<Page.Table> checks(List<Expected> expected, String of) {
        List<List<String>> rows = new ArrayList<>();
        for (Expected e : expected) {
            for (Test t : e.tests()) {
                rows.add(row(e, t));
            }
        }
        return List.of(new Page.Table(
                "",
                List.of("What was measured", "Expected", "Came", "Verdict", of, "Claim", "Compared with"),
                List.of(2),
                rows));
    }

    private static List<Expected> of(Findings findings, ScenarioEntry scenario) {
        return findings.expected().stream()
                .filter(e -> e.scenario().equals(scenario.name()))
                .toList();
    }

    /** As in: 3 of 8 held, 2 did not, 1 is unclear, 2 were not checked. */
    private static String score(List<Expected> own) {
        long held = count(own, Verdict.HELD);
        long missed = count(own, Verdict.NOT_HELD);
        long unclear = count(own, Verdict.UNCLEAR);
        long unchecked = own.size() - held - missed - unclear;
        if (unchecked == own.size()) {
            return unchecked == 1 ? "it was not checked." : "none was checked.";
        }
        String text = held + " of " + own.size() + " held" + Stream.of(
                        missed > 0 ? missed + " did not" : "",
                        unclear > 0 ? unclear + (unclear == 1 ? " is unclear" : " are unclear") : "",
                        unchecked > 0 ? unchecked + (unchecked == 1 ? " was not checked" : " were not checked") : "")
                .filter(part -> !part.isEmpty())
                .reduce("", (all, part) -> all + ", " + part);
        return text + ".";
    }

    private static long count(List<Expected> own, Verdict verdict) {
        return own.stream()
                .filter(e -> e.verdict().filter(v -> v == verdict).isPresent())
                .count();
    }

    /** The check that decides, as in: 12 % (11 to 13 %), expected below 20 %. */
    private static String figure(Expected e) {
        return e.deciding()
                .map(t -> {
                    ExpectedWords words = new ExpectedWords(t);
                    String others = e.tests().size() > 1 ? ": " + t.check().about() : "";
                    String bounds = t.figure().bounded()
                            ? " (" + words.bounds() + ")"
                            : t.reason().isEmpty() ? "" : " (no interval: " + t.reason() + ")";
                    return words.came() + bounds + others + "; expected " + words.expectedOf();
                })
                .orElse(e.unchecked());
    }

    private static Page.Claim claim(Expected e) {
        String style = Page.Claim.style(e.verdict().orElse(Verdict.NOT_TESTABLE));
        return new Page.Claim(
                e.word(), style, e.expectation().claim(), figure(e), e.expectation().because());
    }

    private static List<String> row(Expected e, Test t) {
        ExpectedWords words = new ExpectedWords(t);
        String missing = t.reason().isEmpty()
                ? ""
                : (t.figure().bounded() ? " Some replications have no figure: " : " No interval: ") + t.reason();
        return List.of(
                t.check().about(),
                words.expected(),
                words.came() + "\n(" + words.bounds() + ")",
                t.verdict().word(),
                e.scenario(),
                "" + e.number(),
                t.check().than() + (words.sides().isEmpty() ? "" : ": " + words.sides()) + missing);
    }
}
