package org.middlepowers.gui.time;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.middlepowers.gui.time.Frame.Action;
import org.middlepowers.model.Act;
import org.middlepowers.model.EventType;

/** Acts as what somebody does, for sentences: "Kazakhstan …". */
public final class ActWords {
    private ActWords() {}

    /** What a state did by an act, as in "passes sanctioned goods on to Russia"; the frame tells at whom it was aimed. */
    public static String verb(Cast cast, Frame frame, int state, Act act) {
        return switch (act) {
            case DEFER -> {
                String investor = targets(cast, frame, state, d -> d.type() == EventType.ACCEPT_PROJECT);
                yield investor.isEmpty() ? act.does(last(cast, frame, state, act)) : act.does(investor) + " and takes its project";
            }
            case MEDIATE -> {
                String sides = targets(cast, frame, state, d -> d.type() == EventType.MEDIATE);
                yield act.does(sides.contains(" and ") ? sides : "");
            }
            case COMPLY -> act.does(targets(cast, frame, state, d -> d.type() == EventType.COMPLY_TARGET));
            default -> act.does(last(cast, frame, state, act));
        };
    }

    private static String targets(Cast cast, Frame frame, int state, Predicate<Action> kind) {
        return frame.deedsOf(state).stream()
                .filter(kind)
                .map(d -> Captions.the(cast.actor(d.target())))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String last(Cast cast, Frame frame, int state, Act act) {
        return frame.deedsOf(state).stream()
                .filter(d -> d.type().act().filter(a -> a == act).isPresent())
                .reduce((a, b) -> b)
                .map(d -> Captions.the(cast.actor(d.target())))
                .orElse("");
    }
}
