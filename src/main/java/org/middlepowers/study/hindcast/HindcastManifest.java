package org.middlepowers.study.hindcast;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.score.Targets;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Request;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Settings;

/** What the folder of a hindcast says of itself: above all which years were known and which were scored. */
public final class HindcastManifest {
    private HindcastManifest() {}

    /** The manifest of a hindcast that is about to run. */
    public static Manifest of(
            HindcastData data, HindcastOrder order, Settings settings, Manifest.Program program, Request request,
            String now) {
        int first = order.years().origins().get(0);
        int last = order.years().origins().get(order.years().origins().size() - 1);
        String years = "Trained on years up to each origin, " + (first == last ? "" + first : first + " to " + last)
                + "; scored on " + (first + 1) + " to " + order.years().until() + ". Records: " + data.about() + "."
                + order.sampling().posterior().map(p -> " Parameters: draws of " + p.source() + ".").orElse("")
                + order.seen().map(s -> " " + s).orElse("");
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure(
                Targets.POSITION, "Position", "ideal points", "Ideal point in the last quarter of a year. " + years,
                "state", "", ""));
        if (!data.weights().units().isEmpty()) {
            measures.add(new Measure(
                    Targets.TRADE, "Trade share", "share", "Yearly share of a power in a state's trade. " + years,
                    "state", "", ""));
        }
        if (!order.resolutions().isEmpty() && !data.votes().isEmpty()) {
            measures.add(new Measure(
                    Targets.VOTE, "Vote", "vote", "Votes in the UN General Assembly: 1 for Yes, 0 withheld, −1 for No. "
                            + years, "state", "", ""));
        }
        return Manifests.of(List.of(), settings, program, request, now).with(measures);
    }
}
