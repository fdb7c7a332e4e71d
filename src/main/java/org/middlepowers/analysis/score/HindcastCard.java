package org.middlepowers.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Scores of a hindcast: of everybody who forecast, over all, over the first eight years ahead and by horizon; of the model
 * also by state and year; and the skill of the model against each of the others.
 *
 * @param rows scores, those over all first
 * @param skills skill, the model's over all first
 */
public record HindcastCard(List<Row> rows, List<SkillRow> skills) {
    /** Slice of everything. */
    public static final String ALL = "all";

    /** Slice of the first years ahead, {@link #FAR} at most. */
    public static final String NEAR = "near";

    public static final String HORIZON = "horizon";
    public static final String STATE = "state";
    public static final String YEAR = "year";

    /** Longest horizon of the slice {@link #NEAR}, years. */
    public static final int FAR = 8;

    /** Scores of one forecaster over one slice; {@code at} says which horizon, state or year. */
    public record Row(String target, String by, String slice, String at, Scores scores) {}

    /** Skill of one forecaster against another. */
    public record SkillRow(String target, String by, String against, String slice, String at, Skill skill) {}

    public HindcastCard {
        rows = List.copyOf(rows);
        skills = List.copyOf(skills);
    }

    /**
     * Scores all forecasts.
     *
     * @param headline the forecaster that is held against all others
     * @param rivals forecasters that are also held against the baselines in {@code marks}
     * @param marks baselines that skill by horizon is measured against
     */
    public static HindcastCard of(List<Forecast> forecasts, String headline, List<String> rivals, List<String> marks) {
        List<Row> rows = new ArrayList<>();
        List<SkillRow> skills = new ArrayList<>();
        group(forecasts, Forecast::target).forEach((target, ofTarget) -> {
            Map<String, List<Forecast>> by = group(ofTarget, Forecast::by);
            by.forEach((who, theirs) -> {
                rows.add(new Row(target, who, ALL, "", Scores.of(theirs)));
                rows.add(new Row(target, who, NEAR, "", Scores.of(near(theirs))));
                slice(rows, target, who, HORIZON, theirs, f -> String.format("%02d", f.horizon()));
            });
            List<Forecast> main = by.getOrDefault(headline, List.of());
            slice(rows, target, headline, STATE, main, f -> f.unit().state());
            slice(rows, target, headline, YEAR, main, f -> Integer.toString(f.year()));
            by.forEach((other, theirs) -> {
                if (!other.equals(headline)) {
                    skills.add(new SkillRow(target, headline, other, ALL, "", Skill.of(main, theirs)));
                    skills.add(new SkillRow(target, headline, other, NEAR, "", Skill.of(near(main), theirs)));
                }
            });
            for (String mark : marks) {
                if (!by.containsKey(mark)) {
                    continue; // a baseline of another target
                }
                List<Forecast> theirs = by.get(mark);
                for (String rival : rivals) {
                    if (by.containsKey(rival)) {
                        skills.add(new SkillRow(target, rival, mark, ALL, "", Skill.of(by.get(rival), theirs)));
                    }
                }
                group(main, f -> String.format("%02d", f.horizon())).forEach((at, some) -> skills.add(
                        new SkillRow(target, headline, mark, HORIZON, at, Skill.of(some, theirs))));
            }
        });
        return new HindcastCard(rows, skills);
    }

    private static List<Forecast> near(List<Forecast> forecasts) {
        return forecasts.stream().filter(f -> f.horizon() <= FAR).toList();
    }

    private static void slice(
            List<Row> rows, String target, String by, String slice, List<Forecast> forecasts,
            Function<Forecast, String> at) {
        new TreeMap<>(group(forecasts, at))
                .forEach((key, some) -> rows.add(new Row(target, by, slice, key, Scores.of(some))));
    }

    private static Map<String, List<Forecast>> group(List<Forecast> forecasts, Function<Forecast, String> by) {
        Map<String, List<Forecast>> groups = new LinkedHashMap<>();
        forecasts.forEach(f -> groups.computeIfAbsent(by.apply(f), k -> new ArrayList<>()).add(f));
        return groups;
    }

    /** Names of the targets, in order. */
    public List<String> targets() {
        return rows.stream().map(Row::target).distinct().toList();
    }

    /** Rows of a slice of a target. */
    public List<Row> rows(String target, String slice) {
        return rows.stream()
                .filter(r -> r.target().equals(target) && r.slice().equals(slice))
                .toList();
    }

    /** Skills of a slice of a target. */
    public List<SkillRow> skills(String target, String slice) {
        return skills.stream()
                .filter(r -> r.target().equals(target) && r.slice().equals(slice))
                .toList();
    }

    /** The forecaster that is held against all others: the first that has skills. */
    public String headline() {
        return skills.isEmpty() ? Forecasters.MODEL : skills.get(0).by();
    }

    /** Scores of the headline over all; empty where it did not forecast the target. */
    public Optional<Row> headlineScores(String target) {
        return rows(target, ALL).stream().filter(r -> r.by().equals(headline())).findFirst();
    }

    /** Skills of the headline over a slice. */
    public List<SkillRow> headlineSkills(String target, String slice) {
        return skills(target, slice).stream().filter(s -> s.by().equals(headline())).toList();
    }

    /** Scores of the headline by state, the largest error first. */
    public List<Row> worstStates(String target) {
        return rows(target, STATE).stream()
                .filter(r -> r.scores().n() > 0)
                .sorted(Comparator.comparingDouble((Row r) -> -r.scores().rmse()))
                .toList();
    }
}
