package org.middlepowers.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.middlepowers.analysis.Quadrants.Quadrant;

/** Effects in words, made from the numbers: what an interval does not bear out is not said. */
public record EffectWording(ActorEffect actor) {
    /** A space at which no line ends. */
    private static final String HELD = "\u00a0";

    private static final MeasureFormat PLAIN = MeasureFormat.of("");
    /** The four quadrants with a word for each. */
    private static final Map<Quadrant, String> SHORT = new EnumMap<>(Map.of(
            Quadrant.ORDERLY, "orderly",
            Quadrant.DISRUPTIVE, "disruptive",
            Quadrant.PILLAR, "pillar",
            Quadrant.CLIENT, "client"));

    private static final List<Quadrant> PARTS = List.of(Quadrant.values());

    /** The message of a chart: directions of the means, and how often each quadrant, in its first word. */
    public String headline(EffectFindings findings, boolean draws) {
        List<String> chances = new ArrayList<>();
        ordered()
                .filter(q -> actor.share(q).mean() > 0)
                .forEach(q -> chances.add(percent(q) + HELD + "%" + HELD + SHORT.get(q)));
        String text = subject(findings) + " " + direction();
        return (draws ? "Over the range of parameters, " + text : Wording.capital(text)) + "; "
                + (chances.isEmpty() ? "without any effect" : String.join(", ", chances));
    }

    /** Who or what acts, as the subject of a sentence in the plural or an act's name. */
    public String subject(EffectFindings findings) {
        return switch (actor.kind()) {
            case "acts" -> "the acts " + actor.code().replace("+", " and ") + " together";
            case "act" -> "the act " + actor.code() + " (" + Wording.inSentence(actor.name()) + ")";
            default -> actor.whole() ? "all middle powers together" : actor.name();
        };
    }

    /** Directions of the mean effects, as in "add poles and do not clearly change tension". */
    public String direction() {
        boolean one = actor.kind().equals("act") || actor.kind().equals("state");
        String s = one ? "s" : "";
        String poles = either(actor.poles(), "add" + s + " poles", "take" + s + " poles away");
        String tension = either(actor.tension(), "raise" + s + " tension", "lower" + s + " tension");
        String not = one ? "does not clearly change " : "do not clearly change ";
        if (poles.isEmpty() && tension.isEmpty()) {
            return (one ? "changes" : "change") + " neither poles nor tension clearly";
        }
        return (poles.isEmpty() ? not + "poles" : poles) + " and " + (tension.isEmpty() ? not + "tension" : tension);
    }

    private static String either(Interval effect, String up, String down) {
        return !effect.excludesZero() ? "" : effect.mean() > 0 ? up : down;
    }

    /** Sizes of the mean effects with their intervals. */
    public String sizes() {
        return "poles " + size(actor.poles()) + ", tension " + size(actor.tension());
    }

    private static String size(Interval effect) {
        String bounds = effect.bounded() ? " (95 % interval " + PLAIN.signedBounds(effect) + ")" : "";
        String doubt = effect.bounded() && !effect.excludesZero() ? ", not clear of zero" : "";
        return PLAIN.signed(effect) + bounds + doubt;
    }

    /** The probabilities of all four quadrants, the likeliest first, as in "pillar 40 % (31 to 50), ...". */
    public String probabilities() {
        List<String> parts = new ArrayList<>();
        ordered().forEach(q -> parts.add(q.title() + " " + share(q)));
        if (actor.none().mean() > 0) {
            parts.add("no effect at all " + none());
        }
        if (actor.share(Quadrant.NEITHER).mean() > 0) {
            parts.add("poles alone " + share(Quadrant.NEITHER));
        }
        return Wording.join(parts);
    }

    /** How often an actor is in a quadrant, in whole per cent that add to 100 over all there is. */
    public int percent(Quadrant quadrant) {
        return percents()[PARTS.indexOf(quadrant)];
    }

    /** Whole per cent of {@link #PARTS}, then of no effect at all. */
    private int[] percents() {
        List<Double> shares = new ArrayList<>();
        PARTS.forEach(q -> shares.add(actor.share(q).mean()));
        shares.add(actor.none().mean());
        return Percentages.of(shares);
    }

    /** How often no effect at all, in whole per cent that add to 100 with all others. */
    public int noneInPercent() {
        return percents()[PARTS.size()];
    }

    /** {@link #percent} with the interval of the share, as in "40 % (31 to 50)". */
    public String share(Quadrant quadrant) {
        return share(actor.share(quadrant), percent(quadrant));
    }

    /** {@link #noneInPercent} with the interval of the share. */
    public String none() {
        return share(actor.none(), noneInPercent());
    }

    private static String share(Interval share, int percent) {
        return share.known() ? percent + " % (" + percent(share.low()) + " to " + percent(share.high()) + ")" : "–";
    }

    /** A share with its interval in whole per cent, as in "40 % (31 to 50)". */
    public static String share(Interval share) {
        return share(share, (int) Math.round(100 * share.mean()));
    }

    /** The four quadrants, the likeliest first. */
    private Stream<Quadrant> ordered() {
        return SHORT.keySet().stream().sorted(Comparator.comparingDouble(q -> -actor.share(q).mean()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }
}
