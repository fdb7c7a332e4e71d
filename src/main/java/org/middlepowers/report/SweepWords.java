package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Percentages;
import org.middlepowers.analysis.Quadrants.Quadrant;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Convergence;
import org.middlepowers.analysis.sweep.Regions;
import org.middlepowers.analysis.sweep.ReplicationNeed;
import org.middlepowers.analysis.sweep.Strengths;
import org.middlepowers.analysis.sweep.Strengths.Strength;
import org.middlepowers.analysis.sweep.SweepFindings;
import org.middlepowers.analysis.sweep.SweepFindings.OfOutcome;
import org.middlepowers.analysis.sweep.SweepFindings.OfVerdict;
import org.middlepowers.analysis.sweep.SweepReader;
import org.middlepowers.analysis.sweep.VarianceSplit;
import org.middlepowers.analysis.sweep.VerdictMap;
import org.middlepowers.analysis.sweep.VerdictMap.Decider;
import org.middlepowers.results.SweepFacts;

/** What was found in a sweep, in sentences. */
final class SweepWords {
    private static final int MOST = 4;
    /** A design that finds shares as small as this is not called small. */
    private static final double SMALL = .1;

    private final SweepReader.Read sweep;
    private final SweepFindings findings;

    SweepWords(SweepReader.Read sweep, SweepFindings findings) {
        this.sweep = sweep;
        this.findings = findings;
    }

    String question() {
        String asked = sweep.manifest().sweep().question();
        return asked == null || asked.isEmpty() ? sweep.manifest().sweep().title() : asked;
    }

    /** The answer: what is missing, boxes, verdicts and who decides them; without verdicts, what moves outcomes. */
    List<String> answer() {
        List<String> answer = new ArrayList<>();
        if (!sweep.missing().complete()) {
            answer.add("The design is incomplete: " + sweep.missing().sentence()
                    + ". What follows rests on what is there.");
        }
        if (!sweep.region().isEmpty()) {
            answer.add(sweep.region());
        }
        BoxWords.all(findings).forEach(answer::add);
        findings.verdicts().forEach(v -> answer.add(brief(v.map())));
        if (findings.verdicts().isEmpty()) {
            findings.outcomes().stream().limit(MOST).forEach(o -> answer.add(strongest(o)));
        }
        if (sweep.missing().failed() > 0) {
            answer.add(failures());
        }
        return answer;
    }

    /** The answer at length: verdicts with their regions, what moves outcomes, seeds and replications. */
    List<String> atLength() {
        List<String> answer = new ArrayList<>();
        findings.verdicts().forEach(v -> answer.add(verdict(v.map())));
        quadrants().ifPresent(answer::add);
        if (!findings.verdicts().isEmpty()) {
            findings.outcomes().stream()
                    .filter(o -> !turns(o.name()))
                    .limit(MOST)
                    .forEach(o -> answer.add(strongest(o)));
        }
        if (findings.data().mostReplications() > 1) {
            answer.add(seeds());
        }
        answer.add(replications());
        return answer;
    }

    /** Share of points on a side, and the factors that decide it. */
    private String brief(VerdictMap map) {
        String text = Wording.capital(findings.labels().title(map.verdict())) + ": at " + share(map.yes()) + " of "
                + map.points() + " points";
        if (map.yes().mean() == 0 || map.yes().mean() == 1) {
            return text + "; no point of the sweep reverses it.";
        }
        if (map.strengths().method() == Strengths.Method.NONE) {
            return text + ". " + map.strengths().remark() + ".";
        }
        List<Decider> sure = map.deciders().stream()
                .filter(d -> d.strength().told())
                .limit(MOST)
                .toList();
        return text + (sure.isEmpty() ? "; no factor is distinguishable from chance in deciding it." : ", decided by "
                + sure.stream().map(d -> decider(map, d)).collect(Collectors.joining("; ")) + ".")
                + enough(map.strengths());
    }

    /** Whether some verdict on an outcome falls both ways, so that the answer has said what decides it. */
    private boolean turns(String outcome) {
        return findings.verdicts().stream()
                .map(OfVerdict::map)
                .anyMatch(m -> m.verdict().outcome().equals(outcome)
                        && m.yes().mean() > 0
                        && m.yes().mean() < 1);
    }

