package org.middlepowers.study;

import java.util.Map;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Rules;
import org.middlepowers.scenario.Scenario;

/**
 * One cell of the 2×2 of §7.13: which of the two layers is on, and whether the couplings by which protest reaches the
 * state level are taken away (the placebo).
 *
 * @param asymmetry attention, leverage, misperception
 * @param subnational grievance, protest, the win-set
 * @param placebo κ_Sal=κ_kind=κ_Sch=κ_B=0 and the win-set gate open
 */
public record AblationCell(boolean asymmetry, boolean subnational, boolean placebo) {
    /** What the placebo takes away: the couplings upwards, by the names of parameters, and the gate, open at 1. */
    public static final Map<String, Double> PLACEBO = Map.of(
            "protestSalience", 0.0,
            "protestKindness", 0.0,
            "protestBargaining", 0.0,
            "investorCaution", 0.0,
            "winSet", 1.0);

    /** Name in tables. */
    public String key() {
        return asymmetry ? subnational ? "both" : "asymmetry" : subnational ? "subnational" : "neither";
    }

    /** Name of its 2×2 in tables. */
    public String design() {
        return placebo ? "placebo" : "couplings";
    }

    /** The scenario, of which nothing is to be drawn any more, as it is in this cell, whatever it says of the layers itself. */
    public Scenario of(Scenario s) {
        Rules r = s.rules();
        Rules rules = new Rules(
                asymmetry, subnational, r.institutionPayoffs(), r.endogenousSanctions(), r.actsPerQuarter(), r.hegemon(),
                r.institutionWeight());
        return s.with(parameters(s.parameters()), rules);
    }

    private Parameters parameters(Parameters given) {
        if (!placebo) {
            return given;
        }
        Map<String, Double> values = ParameterRegistry.values(given);
        values.putAll(PLACEBO);
        return ParameterRegistry.parameters(values);
    }
}
