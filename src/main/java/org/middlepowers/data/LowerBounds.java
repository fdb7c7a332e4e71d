package org.middlepowers.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.data.TradeShares.Share;
import org.middlepowers.model.Agency;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Scenario;

/** A lower bound is informative only where it exceeds what the program would impute without it. */
final class LowerBounds {
    private LowerBounds() {}

    /** Puts those lower bounds among the estimates that exceed gravity. */
    static void decide(Scenario base, Map<String, Estimate> estimates, Map<String, Share> bounds) {
        if (bounds.isEmpty()) {
            return;
        }
        Map<String, Double> imputed = imputed(OpeningScenario.with(base, estimates));
        bounds.forEach((path, share) -> {
            double gravity = imputed.get(path);
            Estimate bound = share.estimate();
            estimates.put(
                    path,
                    bound.value() > gravity
                            ? bound
                            : Estimate.none("left to gravity, about " + Rounding.of(path).text(gravity)
                                    + "; the lower bound of " + Rounding.of(path).text(bound.value())
                                    + " tells nothing"));
        });
    }

    /** Trade shares of a world's first quarter by path. */
    private static Map<String, Double> imputed(Scenario scenario) {
        World world = new World(scenario, 1, 0, Agency.FULL);
        List<String> powers = new ArrayList<>(scenario.greatPowers().keySet());
        powers.sort(null);
        Map<String, Double> shares = new LinkedHashMap<>();
        for (MiddlePower state : world.states()) {
            double[] trade = state.getTrade();
            for (int g = 0; g < powers.size(); g++) {
                shares.put("middlePowers." + state.getCode() + ".trade." + powers.get(g), trade[g]);
            }
        }
        return shares;
    }
}
