package org.middlepowers.measure;

import java.util.function.ToDoubleFunction;
import org.middlepowers.model.Institution;
import org.middlepowers.model.Sanction;
import org.middlepowers.model.World;
import org.middlepowers.scenario.InstitutionType;

/** How orderly the world is: crises, sanctions, culture of anarchy (§6.1). */
public final class Order {
    /** Tension above which a pair of great powers is in crisis. */
    public static final double CRISIS = .6;

    private Order() {}

    /** Pairs of great powers that have entered a crisis this quarter: upward crossings of tension .6. */
    public static double crises(World w) {
        int count = 0;
        for (int g = 0; g < w.powers().size(); g++) {
            for (int h = g + 1; h < w.powers().size(); h++) {
                if (w.time() > 0 && w.tension(g, h) > CRISIS && w.tensionBefore(g, h) <= CRISIS) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Σ_T σ·share_C·Y_T over sanctioned great powers: the part of world GDP under sanctions. */
    public static double sanctionsBurden(World w) {
        double burden = 0;
        for (int k = 0; k < w.sanctionCount(); k++) {
            Sanction s = w.sanction(k);
            if (s.getTarget() < w.powers().size()) {
                double target = w.powers().get(s.getTarget()).getWorldGdpShare();
                double coalition = 0;
                for (int g = 0; g < w.powers().size(); g++) {
                    coalition += s.isSender(g) ? w.powers().get(g).getWorldGdpShare() : 0;
                }
                burden += s.getSeverity() * coalition / (1 - target) * target;
            }
        }
        return burden;
    }

    /**
     * K=[n̄+ℓ_U·min(1,2D̄)+(1−T̄)]/3: below ⅓ Hobbesian, to ⅔ Lockean, above Kantian (Wendt 1999). It contains tension,
     * so tension must not be regressed on it; {@link World#normsFeedback} is for that.
     */
    public static double kantian(World w) {
        return (2 * w.normsFeedback() + 1 - w.meanTension()) / 3;
    }

    /** Mean density of the alternative institutions that exist; not defined without any. */
    public static double alternativeDensity(World w) {
        return mean(w, InstitutionType.ALTERNATIVE, Institution::getDensity);
    }

    /** Mean legitimacy of the institutions of a type that exist; not defined without any. */
    public static double legitimacy(World w, InstitutionType type) {
        return mean(w, type, Institution::getLegitimacy);
    }

    private static double mean(World w, InstitutionType type, ToDoubleFunction<Institution> value) {
        double sum = 0;
        int count = 0;
        for (Institution m : w.institutions()) {
            if (m.isFounded() && m.getType() == type) {
                sum += value.applyAsDouble(m);
                count++;
            }
        }
        return count > 0 ? sum / count : Double.NaN;
    }

    /** ΣF/Loss, the part of the trade lost to sanctions that third states make good; not defined without sanctions. */
    public static double reexportShare(World w) {
        return w.lostTrade() > 0 ? w.reexports() / w.lostTrade() : Double.NaN;
    }
}
