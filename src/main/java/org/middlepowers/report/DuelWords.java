package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.middlepowers.analysis.ClaimRow;
import org.middlepowers.analysis.Duel;
import org.middlepowers.analysis.Duel.Key;
import org.middlepowers.analysis.Duel.Side;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Verdict;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;

/** The answer of a duel in plain words, made from the numbers. */
public final class DuelWords {
    /** Kind of the claims that are about the scenario and not about synthetic worlds. */
    public static final String EXPECTATION = "expectation";

    private static final String ACT = "act_";
    private static final int ACTS_TOLD = 2;
    private static final int SHORT = 3;

    private final Duel duel;
    private final List<ClaimRow> claims;
    private final Manifest manifest;
    private final Subject subject;
    private final Split split;

    /**
     * Whom the answer is about.
     *
     * @param scope a group, or world
     * @param name what to call it in a sentence
     */
    public record Subject(String scope, String name) {}

    /**
     * How runs are split.
     *
     * @param quarter from which on they are after
     * @param words how that quarter was found, and what it means, in sentences
     */
    public record Split(String quarter, String words) {}

    /** The words of a duel, with what became of the theories' claims. */
    public DuelWords(Duel duel, List<ClaimRow> claims, Manifest manifest, Subject subject, Split split) {
        this.duel = duel;
        this.claims = List.copyOf(claims);
        this.manifest = manifest;
        this.subject = subject;
        this.split = split;
    }

    /** The answer: over what the theories part, and what sets apart the first three. */
    List<String> answer() {
        List<String> apart = new ArrayList<>();
        for (int side = 0; side < Math.min(SHORT, duel.sides().size()); side++) {
            String more = acts(side, true, true);
            String less = acts(side, false, true);
            apart.add("under " + duel.sides().get(side).theory() + " "
                    + (more.isEmpty() ? "nothing clearly more often" : "more often " + more) + " and "
                    + (less.isEmpty() ? "nothing clearly less often" : "less often " + less));
        }
        return List.of(
                parting(),
                "Compared with the mean of the other theories, " + who() + " chooses after " + since() + " "
                        + String.join("; ", apart) + ".",
                split.words());
    }

    /** What each theory expects, what came, and what its middle powers turn to. */
    List<String> theories() {
        List<String> all = new ArrayList<>();
        for (int side = 0; side < duel.sides().size(); side++) {
            all.add(expectations(side) + conduct(side));
        }
        return all;
    }

    /** Claims theory by theory. */
    List<Page.Claims> claims() {
        List<Page.Claims> all = new ArrayList<>();
        for (Side side : duel.sides()) {
            List<ClaimRow> own = rows(side);
            if (!own.isEmpty()) {
                long held = own.stream().filter(r -> r.test().verdict() == Verdict.HELD).count();
                all.add(new Page.Claims(
                        Wording.capital(side.theory()) + ": " + held + " of " + own.size() + " claims held.",
                        own.stream()
                                .sorted(Comparator.comparing(r -> r.test().verdict()))
                                .map(r -> claim(r, side))
                                .toList()));
            }
        }
        return all;
    }

    private Page.Claim claim(ClaimRow row, Side side) {
        boolean expectation = row.kind().equals(EXPECTATION);
        String evidence = expectation ? numbers(side, row) : predicted(row);
        return new Page.Claim(
                row.test().verdict().word(),
                Page.Claim.style(row.test().verdict()),
                row.text(),
                evidence,
                (expectation ? "of " + who() : row.kind() + ", of synthetic worlds")
                        + (row.prototype().isEmpty() ? "" : "; prototype: " + row.prototype().replaceAll("(^| )-(?=[0-9])", "$1−")));
    }

    private static String predicted(ClaimRow row) {
        MeasureFormat plain = MeasureFormat.of("");
        return plain.signed(row.test().value()) + " (" + plain.signedBounds(row.test().value()) + "); expected "
                + row.expected() + (row.against().isEmpty() ? "" : ", least against " + row.against());
    }

    private List<ClaimRow> expectationsOf(Side side) {
        return rows(side).stream().filter(r -> r.kind().equals(EXPECTATION)).toList();
    }

    private String expectations(int at) {
        Side side = duel.sides().get(at);
        List<String> told = new ArrayList<>();
        for (ClaimRow row : expectationsOf(side)) {
            told.add("that " + clause(row.text()) + " (" + evidence(side, row) + ")");
        }
        return told.isEmpty()
                ? ""
                : Wording.capital(side.voice()) + " expects of " + who() + " after " + since() + " " + Wording.join(told)
                        + ". ";
    }

    /** "it falls in line" from "It falls in line." */
    private static String clause(String sentence) {
        return Wording.small(sentence.strip().replaceFirst("\\.$", ""));
    }

    private String evidence(Side side, ClaimRow row) {
        String numbers = numbers(side, row);
        boolean zero = row.test().value().bounded() && !row.test().value().excludesZero();
        return switch (row.test().verdict()) {
            case HELD -> "borne out: " + numbers;
            case NOT_HELD -> "not borne out: " + numbers;
            case NOT_TESTABLE -> "not testable here: nobody chose the act in any run";
            case UNCLEAR -> "unclear: " + numbers + (zero ? ", which includes zero" : ", which includes the threshold");
        };
    }

