package org.middlepowers.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.middlepowers.analysis.Wording;
import org.middlepowers.measure.Decision;
import org.middlepowers.measure.Tipping;
import org.middlepowers.measure.Tipping.Part;
import org.middlepowers.measure.Tipping.Reason;
import org.middlepowers.model.Act;

/** A decision in one sentence, made from its numbers. */
public final class DecisionSentence {
    /** How many strengths of an act are named. */
    public static final int NAMED = 2;

    private static final Map<Reason, String> WORDS = Map.of(
            Reason.ECONOMY, "economic gain",
            Reason.SECURITY, "security",
            Reason.PRESTIGE, "status",
            Reason.NORMS, "fit with its norms and role",
            Reason.DOMESTIC, "politics at home",
            Reason.COST, "a lower cost",
            Reason.HABIT, "being less worn by repetition",
            Reason.EXPERIENCE, "better experience",
            Reason.CHANCE, "chance");

    private DecisionSentence() {}

    /** What makes a difference, in words, as in "economic gain". */
    public static String words(Reason reason) {
        return WORDS.get(reason);
    }

    /** An act within a sentence, as in "circumvent sanctions". */
    public static String act(Act act) {
        return Wording.small(act.title());
    }

    /** Acts within a sentence, joined by "and". */
    public static String acts(List<Act> acts) {
        return acts.stream().map(DecisionSentence::act).collect(Collectors.joining(" and to "));
    }

    /** "In 2022Q2 Kazakhstan chose to … because …". */
    static String sentence(Decision decision, Tipping tipping) {
        return "In " + decision.quarter() + " " + decision.name() + " chose to " + acts(decision.chosen())
                + " because " + reason(decision, tipping) + ".";
    }

    private static String reason(Decision decision, Tipping tipping) {
        if (tipping.runnerUp() == null) {
            return decision.considered().size() == 1
                    ? "nothing else was open to it"
                    : "nothing that was open to it was left";
        }
        String next = act(tipping.runnerUp());
        if (tipping.advantage().margin() < 0) {
            return "that was chosen for it; left to itself it would have chosen to " + next;
        }
        if (tipping.byChance()) {
            double odds = decision.option(tipping.chosen()).odds().probability();
            return String.format(Locale.ROOT, "chance favoured it (its odds were %.0f %%): ", 100 * odds)
                    + "on its merits it would have chosen to " + act(tipping.worthiest());
        }
        List<String> strengths =
                tipping.strengths().stream().limit(NAMED).map(DecisionSentence::words).toList();
        double luck = tipping.advantage().parts().stream()
                .filter(part -> part.reason() == Reason.CHANCE)
                .mapToDouble(Part::lead)
                .sum();
        String lead = strengths.isEmpty()
                ? "it was worth as much as any, and chance put it before the next best, to " + next
                : "it was worth most, ahead of the next best, to " + next + ", in " + String.join(" and ", strengths);
        return luck < 0 ? lead + ", by enough to outweigh chance" : lead;
    }
}
