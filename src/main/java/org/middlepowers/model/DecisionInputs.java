package org.middlepowers.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.middlepowers.model.DecisionInput.Kind;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;

/**
 * The inputs of a decision that an explanation may vary: what the state is, its ties to each great power, what is on the
 * table, how it sees the world, what it has learnt, and the weights and thresholds with which it decides. What is fixed
 * (geography, intrinsic value) and what chance draws is left out.
 */
final class DecisionInputs {
    /** Ideal points of real states lie within this distance of 0. */
    private static final double FAR = 3;
    /** Experience and habit as far from 0 as they plausibly come. */
    private static final double STRONG = 1;

    private static final double OFTEN = 5;
    private static final double LARGE_PROJECT = 2;
    private static final double MUCH_COERCION = 3;
    private static final double MISJUDGED = .5;

    private static final Map<String, String> PARAMETERS = parameters();

    private final Moment moment;
    private final World w;
    private final MiddlePower i;
    private final List<DecisionInput> list = new ArrayList<>();
    /** Kind of the inputs being added. */
    private Kind kind = Kind.STATE;

    DecisionInputs(Moment moment) {
        this.moment = moment;
        w = moment.world();
        i = moment.state();
    }

    List<DecisionInput> list() {
        if (!w.abstains[i.index]) {
            kind = Kind.STATE;
            self();
            kind = Kind.TIE;
            for (GreatPower g : w.powers) {
                tie(g);
            }
            kind = Kind.SITUATION;
            perceptions();
            offer();
            kind = Kind.EXPERIENCE;
            experience();
            kind = Kind.WEIGHT;
            PARAMETERS.forEach(this::parameter);
        }
        return List.copyOf(list);
    }

    private void self() {
        add("norms", "internalisation of norms", i.norms, 0, 1, v -> i.norms = v);
        add("role", "role, from pillar (-1) to seeker of autonomy (1)", i.role, -1, 1, v -> i.role = v);
        add("legitimacy", "legitimacy at home", i.legitimacy, 0, 1, v -> i.legitimacy = v);
        add("status", "status", i.status, 0, 1, v -> i.status = v);
        add("tolerance", "tolerance of re-exports", i.tolerance, 0, 1, v -> i.tolerance = v);
        add("invoicing", "share settled outside the leading currency", i.invoicing, 0, 1, v -> i.invoicing = v);
        add("idealPoint", "UN General Assembly ideal point", i.idealPoint, -FAR, FAR, v -> i.idealPoint = v);
    }

    private void tie(GreatPower g) {
        int k = g.index;
        String of = "." + g.code;
        add("trade" + of, "share of trade with " + g.name, i.trade[k], 0, room(i.trade, k), v -> i.trade[k] = v);
        add(
                "security" + of, "security reliance on " + g.name, i.security[k], 0, room(i.security, k),
                v -> i.security[k] = v);
        add("leverage" + of, "leverage on " + g.name, i.leverage[k], 0, 1, v -> i.leverage[k] = v);
        add(
                "recognised" + of, "autonomy that " + g.name + " recognises", i.recognised[k], 0, 1,
                v -> i.recognised[k] = v);
        add(
                "coercion" + of, "coercion felt from " + g.name, i.coercion[k], 0, MUCH_COERCION,
                v -> i.coercion[k] = v);
        grievance(g);
    }

    /** What other powers leave of a whole. */
    private static double room(double[] shares, int k) {
        double left = 1 + shares[k];
        for (double share : shares) {
            left -= share;
        }
        return Math.max(shares[k], left);
    }

    /** Grievance moves in all regions at once: down to nothing or up to the full in proportion. */
    private void grievance(GreatPower g) {
        int k = g.index;
        int n = w.powers.length;
        double mean = i.meanGrievance[k];
        double[] before = i.grievance.clone();
        add("grievance." + g.code, "grievance against " + g.name, mean, 0, 1, v -> {
            for (int r = 0; r < i.regions.length; r++) {
                double old = before[r * n + k];
                double risen = mean < 1 ? old + (1 - old) * (v - mean) / (1 - mean) : old;
                i.grievance[r * n + k] = v == mean ? old : v < mean ? old * v / mean : risen;
            }
            i.meanGrievance[k] = v;
        });
    }

    private void perceptions() {
        add(
                "perceptionError", "tension that it sees beyond what there is, in every pair", i.perceptionShift,
                -MISJUDGED, MISJUDGED, v -> i.perceptionShift = v);
        int n = w.powers.length;
        for (GreatPower g : w.powers) {
            for (int k = g.index + 1; k < n; k++) {
                int there = g.index * n + k;
                int back = k * n + g.index;
                GreatPower h = w.powers[k];
                add(
                        "tension." + g.code + "-" + h.code, "tension between " + g.name + " and " + h.name,
                        w.tension[there], 0, 1, v -> {
                            w.tension[there] = v;
                            w.tension[back] = v;
                        });
            }
        }
    }

    private void offer() {
        if (i.offerPower < 0) {
            return;
        }
        String from = w.powers[i.offerPower].name;
        add(
                "offer", "size of the project that " + from + " offers", i.offerSize, 0, LARGE_PROJECT,
                v -> i.offerSize = v);
        int region = i.offerRegion;
        add(
                "participation", "protest in the region of the project", i.participation[region], 0, 1,
                v -> i.participation[region] = v);
    }

    private void experience() {
        for (Act act : Act.ALL) {
            int a = act.ordinal();
            add(
                    "attraction." + act, "experience with '" + act.title() + "'", i.attraction[a], -STRONG, STRONG,
                    v -> i.attraction[a] = v);
            if (act != Act.ABSTAIN) {
                add("habit." + act, "recent use of '" + act.title() + "'", i.habit[a], 0, OFTEN, v -> i.habit[a] = v);
            }
        }
    }

    private void parameter(String name, String title) {
        Parameter meta = ParameterRegistry.entries().get(name).meta();
        double value = ParameterRegistry.values(w.parameters).get(name);
        double most = Math.min(1, meta.max());
        add("parameter." + name, title, value, meta.min(), most, v -> moment.setParameter(name, v));
    }

    private void add(
            String key, String title, double value, double least, double most, DoubleConsumer setter) {
        list.add(new DecisionInput(kind, key, title, new DecisionInput.Leeway(value, least, most), setter));
    }

    private static Map<String, String> parameters() {
        Map<String, String> names = new TreeMap<>();
        names.put("goalEconomy", "weight of economic gain");
        names.put("goalSecurity", "weight of security");
        names.put("goalPrestige", "weight of status");
        names.put("goalNorms", "weight of normative fit");
        names.put("goalDomestic", "weight of domestic politics");
        names.put("appropriateness", "breach of norms and role that is still thinkable");
        names.put("winSet", "protest that the government can carry");
        names.put("learningWeight", "weight of experience against reasoning");
        names.put("habitPenalty", "dislike of repeating an act");
        names.put("discount", "shadow of the future (discount factor)");
        return names;
    }
}