    private String numbers(Side side, ClaimRow row) {
        int at = duel.sides().indexOf(side);
        Interval before = duel.value(new Key(scope(), row.measure(), Duel.BEFORE), at);
        Interval after = duel.value(new Key(scope(), row.measure(), Duel.AFTER), at);
        MeasureFormat format = format(row.measure());
        return title(row.measure()) + " " + format.value(before) + " before, " + format.value(after)
                + " after, change " + format.signedBounds(row.test().value());
    }

    private String conduct(int side) {
        String more = acts(side, true, false);
        String less = acts(side, false, false);
        return "Under " + duel.sides().get(side).theory() + ", " + who() + " turns after " + since() + " more to "
                + (more.isEmpty() ? "no act clearly" : more) + " and less to " + (less.isEmpty() ? "no act clearly" : less)
                + ".";
    }

    /** The acts that change most, or that set a theory apart most, as far as intervals exclude zero. */
    private String acts(int side, boolean more, boolean contrast) {
        Map<String, Interval> found = new LinkedHashMap<>();
        for (Measure m : acts()) {
            Key key = new Key(scope(), m.name(), contrast ? Duel.AFTER : Duel.CHANGE);
            Interval v = contrast ? duel.contrast(key, side) : duel.value(key, side);
            if (v.excludesZero() && v.mean() > 0 == more) {
                found.put(m.name(), v);
            }
        }
        return Wording.join(found.entrySet().stream()
                .sorted(Comparator.comparingDouble(e -> -Math.abs(e.getValue().mean())))
                .limit(ACTS_TOLD)
                .map(e -> "“" + Wording.inSentence(title(e.getKey())) + "” (" + format(e.getKey()).signed(e.getValue())
                        + " points)")
                .toList());
    }

    private List<Measure> acts() {
        return manifest.measures().stream().filter(m -> m.name().startsWith(ACT)).toList();
    }

    private String parting() {
        Optional<Key> widest = widest(this::isConduct, 1).stream().findFirst();
        StringBuilder text = new StringBuilder();
        widest.ifPresent(key -> text.append("Of what ")
                .append(who())
                .append(" does since ")
                .append(since())
                .append(", the theories part most over this: ")
                .append(Wording.inSentence(title(key.measure())))
                .append(", ")
                .append(extremes(key))
                .append(". "));
        text.append("For the world: ");
        List<String> parts = new ArrayList<>();
        for (Key key : List.of(
                new Key("world", "tension", Duel.MEAN),
                new Key("world", "effect.tension", Duel.VALUE),
                new Key("world", "effect.poles", Duel.VALUE))) {
            if (duel.keys().contains(key)) {
                parts.add(Wording.inSentence(title(key.measure())) + " lies between " + extremes(key));
            }
        }
        return text + String.join("; ", parts) + ".";
    }

    private boolean isConduct(Key key) {
        boolean conduct = key.measure().startsWith(ACT) || key.measure().equals("dsi");
        return conduct && key.scope().equals(scope()) && key.statistic().equals(Duel.AFTER);
    }

    private String extremes(Key key) {
        int low = 0;
        int high = 0;
        for (int side = 1; side < duel.sides().size(); side++) {
            double mean = duel.value(key, side).mean();
            low = mean < duel.value(key, low).mean() ? side : low;
            high = mean > duel.value(key, high).mean() ? side : high;
        }
        MeasureFormat format = format(key.measure());
        return format.value(duel.value(key, low)) + " under " + duel.sides().get(low).theory() + " and "
                + format.value(duel.value(key, high)) + " under " + duel.sides().get(high).theory();
    }

    /**
     * The outcomes over which the theories part most, by range over pooled standard deviation; of each measure and
     * scope the statistic over which they do.
     */
    List<Key> widest(Predicate<Key> which, int most) {
        Set<String> told = new HashSet<>();
        return duel.keys().stream()
                .filter(which)
                .filter(k -> !Double.isNaN(duel.separation(k)))
                .sorted(Comparator.comparingDouble((Key k) -> -duel.separation(k)))
                .filter(k -> told.add(k.scope() + k.measure()))
                .limit(most)
                .toList();
    }

    private List<ClaimRow> rows(Side side) {
        return claims.stream().filter(r -> r.theory().equals(side.theory())).toList();
    }

    Duel duel() {
        return duel;
    }

    Manifest manifest() {
        return manifest;
    }

    String scope() {
        return subject.scope();
    }

    String who() {
        return subject.name();
    }

    String since() {
        return split.quarter();
    }

    String title(String measure) {
        return manifest.measure(measure)
                .map(Measure::title)
                .filter(t -> !t.isEmpty())
                .orElse(measure);
    }

    String scopeName(String scope) {
        Manifest.Group group = manifest.scenarios().get(0).groups().get(scope);
        return group == null || group.name().isEmpty() ? scope : group.name();
    }

    MeasureFormat format(String measure) {
        return MeasureFormat.of(manifest.measure(measure).map(Measure::unit).orElse(""));
    }
}
