package org.middlepowers.analysis.sweep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.middlepowers.analysis.sweep.SweepData.Design;

/**
 * A region of a sweep: conditions on factors and on outcomes that its points meet, of outcomes by their mean over
 * replications.
 *
 * @param conditions all of which hold
 */
public record Where(List<Condition> conditions) {
    private static final Pattern TEXT = Pattern.compile("\\s*([^<>=\\s]+)\\s*([<>=])\\s*(\\S+)\\s*");

    /**
     * A condition.
     *
     * @param name of a factor or an outcome
     * @param sign one of &lt;, &gt; and =
     * @param value a number; of = a level of a category
     */
    public record Condition(String name, String sign, String value) {
        /** Reads {@code NAME<NUMBER}, {@code NAME>NUMBER} or {@code NAME=LEVEL}; empty if it is none of them. */
        public static Optional<Condition> parse(String text) {
            Matcher m = TEXT.matcher(text);
            if (!m.matches()) {
                return Optional.empty();
            }
            Condition c = new Condition(m.group(1), m.group(2), m.group(3));
            return c.sign.equals("=") || SideOf.parse(text).isPresent() ? Optional.of(c) : Optional.empty();
        }

        /** Whether a number is below or above the value. */
        private DoublePredicate beside() {
            double bound = Double.parseDouble(value);
            return sign.equals("<") ? number -> number < bound : number -> number > bound;
        }

        /** As in "tension < 0.5". */
        public String words() {
            return name + " " + sign + " " + value;
        }
    }

    public Where {
        conditions = List.copyOf(conditions);
    }

    /**
     * What a region leaves of a sweep.
     *
     * @param data its points
     * @param words what is left of the design, as sentences
     */
    public record Left(SweepData data, String words) {}

    /** The points of a sweep that lie in the region; empty if none does. */
    public Optional<Left> in(SweepData data) {
        boolean ofOutcomes = conditions.stream().anyMatch(c -> factor(data, c) < 0);
        boolean rows = data.design() == Design.SALTELLI && ofOutcomes;
        IntPredicate inside = inside(data);
        int[] kept = IntStream.range(0, data.points())
                .filter(p -> !rows || data.place(p) < SweepData.AB)
                .filter(inside)
                .toArray();
        if (kept.length == 0) {
            return Optional.empty();
        }
        Design left = ofOutcomes ? ofOutcomes(data.design()) : data.design();
        StringBuilder words = new StringBuilder("Within ")
                .append(String.join(" and ", conditions.stream().map(Condition::words).toList()))
                .append(" lie ")
                .append(kept.length)
                .append(" of ")
                .append(rows ? data.sample().length : data.points())
                .append(rows ? " points of the base sample" : " points")
                .append(String.format(Locale.ROOT, " (%.0f %%)", 100.0 * kept.length / (rows ? data.sample().length : data.points())))
                .append("; all that follows is about them.");
        if (left != data.design()) {
            words.append(" They are no ").append(data.design().title()).append(" design any more and are taken as a")
                    .append(" sample of the region.");
        }
        if (ofOutcomes) {
            words.append(" In a region of outcomes factors go together, so that a share includes what goes with the"
                    + " factor.");
        }
        return Optional.of(new Left(data.keep(kept, left), words.toString()));
    }

    /** Whether a point of a sweep lies in the region. */
    IntPredicate inside(SweepData data) {
        return conditions.stream().map(c -> meets(data, c)).reduce(p -> true, IntPredicate::and);
    }

    private static Design ofOutcomes(Design design) {
        return design == Design.LIST || design == Design.MORRIS ? design : Design.RANDOM;
    }

    private static int factor(SweepData data, Condition c) {
        return data.factors().stream().map(Factor::name).toList().indexOf(c.name);
    }

    /** Whether a point meets a condition. */
    private static IntPredicate meets(SweepData data, Condition c) {
        int f = factor(data, c);
        if (f < 0) {
            PointMeans means = new PointMeans(data, data.outcomes().indexOf(c.name));
            DoublePredicate beside = c.beside();
            return p -> beside.test(means.mean(p));
        }
        Factor factor = data.factors().get(f);
        if (factor.numeric()) {
            DoublePredicate beside = c.beside();
            return p -> beside.test(data.x(p, f));
        }
        int level = factor.levels().indexOf(c.value);
        return p -> (int) data.x(p, f) == level;
    }
}
