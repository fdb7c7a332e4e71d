package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.middlepowers.analysis.ActorEffect;
import org.middlepowers.analysis.Deciding;
import org.middlepowers.analysis.EffectFindings;
import org.middlepowers.analysis.EffectWording;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Quadrants.Quadrant;
import org.middlepowers.analysis.Wording;

/** The answer of a study of effects in words: probabilities, never one label. */
final class EffectAnswer {
    private static final int FEW = 6;
    private static final int NAMED = 4;
    private static final double BY_CHANCE = .05;

    private final EffectFindings findings;

    EffectAnswer(EffectFindings findings) {
        this.findings = findings;
    }

    String question() {
        return findings.ofActs()
                ? "What does it do to poles and tension that states can choose these acts: do they complement"
                        + " stability, or erode it?"
                : "Are middle powers drivers or stabilisers?";
    }

    /** Paragraphs, the whole first. */
    List<String> paragraphs() {
        List<String> all = new ArrayList<>();
        all.add(whole());
        List<ActorEffect> parts = findings.parts().stream().filter(a -> a.n() > 0).toList();
        if (parts.size() > FEW) {
            all.add(many(parts));
        } else if (findings.whole().whole()) {
            parts.forEach(a -> all.add(one(a) + " " + chances(a)));
        }
        findings.deciding().ifPresent(deciding -> drawn(deciding, all));
        return all;
    }

    private String whole() {
        ActorEffect whole = findings.whole();
        String axes = findings.ofActs()
                ? "With " + (whole.kind().equals("act") ? "it" : "them") + " there are more poles in "
                        + EffectWording.share(whole.driving()) + " of "
                        + Wording.count(whole.n(), "replication") + ", and there is less tension in "
                        + EffectWording.share(whole.stabilising()) + "."
                : "They drive, in that they raise the number of poles, in " + EffectWording.share(whole.driving())
                        + " of " + Wording.count(whole.n(), "replication")
                        + "; they stabilise, in that they lower tension, in "
                        + EffectWording.share(whole.stabilising()) + "; they do both in "
                        + EffectWording.share(whole.share(Quadrant.ORDERLY)) + ".";
        return one(whole) + " " + axes + " " + chances(whole);
    }

    private String one(ActorEffect actor) {
        return Wording.capital(new EffectWording(actor).subject(findings)) + " "
                + new EffectWording(actor).direction() + ": " + new EffectWording(actor).sizes() + ".";
    }

    private static String chances(ActorEffect actor) {
        return "Probabilities: " + new EffectWording(actor).probabilities() + ".";
    }

    private String many(List<ActorEffect> parts) {
        String what = findings.ofActs() ? "acts" : "states and groups";
        if (parts.stream().allMatch(a -> a.kind().equals("state"))) {
            what = "middle powers";
        }
        return "Of " + parts.size() + " " + what + " taken alone, "
                + clear(parts, ActorEffect::poles, "raise", "lower") + " the number of poles and "
                + clear(parts, ActorEffect::tension, "raise", "lower") + " tension by an interval clear of zero; of so"
                + " many, about " + Math.max(1, Math.round(BY_CHANCE * parts.size()))
                + " would look clear in each by chance. The largest effects on poles are those of "
                + largest(parts, ActorEffect::poles) + "; on tension, " + largest(parts, ActorEffect::tension) + ".";
    }

    private static String clear(
            List<ActorEffect> parts, Function<ActorEffect, Interval> effect, String up, String down) {
        long raised = parts.stream().map(effect).filter(e -> e.excludesZero() && e.mean() > 0).count();
        long lowered = parts.stream().map(effect).filter(e -> e.excludesZero() && e.mean() < 0).count();
        return raised + " " + up + " and " + lowered + " " + down;
    }

    private static String largest(List<ActorEffect> parts, Function<ActorEffect, Interval> effect) {
        List<String> names = parts.stream()
                .filter(a -> effect.apply(a).excludesZero())
                .sorted(Comparator.comparingDouble((ActorEffect a) -> -Math.abs(effect.apply(a).mean())))
                .limit(NAMED)
                .map(a -> a.name() + " (" + MeasureFormat.of("").signed(effect.apply(a)) + ")")
                .toList();
        return names.isEmpty() ? "none that is clear of zero" : Wording.join(names);
    }

    private void drawn(Deciding deciding, List<String> all) {
        List<ActorEffect> actors = findings.drawn().stream().filter(a -> a.n() > 0).toList();
        if (actors.isEmpty()) {
            return;
        }
        ActorEffect whole = actors.get(0);
        all.add("Over " + Wording.count(whole.n(), "draw") + " of " + deciding.drawn()
                + " free parameters from their ranges, before any data have narrowed them: "
                + new EffectWording(whole).subject(findings) + " " + new EffectWording(whole).direction() + " ("
                + new EffectWording(whole).sizes() + "). " + chances(whole));
        decided(deciding, whole).forEach(all::add);
        if (actors.size() - 1 <= FEW) {
            actors.stream().skip(1).forEach(a -> all.add("Over the same draws, "
                    + new EffectWording(a).subject(findings) + " " + new EffectWording(a).direction() + " ("
                    + new EffectWording(a).sizes() + "). " + chances(a)));
        }
    }

    /** Which draws decide the sign of the effect on tension, if any do. */
    private static List<String> decided(Deciding deciding, ActorEffect whole) {
        List<String> sentences = new ArrayList<>();
        List<Deciding.Cell> cells = deciding.cells(whole);
        if (!cells.isEmpty()) {
            List<String> shares = cells.stream()
                    .map(c -> "with " + word(c.damping()) + " damping and " + word(c.contest()) + " contest, "
                            + EffectWording.share(c.effect().stabilising()))
                    .toList();
            sentences.add("What decides: tension is lowered " + Wording.join(shares)
                    + " of draws (damping: norms and institutions on hostility, χ_K; contest: hostility over middle"
                    + " powers, κ_con; cut at their medians).");
        }
        List<Deciding.ParameterPull> ranks = deciding.ranks(whole);
        if (!ranks.isEmpty()) {
            double chance = deciding.chance(whole);
            List<String> names = ranks.stream()
                    .filter(r -> Math.abs(r.tension()) > chance || Math.abs(r.poles()) > chance)
                    .limit(NAMED)
                    .map(r -> r.parameter() + " (" + MeasureFormat.of("").signed(r.poles(), 2) + " with poles, "
                            + MeasureFormat.of("").signed(r.tension(), 2) + " with tension)")
                    .toList();
            sentences.add(names.isEmpty()
                    ? "No single parameter goes with the effects more closely than chance would have it among "
                            + deciding.drawn() + " (rank correlations)."
                    : "Most closely with the effects go " + Wording.join(names)
                            + ", by rank correlation; chance alone stays within ±"
                            + String.format(Locale.ROOT, "%.2f", chance) + ".");
        }
        return sentences;
    }

    private static String word(boolean high) {
        return high ? "high" : "low";
    }
}
