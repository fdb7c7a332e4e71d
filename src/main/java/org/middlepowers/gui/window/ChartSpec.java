package org.middlepowers.gui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Reading;
import org.middlepowers.measure.Measures;
import org.middlepowers.model.Act;

/**
 * One chart: a measure of the tables, of the world or of a scope of middle powers.
 *
 * @param measure name in the tables
 * @param scope 0 for all middle powers, then the groups in their order; -1 for the world
 */
record ChartSpec(String measure, int scope) {
    static final int WORLD = -1;

    private static final String TAG = "tag_";

    /** What the charts of a world are at first. */
    static List<ChartSpec> first(Cast cast, boolean few) {
        int group = cast.focusScope();
        List<ChartSpec> all = List.of(
                new ChartSpec("dsi", group), new ChartSpec("tension", WORLD), new ChartSpec("poles", WORLD),
                new ChartSpec("kantian", WORLD), new ChartSpec("hedging", group), new ChartSpec(TAG + Act.Tag.DRIVER, 0));
        return few ? all.subList(0, 2) : all;
    }

    /** Its value in a quarter. */
    ToDoubleFunction<Reading> value() {
        if (measure.startsWith(TAG)) {
            return tagged(Act.Tag.valueOf(measure.substring(TAG.length())));
        }
        return scope == WORLD ? r -> r.world(measure) : r -> r.states(scope, measure);
    }

    private ToDoubleFunction<Reading> tagged(Act.Tag tag) {
        List<String> acts = new ArrayList<>();
        for (Act act : Act.values()) {
            if (act.tag() == tag && act != Act.ABSTAIN) {
                acts.add(Measures.ACT + act);
            }
        }
        return r -> acts.stream().mapToDouble(a -> r.states(scope, a)).sum();
    }

    /** Other measures that share the chart, each with its colour. */
    List<ChartSpec> beside() {
        return measure.equals(TAG + Act.Tag.DRIVER)
                ? List.of(new ChartSpec(TAG + Act.Tag.STABILISER, scope), new ChartSpec(TAG + Act.Tag.NEUTRAL, scope))
                : List.of();
    }

    /** Whether the same measure of all middle powers is drawn behind it. */
    boolean hasAll() {
        return scope > 0;
    }

    /** The least and the most that it can be; empty where the values themselves say. */
    double[] range() {
        return switch (measure) {
            case "dsi" -> new double[] {-1, 1};
            case "tension", "kantian", "hedging" -> new double[] {0, 1};
            default -> new double[0];
        };
    }

    /** What it is, in words short enough for a heading. */
    String title(Cast cast) {
        String own = HEADINGS.get(measure);
        String title = own != null ? own : scope == WORLD ? Measures.world(measure).title() : Measures.state(measure).title();
        String who = scope == WORLD ? "" : scope == 0 ? "all" : name(cast);
        return who.isEmpty() || measure.startsWith(TAG) ? title : title + ": " + who + (hasAll() ? " (grey: all)" : "");
    }

    private String name(Cast cast) {
        return cast.scenario().groups().get(cast.groups().get(scope - 1)).name();
    }

    /** How to read it, in a sentence or two. */
    String about() {
        if (measure.startsWith(TAG)) {
            return "Share of middle powers that chose an act of each kind in the quarter.";
        }
        String own = ABOUT.get(measure);
        return own != null ? own : scope == WORLD ? Measures.world(measure).about() : Measures.state(measure).about();
    }

    private static final Map<String, String> HEADINGS = Map.of(
            "dsi", "Conduct: 1 drives, −1 stabilises",
            "tension", "Tension between great powers, 0 to 1",
            "poles", "Effective number of great-power poles",
            "kantian", "Anarchy: enemies <⅓, rivals, friends >⅔",
            "hedging", "Hedging, 0 one power, 1 all",
            TAG + Act.Tag.DRIVER, "Acts: drive (orange), stabilise (blue), defer");

    private static final Map<String, String> ABOUT = Map.of(
            "kantian",
            "How great powers see each other (Wendt's cultures of anarchy). Below ⅓ as enemies, who expect force (Hobbesian); up"
                    + " to ⅔ as rivals, who compete and let each other live (Lockean); above as friends, who settle disputes"
                    + " without force (Kantian).",
            "poles",
            "By how many equally strong great powers the world would be as divided as it is: 1 if one had all influence.");
}
