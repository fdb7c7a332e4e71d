package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.middlepowers.gui.time.Frame.Action;
import org.middlepowers.gui.time.Frame.SanctionsInForce;
import org.middlepowers.model.EventType;
import org.middlepowers.model.GreatPower;
import org.middlepowers.model.World;

/**
 * Who a great power is in a quarter: what it can do, whom it is at odds with, and whom it courts.
 *
 * @param rivals the others with the tension towards each, tensest first
 * @param sanctions sentences on those it imposes and those it is under
 * @param courted states with the chance of its attention this quarter, likeliest first
 * @param did what it did to middle powers this quarter, in sentences
 */
public record PowerCard(
        Holder holder, List<String> facts, List<Bar> rivals, List<String> sanctions, List<Bar> courted, List<String> did) {
    private static final int COURTED = 8;
    private static final int DEEDS = 6;

    /** Whose card it is, by its place among the great powers, and of when. */
    public record Holder(int power, String name, String quarter) {}

    /** Something with a value from 0 to 1. */
    public record Bar(String name, double value) {}

    /** Reads the card of a great power off a world that has finished a quarter, which the frame is of. */
    public static PowerCard of(World w, Cast cast, Frame frame, int p) {
        GreatPower g = w.powers().get(p);
        List<Bar> rivals = IntStream.range(0, cast.powers().size())
                .filter(h -> h != p)
                .mapToObj(h -> new Bar(cast.powerNames().get(h), frame.tension(p, h)))
                .sorted(Comparator.comparingDouble((Bar b) -> -b.value()))
                .toList();
        List<Bar> courted = w.states().stream()
                .map(i -> new Bar(i.getName(), g.attentionChance(i)))
                .sorted(Comparator.comparingDouble((Bar b) -> -b.value()))
                .limit(COURTED)
                .toList();
        List<String> facts = List.of(
                String.format(
                        Locale.ROOT, "%.0f %% of the great powers' capability; %.0f %% of all influence.",
                        100 * share(frame, p), 100 * frame.powers().get(p).share()),
                String.format(
                        Locale.ROOT, "Position in the UN General Assembly %s; it can attend to %d states a quarter.",
                        Digits.signed(g.getIdealPoint(), 2), g.getSlots()));
        Holder holder = new Holder(p, g.getName(), frame.quarter().toString());
        return new PowerCard(holder, facts, rivals, sanctions(cast, frame, p), courted, did(cast, frame, p));
    }

    /** A great power's part of the capability of all, 0 to 1. */
    public static double share(Frame frame, int p) {
        double all = frame.powers().stream().mapToDouble(Frame.Power::capability).sum();
        return frame.powers().get(p).capability() / all;
    }

    private static List<String> sanctions(Cast cast, Frame frame, int p) {
        List<String> sentences = new ArrayList<>();
        for (SanctionsInForce s : frame.sanctions()) {
            if (s.senders()[p]) {
                sentences.add(String.format(
                        Locale.ROOT, "Sanctions %s (severity %.2f%s).", cast.actor(s.target()), s.severity(),
                        s.secondary() ? ", third countries punished too" : ""));
            }
            if (s.target() == p) {
                List<String> senders = IntStream.range(0, cast.powers().size())
                        .filter(g -> s.senders()[g])
                        .mapToObj(g -> Captions.the(cast.powerNames().get(g)))
                        .toList();
                sentences.add(String.format(
                        Locale.ROOT, "Is under sanctions of %s (severity %.2f).", String.join(" and ", senders), s.severity()));
            }
        }
        return sentences.isEmpty() ? List.of("It neither imposes sanctions nor is under any.") : sentences;
    }

    private static List<String> did(Cast cast, Frame frame, int p) {
        int n = cast.powers().size();
        return frame.deeds().stream()
                .filter(d -> d.source() == p && d.target() >= n)
                .map(d -> word(d, cast))
                .filter(s -> !s.isEmpty())
                .limit(DEEDS)
                .toList();
    }

    private static String word(Action d, Cast cast) {
        String whom = Captions.the(cast.actor(d.target()));
        return d.type() == EventType.OFFER ? "offers " + whom + " a project"
                : d.type() == EventType.COERCE ? "coerces " + whom
                : d.type() == EventType.DEMAND ? "demands something of " + whom
                : d.type() == EventType.GUARANTEE ? "assures " + whom + " of its protection"
                : d.type() == EventType.ENGAGE ? "courts " + whom
                : d.type() == EventType.SECONDARY_SANCTION ? "punishes " + whom + " with secondary sanctions" : "";
    }
}
