package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.middlepowers.analysis.Expected;
import org.middlepowers.analysis.Expected.Test;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Verdict;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** What the authors of scenarios expected, and what came, for a page and for a terminal. */
public final class Expectations {
    private static final int VERDICT = 14;

    private Expectations() {}

    /**
     * The expectations of one scenario.
     *
     * @param heading the scenario's label; empty if there is only one
     * @param score how many held
     */
    public record Section(String heading, String score, List<Claim> claims) {}

    /**
     * One expectation.
     *
     * @param style of its verdict: held, missed, unclear or none
     * @param rows a row for each check
     */
    public record Claim(String verdict, String style, String text, String because, String note, List<Row> rows) {}

    /**
     * One check.
     *
     * @param than what it is compared with, as part of a sentence; empty for a level
     * @param sides the two numbers of a comparison
     */
    public record Row(String about, String than, String expected, String came, String bounds, String sides, String verdict) {}

    static List<Section> sections(Findings findings) {
        List<Section> sections = new ArrayList<>();
        for (ScenarioEntry scenario : findings.scenarios()) {
            List<Expected> own = of(findings, scenario);
            if (!own.isEmpty()) {
                String heading = findings.others().isEmpty() ? "" : Wording.label(scenario);
                sections.add(new Section(heading, score(own), own.stream().map(Expectations::claim).toList()));
            }
        }
        return sections;
    }

    /** A line for each expectation, after one that counts them; those that are too long go on below, set in. */
    static List<String> lines(Findings findings, int width) {
        List<String> lines = new ArrayList<>();
        for (ScenarioEntry scenario : findings.scenarios()) {
            List<Expected> own = of(findings, scenario);
            if (own.isEmpty()) {
                continue;
            }
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(Wording.wrap("Expected of " + scenario.name() + ": " + score(own), width));
            for (Expected e : own) {
                String indent = " ".repeat(VERDICT);
                String first = String.format(Locale.ROOT, "%-" + VERDICT + "s", "  " + e.word());
                for (String line : Wording.wrap(e.expectation().claim() + figure(e), width - VERDICT)) {
                    lines.add(first + line);
                    first = indent;
                }
            }
        }
        return lines;
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

    /** The check that decides, as in: [12 % (11 to 13 %), expected below 20 %]. */
    private static String figure(Expected e) {
        return e.deciding()
                .map(t -> {
                    ExpectedWords words = new ExpectedWords(t);
                    String others = e.tests().size() > 1 ? ": " + t.check().about() : "";
                    String bounds = t.figure().bounded() ? " (" + words.bounds() + ")" : "";
                    return " [" + words.came() + bounds + others + "; expected " + words.expectedOf() + "]";
                })
                .orElse(" [" + e.unchecked() + "]");
    }

    private static Claim claim(Expected e) {
        String style = e.verdict()
                .map(v -> v == Verdict.HELD ? "held" : v == Verdict.NOT_HELD ? "missed" : "unclear")
                .orElse("none");
        return new Claim(
                e.word(),
                style,
                e.expectation().claim(),
                e.expectation().because(),
                e.unchecked(),
                e.tests().stream().map(Expectations::row).toList());
    }

    private static Row row(Test t) {
        ExpectedWords words = new ExpectedWords(t);
        return new Row(
                t.check().about(),
                t.check().than(),
                words.expected(),
                words.came(),
                words.bounds(),
                words.sides() + (t.reason().isEmpty() ? "" : " Some replications have no figure: " + t.reason()),
                t.verdict().word());
    }
}
