package org.middlepowers.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.middlepowers.model.Act;
import org.middlepowers.model.Exclusion;
import org.middlepowers.model.Goal;
import org.middlepowers.model.Maths;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.Moment;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.PerceptionParameters;

/**
 * A decision of a middle power laid open: what its disposition let through and by how much, what each act was worth to
 * it, what chance added, and what it chose (§7.5, §7.6; disposition and intention after Carlsnaes 1992).
 *
 * @param options every act, in the order of the model's table
 * @param chosen what was chosen, best first; one act unless the rules allow several a quarter
 */
public record Decision(
        String state,
        String name,
        String quarter,
        List<Act> chosen,
        ChoiceRule rule,
        List<Alternative> options) {

    /**
     * How worth becomes choice.
     *
     * @param rationality λ
     * @param learningWeight η
     */
    public record ChoiceRule(double rationality, double learningWeight) {}

    /**
     * One act as the state saw it.
     *
     * @param gate how it passed disposition, or did not
     */
    public record Alternative(Act act, boolean considered, boolean chosen, Gate gate, Worth worth, Odds odds) {
        /** The act in words. */
        public String title() {
            return act.title();
        }
    }

    /**
     * What an act was worth to the state.
     *
     * @param cost c_a
     * @param habit κ_h·h_ia, what repetition takes off
     * @param utility U, terms less cost and habit
     * @param attraction A, what experience says
     * @param propensity Ũ=(1−η)U+ηA
     */
    public record Worth(
            GoalTerms goals, double cost, double habit, double utility, double attraction, double propensity) {}

    /** What the five goals add to utility, by their weights. */
    public record GoalTerms(double economy, double security, double prestige, double norms, double domestic) {
        /** All together. */
        public double sum() {
            return economy + security + prestige + norms + domestic;
        }
    }

    /**
     * How worth and chance decide.
     *
     * @param value λŨ
     * @param noise the Gumbel number that chance adds
     * @param score λŨ plus noise; the highest among the acts considered is chosen
     * @param probability chance of being chosen (first, if there are several) before chance is drawn, 0 to 1
     */
    public record Odds(double value, double noise, double score, double probability) {}

    /**
     * The conditions that an act has to pass; numbers that do not apply are not defined (NaN).
     *
     * @param exclusion which one it failed, the first in this order; null if none
     */
    public record Gate(Exclusion exclusion, Need need, Breach breach, WinSet home) {}

    /**
     * What an act needs in the world.
     *
     * @param needs in words; "" for nothing
     * @param has how much there is of that, and {@code needsMoreThan} the bar; NaN where that is no matter of degree
     */
    public record Need(String needs, double has, double needsMoreThan) {}

    /**
     * How far an act breaks with norms and role.
     *
     * @param normBreach n[−ν]⁺
     * @param roleBreach ½[−sign(r)ι]⁺
     * @param breach both together, against the bar {@code appropriateness}, τ_F; {@code normSlack} is what is left
     */
    public record Breach(
            double normBreach, double roleBreach, double breach, double appropriateness, double normSlack) {}

    /** Protest that a project would bring, against the bar {@code winSet}, τ_D; {@code winSetSlack} is what is left. */
    public record WinSet(double projectedProtest, double winSet, double winSetSlack) {}

    /** Reads a decision off the moment in which it is made. */
    public static Decision of(Moment moment) {
        World w = moment.world();
        MiddlePower i = moment.state();
        Parameters p = w.parameters();
        double lambda = p.choice().rationality();
        double most = Double.NEGATIVE_INFINITY;
        for (Act act : Act.values()) {
            most = i.considered(act) ? Math.max(most, lambda * i.propensity(act)) : most;
        }
        double sum = 0;
        for (Act act : Act.values()) {
            sum += i.considered(act) ? Maths.exp(lambda * i.propensity(act) - most) : 0;
        }
        List<Alternative> options = new ArrayList<>();
        for (Act act : Act.values()) {
            double value = lambda * i.propensity(act);
            double noise = w.noise(i, act);
            double habit = p.choice().habitPenalty() * i.habit(act);
            double probability = i.considered(act) ? Maths.exp(value - most) / sum : 0;
            GoalTerms goals = new GoalTerms(
                    i.term(act, Goal.ECONOMY),
                    i.term(act, Goal.SECURITY),
                    i.term(act, Goal.PRESTIGE),
                    i.term(act, Goal.NORMS),
                    i.term(act, Goal.DOMESTIC));
            options.add(new Alternative(
                    act,
                    i.considered(act),
                    i.chose(act),
                    gate(moment, act),
                    new Worth(goals, i.cost(act), habit, i.utility(act), i.attraction(act), i.propensity(act)),
                    new Odds(value, noise, value + noise, probability)));
        }
        List<Act> chosen = options.stream()
                .filter(Alternative::chosen)
                .sorted(Comparator.comparingDouble((Alternative o) -> -o.odds().score()))
                .map(Alternative::act)
                .toList();
        return new Decision(
                i.getCode(),
                i.getName(),
                w.quarter().toString(),
                chosen,
                new ChoiceRule(lambda, p.reaction().learningWeight()),
                List.copyOf(options));
    }

    private static Gate gate(Moment moment, Act act) {
        World w = moment.world();
        MiddlePower i = moment.state();
        PerceptionParameters p = w.parameters().perception();
        boolean project = act == Act.DEFER
                && i.getOfferPower() >= 0
                && w.scenario().rules().subnationalLayer();
        double breach = i.breach(act);
        double protest = project ? i.getProjectedProtest() : Double.NaN;
        double winSet = project ? p.winSet() : Double.NaN;
        return new Gate(
                i.exclusion(act),
                new Need(
                        act.needs(),
                        act.has(w, i),
                        Double.isNaN(act.has(w, i)) ? Double.NaN : act.needsMoreThan()),
                new Breach(
                        moment.normBreach(act),
                        breach - moment.normBreach(act),
                        breach,
                        p.appropriateness(),
                        p.appropriateness() - breach),
                new WinSet(protest, winSet, winSet - protest));
    }

    /** The option of an act. */
    public Alternative option(Act act) {
        return options.get(act.ordinal());
    }

    /** Acts that the disposition let through. */
    public List<Alternative> considered() {
        return options.stream().filter(Alternative::considered).toList();
    }
}
