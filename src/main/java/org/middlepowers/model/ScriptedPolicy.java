package org.middlepowers.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.PolicySpec.Bounds;
import org.middlepowers.scenario.PolicySpec.By;
import org.middlepowers.scenario.PolicySpec.Otherwise;
import org.middlepowers.scenario.PolicySpec.Rule;
import org.middlepowers.scenario.PolicySpec.Signal;
import org.middlepowers.scenario.Quarter;

/** A policy of a file at work: first the acts of given quarters, then its rules, then what holds otherwise. */
final class ScriptedPolicy implements Policy {
    private final Map<Integer, Act> acts = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final boolean own;

    /** A rule as it is applied. */
    private record Line(Test[] tests, Act[] acts, By by) {
        boolean holds(World w, MiddlePower i) {
            for (Test test : tests) {
                if (!test.holds(w, i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A condition; bounds that are not given are infinite. */
    private record Test(Signal signal, double above, double below) {
        boolean holds(World w, MiddlePower i) {
            double value = Situation.observe(signal, w, i);
            return value > above && value < below;
        }
    }

    /** @param start the quarter in which the world begins */
    ScriptedPolicy(PolicySpec spec, Quarter start) {
        spec.acts().forEach((quarter, act) -> acts.put(Quarter.parse(quarter).since(start), Act.valueOf(act)));
        spec.rules().values().forEach(rule -> lines.add(line(rule)));
        own = spec.otherwise() == Otherwise.OWN;
    }

    private static Line line(Rule rule) {
        List<Test> tests = new ArrayList<>();
        rule.when().forEach((name, bounds) -> tests.add(test(name, bounds)));
        Set<Act> acts = new LinkedHashSet<>();
        rule.choose().forEach(word -> acts.addAll(Act.named(word)));
        return new Line(tests.toArray(Test[]::new), acts.toArray(Act[]::new), rule.by());
    }

    private static Test test(String name, Bounds bounds) {
        return new Test(
                Signal.valueOf(name.toUpperCase(Locale.ROOT)),
                bounds.above().orElse(Double.NEGATIVE_INFINITY),
                bounds.below().orElse(Double.POSITIVE_INFINITY));
    }

    @Override
    public Act choose(World w, MiddlePower i) {
        Act given = acts.get(w.time);
        if (given != null && i.considered(given)) {
            return given;
        }
        for (Line line : lines) {
            Act act = line.holds(w, i) ? pick(line, i) : null;
            if (act != null) {
                return act;
            }
        }
        return own ? null : Act.ABSTAIN;
    }

    /** The act of a rule that the state can consider, or null. */
    private static Act pick(Line line, MiddlePower i) {
        Act picked = null;
        for (Act act : line.acts) {
            if (i.considered(act) && (picked == null || i.propensity(act) > i.propensity(picked))) {
                picked = act;
                if (line.by == By.ORDER) {
                    break;
                }
            }
        }
        return picked;
    }
}
