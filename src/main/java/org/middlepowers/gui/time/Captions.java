package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.gui.time.Frame.Action;
import org.middlepowers.model.Act;
import org.middlepowers.model.EventType;
import org.middlepowers.model.VoteResult;
import org.middlepowers.model.VoteResult.Ballot;
import org.middlepowers.scenario.VoteSpec;
import org.middlepowers.study.DecisionSentence;

/** The quarter's most notable events in words, most notable first. */
public final class Captions {
    /** Tension beyond which a pair of great powers is in a crisis, as the measure of crises has it. */
    private static final double CRISIS = .6;
    /** Share of states from which on a common act is worth a sentence. */
    private static final double CROWD = .2;

    private final Cast cast;
    private final Frame frame;
    private final Frame before;
    private final List<String> sentences = new ArrayList<>();

    private Captions(Cast cast, Frame frame, Frame before) {
        this.cast = cast;
        this.frame = frame;
        this.before = before;
    }

    /**
     * Sentences on a quarter.
     *
     * @param time of a quarter that the track knows
     */
    public static List<String> of(Track track, int time) {
        Captions c = new Captions(track.cast(), track.frame(time), time > 0 ? track.frame(time - 1) : null);
        c.shocks();
        c.votes();
        c.treatment();
        c.hero();
        c.crises();
        c.others();
        c.crowd();
        return List.copyOf(c.sentences);
    }

    private void shocks() {
        cast.shocks(frame.quarter()).forEach(this::say);
    }

    private void votes() {
        for (VoteResult result : frame.votes()) {
            VoteSpec spec = cast.scenario().votes().get(result.resolution());
            Map<Ballot, Integer> counts = new EnumMap<>(Ballot.class);
            result.votes().forEach(v -> counts.merge(v, 1, Integer::sum));
            Ballot own = result.votes().get(cast.hero());
            String how =
                    switch (own) {
                        case YES -> "votes Yes";
                        case NO -> "votes No";
                        case ABSTAIN -> "abstains";
                        case ABSENT -> "stays away";
                    };
            say(spec.title() + ": " + counts.getOrDefault(Ballot.YES, 0) + " of " + result.votes().size()
                    + " middle powers vote Yes, " + counts.getOrDefault(Ballot.ABSTAIN, 0) + " abstain; "
                    + cast.stateNames().get(cast.hero()) + " " + how);
        }
    }

    private void hero() {
        int hero = cast.hero();
        List<String> did = new ArrayList<>();
        for (Act act : frame.states().get(hero).acts()) {
            did.add(new ActWords(cast, frame, hero).verb(act));
        }
        say(cast.stateNames().get(hero) + " " + String.join(" and ", did));
    }

    /** The other states that the question is about, where they took a side. */
    private void others() {
        for (int i : cast.focus()) {
            for (Act act : frame.states().get(i).acts()) {
                if (i != cast.hero() && act != Act.ABSTAIN) {
                    say(the(cast.stateNames().get(i)) + " " + new ActWords(cast, frame, i).verb(act));
                }
            }
        }
    }

    private void crises() {
        if (before == null) {
            return;
        }
        int n = cast.powers().size();
        for (int g = 0; g < n; g++) {
            for (int h = g + 1; h < n; h++) {
                if (frame.tension(g, h) > CRISIS && before.tension(g, h) <= CRISIS) {
                    say(String.format(
                            Locale.ROOT, "Crisis between %s and %s: tension leaps to %.2f", the(cast.powerNames().get(g)),
                            the(cast.powerNames().get(h)), frame.tension(g, h)));
                }
            }
        }
    }

    /** What great powers did to the state that the story is about. */
    private void treatment() {
        int actor = cast.powers().size() + cast.hero();
        String name = cast.stateNames().get(cast.hero());
        for (Action d : frame.deeds()) {
            if (d.target() == actor) {
                String who = the(cast.actor(d.source()));
                if (d.type() == EventType.COERCE) {
                    say(who + " coerces " + name);
                } else if (d.type() == EventType.SECONDARY_SANCTION) {
                    say(who + " punishes " + name + " with secondary sanctions");
                } else if (d.type() == EventType.OFFER
                        && !frame.states().get(cast.hero()).acts().contains(Act.DEFER)) {
                    say(who + " offers " + name + " a project");
                }
            }
        }
    }

    /** The act that most states share, or that has spread most, apart from doing nothing. */
    private void crowd() {
        Act most = null;
        int best = 0;
        for (Act act : Act.values()) {
            int now = count(frame, act);
            int rise = before == null ? 0 : now - count(before, act);
            int weight = now + 2 * Math.max(0, rise);
            if (act != Act.ABSTAIN && now >= CROWD * frame.states().size() && weight > best) {
                most = act;
                best = weight;
            }
        }
        if (most != null) {
            int now = count(frame, most);
            int then = before == null ? now : count(before, most);
            String change = now > then + 1 ? ", " + (now - then) + " more than before" : "";
            say(now + " of " + frame.states().size() + " states " + DecisionSentence.act(most) + change);
        }
    }

    /** Number of states that chose an act. */
    public static int count(Frame frame, Act act) {
        return (int) frame.states().stream().filter(i -> i.acts().contains(act)).count();
    }

    private void say(String sentence) {
        sentences.add(capital(sentence) + ".");
    }

    /** With its first letter large, as at the start of a sentence. */
    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A name within a sentence. */
    static String the(String name) {
        return name.startsWith("United ") || name.startsWith("European ") ? "the " + name : name;
    }
}
