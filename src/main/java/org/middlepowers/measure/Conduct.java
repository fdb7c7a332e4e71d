package org.middlepowers.measure;

import org.middlepowers.model.Act;
import org.middlepowers.model.GreatPower;
import org.middlepowers.model.Maths;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.Sector;
import org.middlepowers.model.World;

/** How one middle power behaves and stands (§6.1). */
public final class Conduct {
    /** Quarters over which the driver–stabiliser index looks back. */
    public static final int WINDOW = 8;

    private static final int DRIVING = tagged(Act.Tag.DRIVER);
    private static final int STABILISING = tagged(Act.Tag.STABILISER);

    private Conduct() {}

    /** DSI_i=(n_D−n_S)/(n_D+n_S) over the last eight quarters, -1 stabilising to 1 driving; 0 without such acts. */
    public static double driverStabiliserIndex(World w, MiddlePower i) {
        int driving = 0;
        int stabilising = 0;
        for (int t = Math.max(0, w.time() - WINDOW + 1); t <= w.time(); t++) {
            driving += i.chosen(Act.Tag.DRIVER, t);
            stabilising += i.chosen(Act.Tag.STABILISER, t);
        }
        int all = driving + stabilising;
        return all == 0 ? 0 : (double) (driving - stabilising) / all;
    }

    /**
     * The same of acts as they were kept.
     *
     * @param chosen by quarter, a set with a bit for each act in the order of {@link Act}
     * @param counted the acts that count; -1 for all
     */
    public static double driverStabiliserIndex(int[] chosen, int t, int counted) {
        int driving = 0;
        int stabilising = 0;
        for (int past = Math.max(0, t - WINDOW + 1); past <= t; past++) {
            driving += Integer.bitCount(chosen[past] & counted & DRIVING);
            stabilising += Integer.bitCount(chosen[past] & counted & STABILISING);
        }
        int all = driving + stabilising;
        return all == 0 ? 0 : (double) (driving - stabilising) / all;
    }

    private static int tagged(Act.Tag tag) {
        int set = 0;
        for (Act act : Act.values()) {
            set |= act.tag() == tag ? 1 << act.ordinal() : 0;
        }
        return set;
    }

    /** HE_i=−Σ_g p ln p/ln G, how evenly a state is spread over great powers, 0 to 1; 0 with a single power. */
    public static double hedgingEntropy(MiddlePower i) {
        double[] p = i.getAlignment();
        double sum = 0;
        for (double share : p) {
            sum -= share > 0 ? share * Maths.log(share) : 0;
        }
        return p.length > 1 ? sum / Maths.log(p.length) : 0;
    }

    /** Br_i=Σ_{g<h}T_gh·4p_g p_h/(p_g+p_h)²/ΣT_gh, how far a state stands between powers at odds, 0 to 1. */
    public static double brokerage(World w, MiddlePower i) {
        double[] p = i.getAlignment();
        double between = 0;
        double all = 0;
        for (int g = 0; g < p.length; g++) {
            for (int h = g + 1; h < p.length; h++) {
                double sum = p[g] + p[h];
                double t = w.tension(g, h);
                between += sum > 0 ? t * 4 * p[g] * p[h] / (sum * sum) : 0;
                all += t;
            }
        }
        return all > 0 ? between / all : 0;
    }

    /** Mean leverage of a state on the great powers. */
    public static double leverage(MiddlePower i) {
        return mean(i.getLeverage());
    }

    /** Autonomy that great powers recognise, on average. */
    public static double recognition(MiddlePower i) {
        return mean(i.getRecognised());
    }

    /** Grievance in a state's regions against all great powers together. */
    public static double grievance(MiddlePower i) {
        double sum = 0;
        for (double h : i.getGrievance()) {
            sum += h;
        }
        return sum;
    }

    /** Chance that a state gets the attention of a great power this quarter, averaged over great powers. */
    public static double attention(World w, MiddlePower i) {
        double sum = 0;
        for (GreatPower g : w.powers()) {
            sum += g.attentionChance(i);
        }
        return sum / w.powers().size();
    }

    /** ln y, with trend growth. */
    public static double logOutput(World w, MiddlePower i) {
        double trend = w.parameters().trade().trendGrowth();
        return Maths.log(i.getOutput()) + trend * w.time();
    }

    /** Effective number of sectors among accepted projects: exp of Shannon entropy of their value; 0 without projects. */
    public static double sectorBreadth(MiddlePower i) {
        double sum = 0;
        for (double value : i.getProjectValue()) {
            sum += value;
        }
        if (sum == 0) {
            return 0;
        }
        double entropy = 0;
        for (Sector s : Sector.values()) {
            double share = i.getProjectValue()[s.ordinal()] / sum;
            entropy -= share > 0 ? share * Maths.log(share) : 0;
        }
        return Maths.exp(entropy);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum / values.length;
    }
}
