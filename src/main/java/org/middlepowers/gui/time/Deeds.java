package org.middlepowers.gui.time;

import org.middlepowers.gui.time.Frame.Deed;
import org.middlepowers.model.Act;
import org.middlepowers.model.EventType;

/** Acts and events as what somebody does, for sentences: "Kazakhstan …", "China …". */
public final class Deeds {
    private Deeds() {}

    /** What a state did by an act, as in "circumvents sanctions on Russia"; the frame tells at whom it was aimed. */
    public static String verb(Cast cast, Frame frame, int state, Act act) {
        String target = "";
        boolean project = false;
        for (Deed d : frame.deedsOf(state)) {
            if (of(d.type()) == act) {
                target = Captions.the(cast.actor(d.target()));
                project |= d.type() == EventType.ACCEPT_PROJECT;
            }
        }
        boolean known = !target.isEmpty();
        return switch (act) {
            case ABSTAIN -> "does nothing";
            case DEFER -> project ? "accepts a project of " + target : "defers to " + (known ? target : "a great power");
            case DIVERSIFY -> "turns trade towards " + (known ? target : "another power");
            case ALT_INST -> "works with bodies led by " + (known ? target : "others");
            case ALT_CURR -> "settles trade in other currencies";
            case VOTE_AGAINST -> "votes against " + (known ? target : "the leader");
            case CIRCUMVENT -> "passes sanctioned goods on to " + (known ? target : "their target");
            case MEDIATE -> "offers to mediate" + mediation(cast, frame, state);
            case FORUM -> "hosts a forum";
            case UN_NORM -> "upholds UN norms";
            case CBM -> "builds confidence in its region";
            case COMPLY -> "complies with the sanctions" + (known ? " on " + sanctioned(cast, frame, state) : "");
            case NONPROLIF -> "backs non-proliferation";
        };
    }

    private static String mediation(Cast cast, Frame frame, int state) {
        String sides = frame.deedsOf(state).stream()
                .filter(d -> d.type() == EventType.MEDIATE)
                .map(d -> Captions.the(cast.actor(d.target())))
                .distinct()
                .collect(java.util.stream.Collectors.joining(" and "));
        return sides.contains(" and ") ? " between " + sides : "";
    }

    private static String sanctioned(Cast cast, Frame frame, int state) {
        return frame.deedsOf(state).stream()
                .filter(d -> d.type() == EventType.COMPLY_TARGET)
                .map(d -> Captions.the(cast.actor(d.target())))
                .findFirst()
                .orElse("the target");
    }

    /** The act that an event is of, or null. */
    public static Act of(EventType type) {
        return switch (type) {
            case ACCEPT_PROJECT, DEFER -> Act.DEFER;
            case DIVERSIFY -> Act.DIVERSIFY;
            case ALT_INST -> Act.ALT_INST;
            case ALT_CURR -> Act.ALT_CURR;
            case VOTE_AGAINST -> Act.VOTE_AGAINST;
            case CIRCUMVENT -> Act.CIRCUMVENT;
            case MEDIATE -> Act.MEDIATE;
            case FORUM -> Act.FORUM;
            case UN_NORM -> Act.UN_NORM;
            case CBM -> Act.CBM;
            case COMPLY_TARGET, COMPLY_HEGEMON -> Act.COMPLY;
            case NONPROLIF -> Act.NONPROLIF;
            default -> null;
        };
    }

    /** An act in two or three words, for a cell of a table. */
    public static String brief(Act act) {
        return switch (act) {
            case ABSTAIN -> "nothing";
            case DEFER -> "defers";
            case DIVERSIFY -> "diversifies";
            case ALT_INST -> "other bodies";
            case ALT_CURR -> "currencies";
            case VOTE_AGAINST -> "votes against";
            case CIRCUMVENT -> "circumvents";
            case MEDIATE -> "mediates";
            case FORUM -> "forum";
            case UN_NORM -> "UN norms";
            case CBM -> "confidence";
            case COMPLY -> "complies";
            case NONPROLIF -> "no nukes";
        };
    }

    /** Of several states: "circumvent sanctions". */
    public static String plural(Act act) {
        return org.middlepowers.study.Because.act(act);
    }
}
