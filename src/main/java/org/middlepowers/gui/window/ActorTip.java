package org.middlepowers.gui.window;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.ActWords;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Digits;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.gui.time.Frame.State;
import org.middlepowers.gui.time.PowerCard;

/** What an actor's disc says, in words, for somebody who points at it. */
record ActorTip(Scene scene) {
    /** Words on an actor of the event log, in HTML; "" for none. */
    String of(int actor) {
        Cast cast = scene.cast();
        int n = cast.powers().size();
        if (actor < 0 || actor >= n + cast.states().size()) {
            return "";
        }
        String name = "<b>" + cast.actor(actor) + "</b>, " + (actor < n ? "great power" : "middle power");
        if (!scene.begun()) {
            return name;
        }
        return name + "<br>" + (actor < n ? power(actor) : state(actor - n));
    }

    private String power(int p) {
        Frame frame = scene.frame();
        String rival = IntStream.range(0, scene.cast().powers().size())
                .filter(h -> h != p)
                .boxed()
                .max((a, b) -> Double.compare(frame.tension(p, a), frame.tension(p, b)))
                .map(h -> String.format(
                        Locale.ROOT, "<br>Tensest with %s: %.2f.", scene.cast().powerNames().get(h), frame.tension(p, h)))
                .orElse("");
        return String.format(
                        Locale.ROOT, "Disc: %.0f %% of the great powers' capability.", 100 * PowerCard.share(frame, p))
                + rival + "<br>Click for its card.";
    }

    private String state(int i) {
        Cast cast = scene.cast();
        State state = scene.frame().states().get(i);
        String acts = state.acts().stream()
                .map(a -> new ActWords(cast, scene.frame(), i).verb(a))
                .collect(Collectors.joining(" and "));
        String way = state.posture().conduct() > .15 ? "mostly drives change" : state.posture().conduct() < -.15 ? "mostly stabilises" : "does both alike";
        String held = IntStream.range(0, cast.powers().size())
                .boxed()
                .sorted((a, b) -> Double.compare(state.influence()[b], state.influence()[a]))
                .limit(2)
                .map(p -> String.format(Locale.ROOT, "%s %.0f %%", cast.powerNames().get(p), 100 * state.influence()[p]))
                .collect(Collectors.joining(", "));
        String changed = scene.beside()
                .map(f -> f.states().get(i))
                .filter(f -> !f.acts().equals(state.acts()))
                .map(f -> "<br>In the original: " + f.acts().stream()
                        .map(a -> a.does(""))
                        .collect(Collectors.joining(" and ")) + ".")
                .orElse("");
        return String.format(
                        Locale.ROOT, "This quarter it %s.<br>Fill: over two years it %s (%s).<br>Ring: under the influence of %s.",
                        acts, way, Digits.of(state.posture().conduct(), 2), held)
                + changed + "<br>Click for why.";
    }
}
