package org.middlepowers.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.GreatPower;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;

/**
 * What great powers offer and do to middle powers and how these answer, of the whole world as of a quarter. Theories
 * speak about it; the tables of results do not have it.
 *
 * @param name name in a file
 * @param title words for a chart
 * @param unit unit, "" for a pure number
 * @param begin makes the measure of a world that is about to start; it is to be read once a quarter and is NaN where it
 *     is not defined
 */
public record Exchange(String name, String title, String unit, Function<World, ToDoubleFunction<World>> begin) {
    /** All. */
    public static final List<Exchange> ALL = List.of(
            new Exchange(
                    "acceptance",
                    "Offers that are accepted",
                    "share",
                    start -> w -> offers(w, i -> i.getAcceptedSize() > 0 ? 1 : 0)),
            new Exchange(
                    "offer_size", "Mean size of the offers on the table", "size", start -> w ->
                            offers(w, MiddlePower::getOfferSize)),
            new Exchange(
                    "engagement", "Acts of engagement by great powers, a state and quarter", "acts", start -> w ->
                            engagement(w)),
            new Exchange(
                    "mistargeted",
                    "Coercion that hits states nearer to the coercer than the median state is",
                    "share",
                    start -> new Targeting(start)::read),
            new Exchange(
                    "recognition_leverage",
                    "Correlation of recognised autonomy and leverage over pairs of state and power",
                    "",
                    start -> w -> recognitionLeverage(w)));

    /** The measure of a name. */
    public static Optional<Exchange> named(String name) {
        return ALL.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private static double offers(World w, ToDoubleFunction<MiddlePower> value) {
        GroupMean mean = new GroupMean();
        for (MiddlePower i : w.states()) {
            if (i.getOfferPower() >= 0) {
                mean.add(value.applyAsDouble(i), 1);
            }
        }
        return mean.value();
    }

    private static double engagement(World w) {
        EventLog log = w.events();
        double acts = 0;
        for (int e = log.size() - 1; e >= 0 && log.quarter(e) == w.time(); e--) {
            acts += log.type(e) == EventType.ENGAGE ? 1 : 0;
        }
        return acts / w.states().size();
    }

    private static double recognitionLeverage(World w) {
        int powers = w.powers().size();
        double[] recognised = new double[w.states().size() * powers];
        double[] leverage = new double[recognised.length];
        int n = 0;
        for (MiddlePower i : w.states()) {
            System.arraycopy(i.getRecognised(), 0, recognised, n, powers);
            System.arraycopy(i.getLeverage(), 0, leverage, n, powers);
            n += powers;
        }
        return n < 2 ? Double.NaN : new PearsonsCorrelation().correlation(recognised, leverage);
    }

    /** Great powers judge a state by the ideal point that it had before the quarter. */
    private static final class Targeting {
        private final double[] before;

        Targeting(World start) {
            before = new double[start.states().size()];
            remember(start);
        }

        double read(World w) {
            double share = share(w);
            remember(w);
            return share;
        }

        private void remember(World w) {
            Arrays.setAll(before, k -> w.states().get(k).getIdealPoint());
        }

        private double share(World w) {
            EventLog log = w.events();
            int powers = w.powers().size();
            double[] median = new double[powers];
            for (int g = 0; g < powers; g++) {
                double x = w.powers().get(g).getIdealPoint();
                double[] distances = Arrays.stream(before).map(y -> Math.abs(y - x)).sorted().toArray();
                median[g] = distances[distances.length / 2];
            }
            GroupMean near = new GroupMean();
            for (int e = log.size() - 1; e >= 0 && log.quarter(e) == w.time(); e--) {
                if (log.type(e) == EventType.COERCE) {
                    GreatPower g = w.powers().get(log.source(e));
                    double distance = Math.abs(before[log.target(e) - powers] - g.getIdealPoint());
                    near.add(distance < median[log.source(e)] ? 1 : 0, 1);
                }
            }
            return near.value();
        }
    }
}
