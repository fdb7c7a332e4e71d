package org.middlepowers.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.middlepowers.analysis.score.HindcastCard;
import org.middlepowers.analysis.score.HindcastFiles.Fan;
import org.middlepowers.analysis.score.Scores;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.draw.FanFigure;
import org.middlepowers.draw.ReliabilityFigure;
import org.middlepowers.results.ResultsFolder;

/** The figures of a hindcast: the model's forecasts beside what was recorded, and how far its intervals can be relied on. */
final class HindcastFigures {
    private static final int WORST = 5;
    /** The state that the program asks about first. */
    private static final String FOCUS = "KAZ";

    private final HindcastCard card;
    private final List<Fan> fans;
    private final HindcastTerms terms;

    /** @param fans forecasts of the model */
    HindcastFigures(HindcastCard card, List<Fan> fans, HindcastTerms terms) {
        this.card = card;
        this.fans = fans;
        this.terms = terms;
    }

    /** A figure of fans for each target that is recorded every year. */
    List<WrittenChart> fans(ResultsFolder folder) throws IOException {
        List<WrittenChart> charts = new ArrayList<>();
        for (String target : card.targets()) {
            List<FanFigure.Panel> panels = HindcastTerms.yearly(target) ? panels(target) : List.of();
            if (!panels.isEmpty()) {
                boolean focused = panels.get(0).name().startsWith(terms.name(FOCUS));
                charts.add(FanFigure.write(
                        folder,
                        "fans-" + (charts.size() + 1),
                        "The model's " + HindcastTerms.title(target) + ": "
                                + (focused ? terms.name(FOCUS) + " and those that miss most" : "those that miss most"),
                        HindcastTerms.unit(target),
                        panels));
            }
        }
        return charts;
    }

    /** Fans from the first origin: of the focus where it is there, then of the series that miss most. */
    private List<FanFigure.Panel> panels(String target) {
        int origin = fans.stream().mapToInt(Fan::origin).min().orElse(0);
        Map<Unit, List<Fan>> series = new TreeMap<>();
        for (Fan f : fans) {
            if (f.target().equals(target) && f.origin() == origin) {
                series.computeIfAbsent(f.unit(), u -> new ArrayList<>()).add(f);
            }
        }
        List<Unit> units = new ArrayList<>(series.keySet());
        units.removeIf(u -> Double.isNaN(miss(series.get(u))));
        units.sort(Comparator.comparingDouble(u -> -miss(series.get(u))));
        List<Unit> shown = new ArrayList<>(units.stream().filter(u -> u.state().equals(FOCUS)).limit(1).toList());
        units.stream().filter(u -> !u.state().equals(FOCUS)).limit(WORST).forEach(shown::add);
        return shown.stream().map(u -> new FanFigure.Panel(terms.name(u), series.get(u))).toList();
    }

    private static double miss(List<Fan> some) {
        return some.stream()
                .filter(f -> !Double.isNaN(f.recorded()))
                .mapToDouble(f -> (f.mean() - f.recorded()) * (f.mean() - f.recorded()))
                .average()
                .orElse(Double.NaN);
    }

    /** Skill by horizon, and where in the forecasts the records lie. */
    WrittenChart reliability(ResultsFolder folder, String target) throws IOException {
        Scores own = card.headlineScores(target).orElseThrow().scores();
        return ReliabilityFigure.write(
                folder,
                "skill-" + (card.targets().indexOf(target) + 1),
                "The model's 90 % intervals hold " + HindcastTerms.sides(own).get(0) + " of the recorded "
                        + HindcastTerms.title(target),
                card.skills(target, HindcastCard.HORIZON).stream()
                        .filter(s -> s.skill().cases() > 0)
                        .toList(),
                own.pit());
    }
}
