package org.middlepowers.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.ActorEffect;
import org.middlepowers.analysis.EffectFindings;
import org.middlepowers.analysis.EffectWording;
import org.middlepowers.analysis.Wording;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.results.ResultsFolder;

/** Draws the charts of a study of effects. */
public final class EffectCharts {
    private static final int FEWEST = 3;

    private EffectCharts() {}

    /**
     * Writes the plane of effects, and a second one for the draws of parameters if there are any.
     *
     * @throws IOException with a sentence that says what to do
     */
    public static List<WrittenChart> write(ResultsFolder folder, EffectFindings findings) throws IOException {
        List<WrittenChart> written = new ArrayList<>();
        if (drawable(findings.fixed())) {
            written.add(Charts.write(folder, plane("effect", findings, findings.fixed(), "replications")));
        }
        if (drawable(findings.drawn())) {
            written.add(Charts.write(folder, plane("effect-draws", findings, findings.drawn(), "draws")));
        }
        return written;
    }

    private static boolean drawable(List<ActorEffect> actors) {
        return actors.stream().anyMatch(a -> a.n() >= FEWEST);
    }

    private static Figure plane(String name, EffectFindings findings, List<ActorEffect> actors, String what) {
        EffectPlane plane = new EffectPlane(
                actors.stream().filter(a -> a.n() >= FEWEST).toList(), what);
        boolean draws = name.endsWith("draws");
        long settled = actors.stream().filter(a -> !a.whole() && a.settled()).count();
        long parts = actors.stream().filter(a -> !a.whole()).count();
        String of = Wording.quoted(findings.manifest().scenarios().get(0))
                + (draws ? ", " + Wording.count(actors.get(0).n(), "draw") + " of the free parameters"
                        : ", " + Wording.count(actors.get(0).n(), "replication"));
        List<String> notes = List.of(
                "The shadow of an ellipse on an axis is the 95 % interval of that effect. Blue: neither includes zero ("
                        + settled + " of " + parts + "); grey: at least one does. The scale is even up to about ±"
                        + SignedLog.text(plane.level().bend()).substring(1) + " (level) and ±"
                        + SignedLog.text(plane.upright().bend()).substring(1)
                        + " (upright), and logarithmic beyond.");
        return new Figure(
                name,
                new EffectWording(actors.get(0)).headline(findings, draws),
                "World with the actor less its twin without, mean of each run; " + of,
                "Effect on poles and on tension of " + (findings.ofActs() ? "acts" : "middle powers")
                        + ", as ellipses whose shadows are the 95 % intervals of the means, on a scale that is logarithmic away from zero.",
                notes,
                (g, area) -> plane.draw(g, area));
    }
}
