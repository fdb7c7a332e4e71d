package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.middlepowers.analysis.ClaimRow;
import org.middlepowers.analysis.ClaimTest.Verdict;
import org.middlepowers.analysis.Duel;
import org.middlepowers.analysis.Duel.Key;
import org.middlepowers.analysis.Duel.Side;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;

/** The answer of a duel in plain words, made from the numbers. */
public final class DuelWords {
    /** Kind of the claims that are about the scenario and not about synthetic worlds. */
    public static final String EXPECTATION = "expectation";

    private static final String ACT = "act_";
    private static final int ACTS_TOLD = 2;

    private final Duel duel;
    private final List<ClaimRow> claims;
    private final Manifest manifest;
    private final String scope;
    private final String who;
    private final String since;

    /**
     * @param scope whom the answer is about: a group, or world
     * @param who what to call it in a sentence
     * @param since quarter that splits runs
     */
    public DuelWords(
            Duel duel, List<ClaimRow> claims, Manifest manifest, String scope, String who, String since) {
        this.duel = duel;
        this.claims = List.copyOf(claims);
        this.manifest = manifest;
        this.scope = scope;
        this.who = who;
        this.since = since;
    }

    /** Paragraphs: what each theory expects and whether that came, what each one's world does, what held. */
    public List<String> paragraphs() {
        List<String> all = new ArrayList<>();
        all.add(expectations());
        all.add(conduct());
        all.add(parting());
        all.add(held());
        return all;
    }

    private String expectations() {
        StringBuilder text = new StringBuilder();
        for (Side side : duel.sides()) {
            List<String> told = new ArrayList<>();
            for (ClaimRow row : rows(side)) {
                if (row.kind().equals(EXPECTATION)) {
                    told.add("that " + clause(row.text()) + " (" + evidence(side, row) + ")");
                }
            }
            if (!told.isEmpty()) {
                text.append(Wording.capital(side.voice())).append(" expects of ").append(who).append(" after ");
                text.append(since).append(' ').append(Wording.join(told)).append(". ");
            }
        }
        String end = "Each was judged in the model with that theory's own parameters: the mean of the quarters since "
                + since + " less that of those before.";
        return text.isEmpty() ? "None of the theories says what it expects of a middle power after a clash." : text + end;
    }

    /** "it falls in line" from "It falls in line." */
    private static String clause(String sentence) {
        String bare = sentence.strip().replaceFirst("\\.$", "");
        return bare.isEmpty() ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private String evidence(Side side, ClaimRow row) {
        int at = duel.sides().indexOf(side);
        Interval before = duel.value(new Key(scope, row.measure(), Duel.BEFORE), at);
        Interval after = duel.value(new Key(scope, row.measure(), Duel.AFTER), at);
        MeasureFormat format = format(row.measure());
        String numbers = title(row.measure()) + " " + format.value(before) + " before, " + format.value(after)
                + " after, change " + format.signedBounds(row.test().value());
        return switch (row.test().verdict()) {
            case HELD -> "borne out: " + numbers;
            case NOT_HELD -> "not borne out: " + numbers;
            case UNCLEAR -> "unclear: " + numbers
                    + (crossesZero(row.test().value()) ? ", which includes zero" : ", which includes the threshold");
        };
    }

    private static boolean crossesZero(Interval v) {
        return v.bounded() && !v.excludesZero();
    }

    private String conduct() {
        List<String> sentences = new ArrayList<>();
        for (int side = 0; side < duel.sides().size(); side++) {
            String more = acts(side, true, false);
            String less = acts(side, false, false);
            String apart = acts(side, true, true);
            String sentence = "Under " + duel.sides().get(side).theory() + ", " + who + " turns after " + since + " more to "
                    + (more.isEmpty() ? "no act clearly" : more) + " and less to "
                    + (less.isEmpty() ? "none clearly" : less);
            sentences.add(sentence + (apart.isEmpty() ? "" : "; more than under the others it then chooses " + apart));
        }
        return String.join(". ", sentences) + ".";
    }

    /** The acts that change most, or that set a theory apart most, as far as intervals exclude zero. */
    private String acts(int side, boolean more, boolean contrast) {
        Map<Double, String> found = new TreeMap<>(Comparator.reverseOrder());
        for (Measure m : acts()) {
            Key key = new Key(scope, m.name(), contrast ? Duel.AFTER : Duel.CHANGE);
            Interval v = contrast ? duel.contrast(key, side) : duel.value(key, side);
            if (v.excludesZero() && v.mean() > 0 == more) {
                MeasureFormat format = format(m.name());
                found.put(
                        Math.abs(v.mean()),
                        Wording.inSentence(title(m.name())) + " (" + format.signed(v) + " points)");
            }
        }
        return Wording.join(found.values().stream().limit(ACTS_TOLD).toList());
    }

    private List<Measure> acts() {
        return manifest.measures().stream().filter(m -> m.name().startsWith(ACT)).toList();
    }

    private String parting() {
        Optional<Key> widest = widest(k -> k.scope().equals(scope) && k.statistic().equals(Duel.AFTER), 1).stream()
                .findFirst();
        StringBuilder text = new StringBuilder();
        widest.ifPresent(key -> text.append("The theories part most over ")
                .append(who)
                .append("'s ")
                .append(Wording.inSentence(title(key.measure())))
                .append(": ")
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

    /** The outcomes over which the theories part most, by range over pooled standard deviation. */
    List<Key> widest(Predicate<Key> which, int most) {
        return duel.keys().stream()
                .filter(which)
                .filter(k -> !Double.isNaN(duel.separation(k)))
                .sorted(Comparator.comparingDouble((Key k) -> -duel.separation(k)))
                .limit(most)
                .toList();
    }

    private String held() {
        List<String> parts = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Side side : duel.sides()) {
            List<ClaimRow> own = rows(side).stream()
                    .filter(r -> !r.kind().equals(EXPECTATION))
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            long held = own.stream().filter(r -> r.test().verdict() == Verdict.HELD).count();
            parts.add(held + " of " + own.size() + " for " + side.theory());
            own.stream()
                    .filter(r -> r.test().verdict() != Verdict.HELD)
                    .forEach(r -> missed.add(side.theory() + ", " + r.test().verdict().word() + ": " + clause(r.text())));
        }
        if (parts.isEmpty()) {
            return "The theories make no predictions of synthetic worlds.";
        }
        String end = missed.isEmpty() ? "" : " Those that did not: " + String.join("; ", missed) + ".";
        return "Of their own predictions of synthetic worlds, there held " + Wording.join(parts) + "." + end;
    }

    private List<ClaimRow> rows(Side side) {
        return claims.stream().filter(r -> r.theory().equals(side.theory())).toList();
    }

    String title(String measure) {
        return manifest.measure(measure)
                .map(Measure::title)
                .filter(t -> !t.isEmpty())
                .orElse(measure);
    }

    MeasureFormat format(String measure) {
        return MeasureFormat.of(manifest.measure(measure).map(Measure::unit).orElse(""));
    }
}