    /** Share of points on a side, and who decides it. */
    String verdict(VerdictMap map) {
        String title = Wording.capital(findings.labels().title(map.verdict()));
        StringBuilder text = new StringBuilder(title + ": so at " + share(map.yes()) + " of the "
                + map.points() + " points (settled there at " + map.settledYes() + ", settled on the other side at "
                + map.settledNo() + ", open at the rest). ");
        if (map.yes().mean() == 0 || map.yes().mean() == 1) {
            return text.append("No point of the sweep reverses it.").toString();
        }
        if (map.strengths().method() == Strengths.Method.NONE) {
            return text.append(map.strengths().remark()).append(".").toString();
        }
        List<Decider> sure = map.deciders().stream()
                .filter(d -> d.strength().told())
                .limit(MOST)
                .toList();
        if (sure.isEmpty()) {
            return text.append("No factor is distinguishable from chance in deciding it.")
                    .append(enough(map.strengths()))
                    .toString();
        }
        return text.append(sure.size() == 1 ? "It is decided by " : "They decide, in this order: ")
                .append(sure.stream().map(d -> decider(map, d)).collect(Collectors.joining("; ")))
                .append(".")
                .append(enough(map.strengths()))
                .append(regions(map))
                .toString();
    }

    /** What a design is too small to tell, as a sentence with a space before it; empty where it is large enough. */
    static String enough(Strengths strengths) {
        if (!strengths.remark().isEmpty()) {
            return " " + strengths.remark() + ".";
        }
        return strengths.detectable() > SMALL
                ? " The design is small: a factor that alone accounts for less than " + percent(strengths.detectable())
                        + " of the variance is missed more often than once in five times."
                : "";
    }

    private static String decider(VerdictMap map, Decider d) {
        Strength s = d.strength();
        Interval i = s.total().known() ? s.total() : s.first();
        String what = map.strengths().method() == Strengths.Method.MORRIS
                ? "μ* " + number(i)
                : (s.total().known() ? "a part in " : "alone ") + share(i) + " of its variance";
        String way = !d.factor().numeric() || Double.isNaN(d.rank()) || Math.abs(d.rank()) < map.chance()
                ? ""
                : (d.rank() > 0) == map.verdict().more() ? ", high values towards it" : ", high values against it";
        return d.factor().name() + " (" + what + way + ")";
    }

    /** Where it holds most and where least, in a sentence. */
    private static String regions(VerdictMap map) {
        List<Regions.Region> found = map.regions().stream()
                .sorted(Comparator.comparingDouble(Regions.Region::yes))
                .toList();
        if (found.size() < 2) {
            return "";
        }
        Regions.Region least = found.get(0);
        Regions.Region most = found.get(found.size() - 1);
        return " It is so most where " + most.words() + " (" + percent(most.yes()) + " of " + most.n()
                + " points) and least where " + least.words() + " (" + percent(least.yes()) + " of " + least.n() + ").";
    }

