package org.middlepowers.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Duel;
import org.middlepowers.analysis.Duel.Key;
import org.middlepowers.analysis.Duel.Side;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.draw.DuelChart;
import org.middlepowers.draw.DuelChart.Panel;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.ResultsFolder;

/** The figure of a duel: what the theories make of the world and of those the question is about. */
final class DuelFigure {
    private static final int ACT_PANELS = 3;

    private final Duel duel;
    private final DuelWords words;

    DuelFigure(DuelWords words) {
        this.duel = words.duel();
        this.words = words;
    }

    WrittenChart write(ResultsFolder folder) throws IOException {
        String who = words.who();
        String scope = words.scope();
        List<Panel> panels = new ArrayList<>();
        panel(panels, new Key("world", "tension", Duel.MEAN), "Great-power tension");
        panel(panels, new Key("world", "poles", Duel.MEAN), "Effective poles");
        panel(panels, new Key("world", "effect.tension", Duel.VALUE), "What middle powers do to tension");
        panel(panels, new Key("world", "effect.poles", Duel.VALUE), "What middle powers do to poles");
        Key index = new Key(scope, "dsi", Duel.AFTER);
        panel(panels, index, who + ": driver–stabiliser index");
        duel.keys().stream()
                .filter(k -> k.scope().equals(scope) && k.statistic().equals(Duel.AFTER))
                .filter(k -> k.measure().startsWith("act_"))
                .sorted(Comparator.comparingDouble(k -> -spread(k)))
                .limit(ACT_PANELS)
                .forEach(k -> panel(panels, k, who + ": " + words.title(k.measure())));
        String about = "Above: the world over the whole period; what middle powers do is measured against a twin in"
                + " which they all abstain. Below: " + who + " since " + words.since()
                + ", with the acts over which the theories differ most as shares of quarters.";
        return DuelChart.write(
                folder, message(index), "One scenario, one model, "
                        + duel.sides().size() + " readings, on the same random draws", about,
                duel.sides().stream().map(Side::theory).toList(), panels);
    }

    private void panel(List<Panel> panels, Key key, String title) {
        if (duel.keys().contains(key)) {
            String unit = words.manifest().measure(key.measure()).map(Measure::unit).orElse("");
            panels.add(new Panel(
                    title,
                    unit,
                    IntStream.range(0, duel.sides().size())
                            .mapToObj(side -> duel.value(key, side))
                            .toList()));
        }
    }

    private double spread(Key key) {
        double[] means = IntStream.range(0, duel.sides().size())
                .mapToDouble(side -> duel.value(key, side).mean())
                .sorted()
                .toArray();
        return means[means.length - 1] - means[0];
    }

    /** Who drives most and who steadies most, where the next is clearly apart. */
    private String message(Key index) {
        List<Integer> order = IntStream.range(0, duel.sides().size())
                .boxed()
                .sorted(Comparator.comparingDouble(side -> duel.value(index, side).mean()))
                .toList();
        int last = order.size() - 1;
        List<String> clear = new ArrayList<>();
        if (apart(index, order.get(last - 1), order.get(last))) {
            clear.add("drives most under " + duel.sides().get(order.get(last)).theory());
        }
        if (apart(index, order.get(0), order.get(1))) {
            clear.add("steadies most under " + duel.sides().get(order.get(0)).theory());
        }
        return clear.isEmpty()
                ? "No theory stands out on whether " + words.who() + " drives or steadies since " + words.since()
                : "Since " + words.since() + ", " + words.who() + " " + String.join(" and ", clear);
    }

    private boolean apart(Key index, int less, int more) {
        return duel.value(index, less).high() < duel.value(index, more).low();
    }
}
