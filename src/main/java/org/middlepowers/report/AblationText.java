package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.AblationFindings;
import org.middlepowers.analysis.AblationFindings.DyadFinding;
import org.middlepowers.analysis.Factorial.Cell;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.LayerVerdict;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;

/** An ablation in words, made from its numbers. */
final class AblationText {
    private static final int DECIMALS = 4;
    private static final double NEGLIGIBLE = .1;

    private final AblationFindings findings;

    AblationText(AblationFindings findings) {
        this.findings = findings;
    }

    /** The question of every ablation. */
    String question() {
        return "In the relations of " + findings.dyad() + ", do state-level asymmetry and sub-national conflict compete"
                + " as explanations, or do they complement each other?";
    }

    /** What the two layers do, over all outcomes. */
    String overall() {
        List<String> parts = new ArrayList<>();
        for (LayerVerdict verdict : LayerVerdict.values()) {
            List<String> names = findings.outcomes().stream()
                    .filter(o -> !o.exempt() && o.verdict() == verdict)
                    .map(o -> Wording.inSentence(o.measure().title()))
                    .toList();
            if (!names.isEmpty()) {
                parts.add(meaning(verdict) + " in " + Wording.join(names));
            }
        }
        return "In this model, the two layers " + String.join("; they ", parts) + "." + harder();
    }

    /** What is left of "complement" when each layer's effect alone takes the place of its main effect. */
    private String harder() {
        List<DyadFinding> complement = findings.outcomes().stream()
                .filter(o -> !o.exempt() && o.verdict() == LayerVerdict.COMPLEMENT)
                .toList();
        if (complement.isEmpty()) {
            return "";
        }
        List<String> kept = complement.stream()
                .filter(o -> o.verdictAlone() == LayerVerdict.COMPLEMENT)
                .map(o -> Wording.inSentence(o.measure().title()))
                .toList();
        return " A main effect contains half of the interaction; judged by what each layer does alone, "
                + (kept.isEmpty()
                        ? "none of these outcomes is"
                        : kept.size() == complement.size()
                                ? "all of them are still"
                                : "only " + Wording.join(kept) + (kept.size() == 1 ? " is" : " are") + " still")
                + " pushed by both layers the same way"
                + (kept.size() == complement.size() ? "." : ": the rest is the work of the two together.");
    }

    private static String meaning(LayerVerdict verdict) {
        return switch (verdict) {
            case COMPLEMENT -> "complement each other (together more than the sum of the two)";
            case SUBSTITUTES -> "are substitutes (together less than the sum of the two)";
            case ENCOMPASSING -> "leave all to one of them (the other adds nothing clear)";
            case INDEPENDENT -> "are independent by the rule (neither reinforcing nor replacing each other)";
            case UNMOVED -> "move nothing beyond noise";
        };
    }

    /** What the placebo gives for the outcomes for which it has to give none. */
    String placebo() {
        List<String> parts = new ArrayList<>();
        boolean clean = true;
        for (DyadFinding o : findings.outcomes()) {
            if (o.ruled()) {
                Interval p = o.placebo().interaction().interval();
                boolean small = Math.abs(o.placeboShare()) < NEGLIGIBLE;
                String how = !p.bounded()
                        ? "no interval from so few replications"
                        : !o.placeboInteracts()
                                ? "the interval includes zero"
                                : small
                                        ? "clear but "
                                                + String.format(
                                                        Locale.ROOT, "%.1f %%", 100 * Math.abs(o.placeboShare()))
                                                + " of the interaction with couplings"
                                        : "not zero";
                clean &= p.bounded() && (!o.placeboInteracts() || small);
                parts.add(Wording.inSentence(o.measure().title()) + " " + number(o, p) + " (" + how + ")");
            }
        }
        return "The placebo, in which protest reaches no great power and no win-set, "
                + (clean ? "gives next to no interaction, as it should: " : "does not come out as it should: ")
                + String.join(", ", parts)
                + ". An interaction counts only where it is clear and clearly more than the placebo's.";
    }

    /** What this can establish, and what it cannot. */
    String limits() {
        return "What this can establish: what each layer of this model does to the dyad, whether the two together do more"
                + " or less than the sum, and that the couplings between them, not the measures, are the reason. What it"
                + " cannot: whether the world is like that. The rule's other half, that the cell with both layers fits"
                + " data best, needs data on the dyad and is not decided here; so a “complement” above is one that a"
                + " comparison with data could still refuse.";
    }

