package org.middlepowers.report;

import static org.middlepowers.analysis.Wording.percent;
import static org.middlepowers.report.HindcastTerms.interval;
import static org.middlepowers.report.HindcastTerms.number;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.score.Break;
import org.middlepowers.analysis.score.Forecasters;
import org.middlepowers.analysis.score.HindcastCard;
import org.middlepowers.analysis.score.HindcastCard.Row;
import org.middlepowers.analysis.score.HindcastCard.SkillRow;
import org.middlepowers.report.Page.Table;

/** The tables of a hindcast: scores, and skills against others. */
final class HindcastTables {
    private final HindcastCard card;
    private final HindcastTerms terms;

    HindcastTables(HindcastCard card, HindcastTerms terms) {
        this.card = card;
        this.terms = terms;
    }

    /** The model against those who know nothing of politics. */
    Table baselines(String target) {
        List<String> versions = card.skills().stream().map(SkillRow::by).distinct().toList();
        return skills(
                Wording.capital(HindcastTerms.title(target)) + ": skill of the model, 1 − score/score of the other; above 0 is better",
                "Against",
                card.headlineSkills(target, HindcastCard.ALL).stream()
                        .filter(s -> !part(s) && !versions.contains(s.against())),
                SkillRow::against,
                HindcastTerms::interval);
    }

    /** The model against itself without a part, over all years ahead and over the first. */
    List<Table> parts(String target) {
        Table all = parts("Over all years ahead", target, HindcastCard.ALL);
        Table near = parts("Up to " + HindcastCard.FAR + " years ahead", target, HindcastCard.NEAR);
        return near.rows().equals(all.rows()) ? List.of(all) : List.of(all, near);
    }

    private Table parts(String caption, String target, String slice) {
        return skills(
                caption,
                "Part",
                card.headlineSkills(target, slice).stream().filter(HindcastTables::part),
                s -> s.against().substring(Forecasters.WITHOUT.length()),
                HindcastTerms::fine);
    }

    private static boolean part(SkillRow s) {
        return s.against().startsWith(Forecasters.WITHOUT);
    }

    /** Other versions of the model, theories among them, against each of the baselines. */
    List<Table> versions(String target) {
        List<SkillRow> skills = card.skills(target, HindcastCard.ALL);
        return skills.stream()
                .filter(s -> !s.by().equals(card.headline()))
                .map(SkillRow::against)
                .distinct()
                .map(mark -> skills(
                        "Against " + mark, "Forecast by",
                        skills.stream().filter(s -> s.against().equals(mark)),
                        SkillRow::by,
                        HindcastTerms::interval))
                .toList();
    }

    private static Table skills(
            String caption,
            String first,
            Stream<SkillRow> skills,
            Function<SkillRow, String> name,
            Function<Interval, String> number) {
        return new Table(
                caption,
                List.of(first, "by RMSE (95 %)", "by CRPS (95 %)", "Forecasts"),
                List.of(1, 2, 3),
                skills.filter(s -> s.skill().cases() > 0)
                        .sorted(Comparator.comparingDouble(s -> s.skill().rmse().mean()))
                        .map(s -> List.of(
                                name.apply(s),
                                number.apply(s.skill().rmse()),
                                number.apply(s.skill().crps()),
                                "" + s.skill().cases()))
                        .toList());
    }

    /** Scores of everybody who forecast, the smallest error first. */
    Table forecasters(String target) {
        return scores(
                "Forecast by",
                card.rows(target, HindcastCard.ALL).stream().sorted(Comparator.comparingDouble(r -> r.scores().rmse())),
                Row::by);
    }

    /** Scores of the model by state, the largest error first. */
    Table states(String target) {
        return scores("State", card.worstStates(target).stream(), r -> terms.name(r.at()));
    }

    private static Table scores(String first, Stream<Row> rows, Function<Row, String> name) {
        return new Table(
                "",
                List.of(first, "RMSE", "CRPS", "50 % holds", "90 % holds", "above", "below", "Log score", "Changes", "n"),
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9),
                rows.map(r -> List.of(
                                name.apply(r),
                                number(r.scores().rmse()),
                                number(r.scores().crps()),
                                percent(r.scores().cover50()),
                                HindcastTerms.sides(r.scores()).get(0),
                                HindcastTerms.sides(r.scores()).get(1),
                                HindcastTerms.sides(r.scores()).get(2),
                                number(r.scores().log()),
                                number(r.scores().changes()),
                                "" + r.scores().n()))
                        .toList());
    }

    /** Skill of the model by years ahead. */
    Table horizons(String target) {
        return new Table(
                "Skill of the model by years ahead",
                List.of("Years ahead", "Against", "by RMSE (95 %)", "by CRPS (95 %)", "Forecasts"),
                List.of(2, 3, 4),
                card.skills(target, HindcastCard.HORIZON).stream()
                        .filter(s -> s.skill().cases() > 0)
                        .map(s -> List.of(
                                "" + Integer.parseInt(s.at()),
                                s.against(),
                                interval(s.skill().rmse()),
                                interval(s.skill().crps()),
                                "" + s.skill().cases()))
                        .toList());
    }

    /** Breaks of the record. */
    Table breaks(List<Break> breaks) {
        return new Table(
                "",
                List.of("Pair", "From", "Share before", "Share after", "What tells it"),
                List.of(1, 2, 3),
                breaks.stream()
                        .map(b -> List.of(
                                terms.name(b.unit()), "" + b.year(), number(b.before()), number(b.after()), b.reason()))
                        .toList());
    }
}
