package org.middlepowers.report;

import static org.middlepowers.analysis.Wording.percent;
import static org.middlepowers.report.HindcastTerms.interval;
import static org.middlepowers.report.HindcastTerms.number;
import static org.middlepowers.report.HindcastTerms.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.score.Baseline;
import org.middlepowers.analysis.score.Forecasters;
import org.middlepowers.analysis.score.GravityRule;
import org.middlepowers.analysis.score.HindcastCard;
import org.middlepowers.analysis.score.HindcastCard.Row;
import org.middlepowers.analysis.score.HindcastCard.SkillRow;
import org.middlepowers.analysis.score.Scores;

/** What a hindcast answers, in sentences: of each target where the model misses, what it is worth, and what of it is not. */
final class HindcastWords {
    private static final int WORST = 5;
    /** Those whom the answer holds the model against, where they forecast the target. */
    private static final List<String> MARKS = List.of(
            Baseline.PERSISTENCE.title(), GravityRule.TITLE, Forecasters.BEST, Forecasters.BASE_RATE, Forecasters.LAST_LIKE);

    private final HindcastCard card;
    private final HindcastTerms terms;

    HindcastWords(HindcastCard card, HindcastTerms terms) {
        this.card = card;
        this.terms = terms;
    }

    /** The states that are missed most; empty of fewer than two. */
    String worst(String target) {
        List<Row> states = card.worstStates(target);
        if (states.size() < 2) {
            return "";
        }
        List<String> named = states.stream()
                .limit(WORST)
                .map(r -> terms.name(r.at()) + " " + number(r.scores().rmse()))
                .toList();
        return "The model's " + title(target) + " miss most for " + Wording.join(named) + " (RMSE in "
                + HindcastTerms.unit(target) + ").";
    }

    /** How far the model misses, how much better or worse that is than others do, and what its intervals hold. */
    String verdict(String target) {
        Optional<Row> own = card.headlineScores(target);
        if (own.isEmpty() || own.get().scores().n() == 0) {
            return "";
        }
        Scores s = own.get().scores();
        StringBuilder text = new StringBuilder(
                "Over " + s.n() + " recorded " + title(target) + " its RMSE is " + number(s.rmse()) + ".");
        for (String mark : MARKS) {
            skill(target, mark).ifPresent(skill -> text.append(" Against ")
                    .append(mark.equals(Forecasters.BEST) ? "the baseline that did best in training" : mark)
                    .append(" its skill is ")
                    .append(interval(skill))
                    .append(": ")
                    .append(word(skill))
                    .append('.'));
        }
        return text.append(Double.isNaN(s.log()) ? coverage(s) : logScores(target, s)).toString();
    }

    private Optional<Interval> skill(String target, String against) {
        return card.headlineSkills(target, HindcastCard.ALL).stream()
                .filter(s -> s.against().equals(against) && s.skill().cases() > 0)
                .map(s -> s.skill().rmse())
                .findFirst();
    }

    private static String word(Interval skill) {
        return skill.low() > 0 ? "better" : skill.high() < 0 ? "worse" : "not clearly better or worse";
    }

    private static String coverage(Scores s) {
        List<String> sides = HindcastTerms.sides(s);
        return " Its 90 % intervals hold " + sides.get(0) + " of the records, its 50 % intervals "
                + percent(s.cover50()) + ". Of its records, " + sides.get(1) + " lie above the 90 % intervals and "
                + sides.get(2) + " below.";
    }

    /** Of numbers with chances, the logarithm of the chance given to what came. */
    private String logScores(String target, Scores own) {
        List<String> others = card.rows(target, HindcastCard.ALL).stream()
                .filter(r -> r.by().equals(Forecasters.BASE_RATE) || r.by().equals(Forecasters.LAST_LIKE))
                .map(r -> r.by() + " " + number(r.scores().log()))
                .toList();
        return " The mean logarithm of the chance that it gave to what came is " + number(own.log())
                + (others.isEmpty() ? "." : "; that of the " + Wording.join(others) + ".");
    }

    /** What is taken away without the model getting worse. */
    String mechanisms(String target) {
        List<String> idle = new ArrayList<>();
        List<String> useful = new ArrayList<>();
        for (SkillRow row : card.headlineSkills(target, HindcastCard.ALL)) {
            if (row.against().startsWith(Forecasters.WITHOUT) && row.skill().cases() > 0) {
                String part = row.against().substring(Forecasters.WITHOUT.length());
                if (row.skill().rmse().low() > 0) {
                    useful.add(part + " (skill " + HindcastTerms.fine(row.skill().rmse()).replace(" (", ", "));
                } else {
                    idle.add(part);
                }
            }
        }
        if (idle.isEmpty() && useful.isEmpty()) {
            return "";
        }
        String none = idle.isEmpty() ? "" : "Without " + or(idle) + " the " + title(target) + " are forecast no worse. ";
        return none + (useful.isEmpty() ? "" : "The model is clearly better with " + Wording.join(useful) + " than without.");
    }

    private static String or(List<String> words) {
        return Wording.join(words).replace(" and ", " or ");
    }
}