    /** What came out for one outcome, in a sentence or two. */
    String sentence(DyadFinding o) {
        String title = o.measure().title();
        double asymmetry = o.couplings().asymmetryAlone().mean();
        double subnational = o.couplings().subnationalAlone().mean();
        Interval whole = o.couplings().interaction().interval();
        String moved = title + ": asymmetry alone " + number(o, o.couplings().asymmetryAlone().interval())
                + ", sub-national conflict alone " + number(o, o.couplings().subnationalAlone().interval())
                + ", both together " + signed(o, o.together()) + "; interaction " + number(o, whole) + " (placebo "
                + number(o, o.placebo().interaction().interval()) + "). ";
        if (o.exempt()) {
            return moved + "Reported only: protests may interact through the mix of sectors, so the rules leave them out."
                    + undefined(o);
        }
        if (Double.isNaN(asymmetry + subnational)) {
            return title + ": not defined in enough replications to say anything." + undefined(o);
        }
        return moved + Wording.capital(verdict(o)) + "." + undefined(o);
    }

    /** The verdict on an outcome, as a clause. */
    private String verdict(DyadFinding o) {
        boolean asymmetry = o.couplings().asymmetry().interval().excludesZero();
        boolean subnational = o.couplings().subnational().interval().excludesZero();
        return switch (o.verdict()) {
            case COMPLEMENT -> "complement: together they do more than the sum" + alone(o);
            case SUBSTITUTES -> "substitutes: together they do less than the sum" + alone(o);
            case ENCOMPASSING -> "encompassing: only "
                    + (asymmetry ? "asymmetry" : "sub-national conflict")
                    + " moves it clearly, the other layer adds nothing clear"
                    + unowed(o);
            case INDEPENDENT -> o.isOwed()
                    ? "independent by the letter of the rule: the layers do interact, but "
                            + (asymmetry && subnational
                                    ? "their main effects point in different directions"
                                    : "only one of them has a clear main effect")
                    : "independent: " + (asymmetry && subnational ? "both layers move it" : "a layer moves it")
                            + ", and no interaction is owed to the couplings" + unowed(o);
            case UNMOVED -> "unmoved: every interval includes zero" + unowed(o);
        };
    }

    /** What the averages of the main effects hide: what each layer does where the other is off. */
    private static String alone(DyadFinding o) {
        int interaction = direction(o.interaction());
        int asymmetry = direction(o.couplings().asymmetryAlone().interval());
        int subnational = direction(o.couplings().subnationalAlone().interval());
        if (asymmetry == interaction && subnational == interaction) {
            return ", and each does the same alone, only less";
        }
        if (asymmetry == 0 && subnational == 0) {
            return ". But alone, neither does anything clear, so that this is the work of the two together";
        }
        return ". But alone, asymmetry " + doing(asymmetry) + " and sub-national conflict " + doing(subnational)
                + ", so that this is the work of the two together";
    }

    private static int direction(Interval effect) {
        return effect.excludesZero() ? effect.low() > 0 ? 1 : -1 : 0;
    }

    private static String doing(int direction) {
        return direction == 0 ? "does nothing clear" : direction > 0 ? "raises it" : "lowers it";
    }

    private static String unowed(DyadFinding o) {
        return o.interaction().excludesZero() && !o.isOwed()
                ? " (the interaction is clear, but not clearly more than the placebo's)"
                : "";
    }

    private static String undefined(DyadFinding o) {
        long n = o.couplings().undefined();
        if (n == 0) {
            return "";
        }
        List<String> where = new ArrayList<>();
        for (Cell cell : Cell.values()) {
            if (o.couplings().undefined(cell) > 0) {
                where.add(o.couplings().undefined(cell) + " with " + cell.title());
            }
        }
        return " Not defined in " + Wording.count(n, "replication") + " (" + Wording.join(where)
                + "), which are left out of all four cells.";
    }

    /** A number with its sign and half interval. */
    static String number(DyadFinding o, Interval v) {
        return v.known() ? MeasureFormat.of(o.measure().unit()).signedWithHalf(v, DECIMALS) : "–";
    }

    private static String signed(DyadFinding o, double value) {
        Interval like = o.couplings().interaction().interval();
        double half = like.bounded() ? like.half() : Double.NaN;
        return MeasureFormat.of(o.measure().unit())
                .signed(new Interval(like.n(), value, value - half, value + half));
    }
}
