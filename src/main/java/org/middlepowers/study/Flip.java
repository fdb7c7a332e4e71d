package org.middlepowers.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.middlepowers.model.Act;
import org.middlepowers.model.DecisionInput;
import org.middlepowers.model.Moment;

/**
 * The smallest change of one input, all else and chance being equal, with which a state would have chosen otherwise.
 *
 * @param key of the input, as in {@code trade.CHN}
 * @param chosen what is chosen then
 */
public record Flip(
        DecisionInput.Kind kind, String key, String title, Moved move, List<Act> chosen) {

    /**
     * How far the input is moved.
     *
     * @param from what it was
     * @param to the nearest value at which the choice is another, found by bisection
     * @param range how far the input can go from its least to its most
     * @param change |to−from| over the range, 0 to 1
     */
    public record Moved(double from, double to, double range, double change) {}

    private static final int STEPS = 200;
    private static final int HALVINGS = 60;

    /** The flips that exist, smallest change first, no more than one for each input. */
    public static List<Flip> search(Moment moment) {
        Set<Act> asItWas = moment.choice();
        List<Flip> flips = new ArrayList<>();
        for (DecisionInput input : moment.inputs()) {
            if (input.most() > input.least()) {
                Stream.of(input.least(), input.most())
                        .flatMap(end -> towards(moment, asItWas, input, end).stream())
                        .min(Comparator.comparingDouble(f -> f.move().change()))
                        .ifPresent(flips::add);
            }
        }
        flips.sort(Comparator.comparingDouble(f -> f.move().change()));
        return List.copyOf(flips);
    }

    /** Walks from the value towards an end in even steps until the choice is another, then halves the last step. */
    private static Optional<Flip> towards(Moment moment, Set<Act> asItWas, DecisionInput input, double end) {
        double range = input.most() - input.least();
        int steps = (int) Math.ceil(STEPS * Math.abs(end - input.value()) / range);
        double same = input.value();
        for (int k = 1; k <= steps; k++) {
            double here = k == steps ? end : input.value() + (end - input.value()) * k / steps;
            if (!moment.choiceWith(input, here).equals(asItWas)) {
                return Optional.of(between(moment, asItWas, input, same, here));
            }
            same = here;
        }
        return Optional.empty();
    }

    private static Flip between(
            Moment moment, Set<Act> asItWas, DecisionInput input, double from, double to) {
        double same = from;
        double other = to;
        for (int n = 0; n < HALVINGS; n++) {
            double middle = same + (other - same) / 2;
            if (middle == same || middle == other) {
                break;
            }
            if (moment.choiceWith(input, middle).equals(asItWas)) {
                same = middle;
            } else {
                other = middle;
            }
        }
        List<Act> chosen = List.copyOf(moment.choiceWith(input, other));
        double range = input.most() - input.least();
        double change = Math.abs(other - input.value()) / range;
        return new Flip(
                input.kind(), input.key(), input.title(), new Moved(input.value(), other, range, change), chosen);
    }
}
