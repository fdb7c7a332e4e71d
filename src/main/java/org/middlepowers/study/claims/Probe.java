package org.middlepowers.study.claims;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.measure.WorldMeasure;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.GreatPower;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Theory.Measure;

/** Reads one measure off a world, quarter by quarter. */
final class Probe {
    private final Measure measure;
    private final double[] series;
    private final double[] idealPoints;
    private int eventsSeen;

    /** A probe of a world that is about to start. */
    Probe(Measure measure, World world) {
        this.measure = measure;
        series = new double[world.scenario().quarters()];
        idealPoints = new double[world.states().size()];
        Arrays.fill(series, Double.NaN);
        remember(world);
    }

    /** Takes note of a quarter that has ended. */
    void note(World world) {
        series[world.time()] = value(world);
        remember(world);
    }

    /** The value of each quarter; NaN where there is none. */
    double[] series() {
        return series;
    }

    /** Great powers judge a state by the ideal point that it had before the quarter. */
    private void remember(World world) {
        for (int k = 0; k < idealPoints.length; k++) {
            idealPoints[k] = world.states().get(k).getIdealPoint();
        }
        eventsSeen = world.events().size();
    }

    private double value(World w) {
        return switch (measure) {
            case ACCEPTANCE -> offers(w, i -> i.getAcceptedSize() > 0 ? 1 : 0);
            case OFFER_SIZE -> offers(w, MiddlePower::getOfferSize);
            case ENGAGEMENT -> engagement(w);
            case MISTARGETED -> mistargeted(w);
            case RECOGNITION_LEVERAGE -> recognitionLeverage(w);
            default -> plain(w);
        };
    }

    private double plain(World w) {
        for (WorldMeasure m : Measures.WORLD) {
            if (m.name().equalsIgnoreCase(measure.name())) {
                return m.value().applyAsDouble(w);
            }
        }
        for (StateMeasure m : Measures.STATE) {
            if (m.name().equalsIgnoreCase(measure.name())) {
                double sum = 0;
                double weights = 0;
                for (MiddlePower i : w.states()) {
                    double weight = m.weighted() ? i.getOutput() : 1;
                    sum += weight * m.value().applyAsDouble(w, i);
                    weights += weight;
                }
                return sum / weights;
            }
        }
        throw new IllegalStateException("there is no measure " + measure);
    }

    /** Mean over the offers on the table. */
    private static double offers(World w, ToDoubleFunction<MiddlePower> value) {
        double sum = 0;
        int offers = 0;
        for (MiddlePower i : w.states()) {
            if (i.getOfferPower() >= 0) {
                sum += value.applyAsDouble(i);
                offers++;
            }
        }
        return sum / offers;
    }

    private double engagement(World w) {
        double acts = 0;
        EventLog log = w.events();
        for (int e = eventsSeen; e < log.size(); e++) {
            acts += log.type(e) == EventType.ENGAGE ? 1 : 0;
        }
        return acts / w.states().size();
    }

    private double mistargeted(World w) {
        EventLog log = w.events();
        int powers = w.powers().size();
        double[] middle = new double[powers];
        for (int g = 0; g < powers; g++) {
            double x = w.powers().get(g).getIdealPoint();
            double[] distances = Arrays.stream(idealPoints).map(y -> Math.abs(y - x)).sorted().toArray();
            middle[g] = distances[distances.length / 2];
        }
        double near = 0;
        double all = 0;
        for (int e = eventsSeen; e < log.size(); e++) {
            if (log.type(e) == EventType.COERCE) {
                GreatPower g = w.powers().get(log.source(e));
                double distance = Math.abs(idealPoints[log.target(e) - powers] - g.getIdealPoint());
                near += distance < middle[log.source(e)] ? 1 : 0;
                all++;
            }
        }
        return near / all;
    }

    private static double recognitionLeverage(World w) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (MiddlePower i : w.states()) {
            for (int g = 0; g < w.powers().size(); g++) {
                double a = i.getRecognised()[g];
                double leverage = i.getLeverage()[g];
                n++;
                x += a;
                y += leverage;
                xx += a * a;
                yy += leverage * leverage;
                xy += a * leverage;
            }
        }
        double spread = (n * xx - x * x) * (n * yy - y * y);
        return spread > 0 ? (n * xy - x * y) / Math.sqrt(spread) : Double.NaN;
    }
}