    /** Kinds of effect, if both effects were kept. */
    private Optional<String> quadrants() {
        OfOutcome poles = of("effect.poles");
        OfOutcome tension = of("effect.tension");
        if (poles == null || tension == null) {
            return Optional.empty();
        }
        Map<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
        int n = 0;
        for (int p : findings.data().sample()) {
            double dp = poles.means().mean(p);
            double dt = tension.means().mean(p);
            if (!Double.isNaN(dp) && !Double.isNaN(dt)) {
                counts.merge(Quadrant.of(dp, dt), 1, Integer::sum);
                n++;
            }
        }
        if (n == 0) {
            return Optional.empty();
        }
        int all = n;
        List<Quadrant> found = List.copyOf(counts.keySet());
        int[] percent = Percentages.of(found.stream()
                .map(q -> (double) counts.get(q) / all)
                .toList());
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < percent.length; k++) {
            parts.add(found.get(k).title() + " (" + found.get(k).about() + ") at "
                    + (percent[k] == 0 ? "less than 1 %" : percent[k] + " %"));
        }
        return Optional.of("By their effect on both, middle powers together are, over the points: "
                + String.join(", ", parts) + ".");
    }

    private OfOutcome of(String measure) {
        for (SweepFacts.Outcome o : sweep.manifest().sweep().outcomes()) {
            if (o.measure().equals(measure)) {
                return findings.outcomes().stream()
                        .filter(f -> f.name().equals(o.name()))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** What moves an outcome most. */
    String strongest(OfOutcome o) {
        String title = findings.labels().title(o.name());
        if (!(o.variance().variance() > 0)) {
            return title + " is the same in all runs.";
        }
        if (o.strengths().method() == Strengths.Method.NONE) {
            return title + ": " + Wording.inSentence(o.strengths().remark()) + ".";
        }
        boolean morris = o.strengths().method() == Strengths.Method.MORRIS;
        List<Strength> ranked = o.strengths().ranked().stream()
                .filter(Strength::told)
                .limit(MOST)
                .toList();
        if (ranked.isEmpty()) {
            return title + ": no factor is distinguishable from chance." + enough(o.strengths());
        }
        String list = ranked.stream()
                .map(s -> s.factor() + " ("
                        + (morris
                                ? "μ* " + number(s.total())
                                : share(s.total().known() ? s.total() : s.first()).replace(" (", ", ").replace(")", ""))
                        + ")")
                .collect(Collectors.joining(", "));
        return Wording.capital(title) + " is moved most by " + list + (morris ? "." : ", as "
                + (ranked.get(0).total().known() ? "parts in its variance, alone and with others." : "shares of its"
                        + " variance, each alone.")) + enough(o.strengths());
    }

    /** How far the strengths of named factors still moved as the design grew; empty if that is not known. */
    String convergence(OfOutcome o) {
        Convergence c = o.convergence();
        if (c.steps().size() < 2) {
            return "";
        }
        String title = Wording.capital(findings.labels().title(o.name()));
        double change = c.lastChange();
        int last = c.steps().get(c.steps().size() - 1).size();
        if (Double.isNaN(change)) {
            return title + ": no factor is named by all " + last + " " + c.unit() + ", so that none can settle.";
        }
        return title + ": from about half of the " + last + " " + c.unit() + " to all of them, no named factor's "
                + (c.method() == Strengths.Method.MORRIS
                        ? "μ* moves by more than " + number(change)
                        : "share moves by more than " + percent(change).replace(" %", " percentage points"))
                + ".";
    }

    private String seeds() {
        return "Seeds account for " + findings.outcomes().stream()
                        .limit(6)
                        .map(o -> percent(seeds(o.variance())) + " of the variance of single runs in "
                                + Wording.inSentence(findings.labels().title(o.name())))
                        .collect(Collectors.joining(", ")) + ".";
    }

    static double seeds(VarianceSplit split) {
        return split.parts().stream()
                .filter(p -> p.name().equals(VarianceSplit.SEED) || p.name().equals(VarianceSplit.SEED_EVERYWHERE))
                .mapToDouble(p -> p.share().mean())
                .sum();
    }

    /** Whether replications were enough, and how many more would do. */
    String replications() {
        int most = findings.data().mostReplications();
        if (most < 2) {
            return "With one replication of each point nothing can be said about seeds: no interval at a point, and noise"
                    + " counts as the factors' doing. Run the sweep with two or more.";
        }
        List<String> parts = new ArrayList<>();
        for (OfOutcome o : findings.outcomes()) {
            ReplicationNeed n = o.need();
            String title = Wording.inSentence(findings.labels().title(o.name()));
            if (!(n.wanted() >= 0)) {
                parts.add(title + ": one point has no spread to hold it against; give --width");
            } else if (n.narrow()) {
                parts.add(title + ": enough");
            } else {
                parts.add(title + ": " + percent(n.within()) + " of the points are within; " + more(n.more())
                        + " more would do for the median point, " + more(n.moreMost()) + " for 95 % of them");
            }
        }
        String wanted = Double.isNaN(findings.settings().width())
                ? "a tenth of the spread of the points' means (between their 5th and 95th percentile)"
                : number(findings.settings().width());
        return "Were " + Wording.count(most, "replication") + " enough? Held against a half-width of " + wanted + ", "
                + String.join("; ", parts) + ". Shares of variance and indices rest on all points together and ask for"
                + " far fewer than a single point does.";
    }

    private static String more(double n) {
        return Double.isInfinite(n) || Double.isNaN(n) ? "no number" : String.format(Locale.ROOT, "%.0f", n);
    }

    String failures() {
        return sweep.missing().failed() + " of " + sweep.missing().all() + " runs failed, at "
                + Wording.count(sweep.missing().failedPoints(), "point") + "; they are left out. If failures gather in"
                + " one corner of the space, what is said holds for the rest of it only.";
    }

    static String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        String text = String.format(Locale.ROOT, Math.abs(share) < .095 ? "%.1f %%" : "%.0f %%", 100 * share);
        return text.equals("-0.0 %") || text.equals("0.0 %") ? "0 %" : text.replace('-', '−');
    }

    /** "61 % (50 to 72 %)". */
    static String share(Interval i) {
        if (!i.known()) {
            return "–";
        }
        return i.bounded()
                ? percent(i.mean()) + " (" + bare(i.low()) + " to " + percent(i.high()) + ")"
                : percent(i.mean());
    }

    private static String bare(double share) {
        String text = percent(share);
        return text.substring(0, text.length() - 2);
    }

    static String number(double value) {
        return MeasureFormat.significant(value);
    }

    /** "0.31 (0.28 to 0.35)". */
    static String number(Interval i) {
        if (!i.known()) {
            return "–";
        }
        return i.bounded()
                ? number(i.mean()) + " (" + number(i.low()) + " to " + number(i.high()) + ")"
                : number(i.mean());
    }

}
