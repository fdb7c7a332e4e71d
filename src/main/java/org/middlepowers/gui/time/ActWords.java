package org.middlepowers.gui.time;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.middlepowers.gui.time.Frame.Action;
import org.middlepowers.model.Act;
import org.middlepowers.model.EventType;

/** Acts as what somebody does, for sentences: "Kazakhstan …". */
public record ActWords(Cast cast, Frame frame, int state) {
    /** What a state did by an act, as in "passes sanctioned goods on to Russia"; the frame says at whom it was aimed. */
    public String verb(Act act) {
        return switch (act) {
            case DEFER -> {
                String investor = targets(d -> d.type() == EventType.ACCEPT_PROJECT);
                yield investor.isEmpty() ? act.does(last(act)) : act.does(investor) + " and takes its project";
            }
            case MEDIATE -> {
                String sides = targets(d -> d.type() == EventType.MEDIATE);
                yield act.does(sides.contains(" and ") ? sides : "");
            }
            case COMPLY -> act.does(targets(d -> d.type() == EventType.COMPLY_TARGET));
            default -> act.does(last(act));
        };
    }

    private String targets(Predicate<Action> kind) {
        return frame.deedsOf(state).stream()
                .filter(kind)
                .map(d -> Captions.the(cast.actor(d.target())))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private String last(Act act) {
        return frame.deedsOf(state).stream()
                .filter(d -> d.type().act().filter(a -> a == act).isPresent())
                .reduce((a, b) -> b)
                .map(d -> Captions.the(cast.actor(d.target())))
                .orElse("");
    }
}
