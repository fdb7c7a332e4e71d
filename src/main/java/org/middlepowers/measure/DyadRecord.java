package org.middlepowers.measure;

import java.util.List;
import org.middlepowers.model.GreatPower;
import org.middlepowers.model.Maths;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.Sector;
import org.middlepowers.model.World;

/**
 * What the relations of one great and one middle power came to over a run (§6.1): watches every quarter, and at the end
 * reads the log. Events in both directions count.
 */
public final class DyadRecord {
    /** What is reported of a dyad, in the order of {@link #values}. */
    public static final List<DyadMeasure> OUTCOMES = List.of(
            new DyadMeasure("cooperation", "Cooperation", "Goldstein points a year", "Co, cooperative events, weighted"),
            new DyadMeasure("conflict", "Conflict", "Goldstein points a year", "Cf, conflictual events, weighted, positive"),
            new DyadMeasure("coexistence", "Coexistence", "0 to 1", "CX, mean over years of 4·Co·Cf/(Co+Cf)²"),
            new DyadMeasure(
                    "comovement",
                    "Co-movement",
                    "correlation",
                    "ρ, correlation of ln(1+Co) and ln(1+Cf) across years; not defined where one of them never varies"),
            new DyadMeasure(
                    "sector_breadth",
                    "Sector breadth",
                    "effective number",
                    "exp of the Shannon entropy of the value of projects accepted from the power; 0 without projects"),
            new DyadMeasure("concessions", "Projects accepted", "size a year", "size of projects accepted from the power"),
            new DyadMeasure(
                    "concession_size",
                    "Size of a project",
                    "size",
                    "mean size of a project accepted from the power, what it concedes in one bargain; not defined"
                            + " without projects"),
            new DyadMeasure("attention", "Attention", "chance per quarter", "mean chance of the power's attention"),
            new DyadMeasure("protests", "Protests", "events a year", "protests against the power"));

    private final int power;
    private final int state;
    private final double[] projects = new double[Sector.values().length];
    private int accepted;
    private double attention;
    private int quarters;

    /** An outcome: its name in tables, what it is called, its unit and how it is computed. */
    public record DyadMeasure(String name, String title, String unit, String about) {}

    /** A record of the pair at these places in the world. */
    public DyadRecord(int power, int state) {
        this.power = power;
        this.state = state;
    }

    /** Takes note of a quarter that has ended. */
    public void note(World w) {
        GreatPower g = w.powers().get(power);
        MiddlePower i = w.states().get(state);
        attention += g.attentionChance(i);
        quarters++;
        if (i.getAcceptedSize() > 0 && i.getOfferPower() == power) {
            projects[i.getOfferSector().ordinal()] += i.getAcceptedSize();
            accepted++;
        }
    }

    /** The outcomes of a run that has ended; NaN where one is not defined. */
    public double[] values(World w) {
        double years = quarters / 4.0;
        Dyad dyad = new Dyads(w).of(power, state);
        double size = sum(projects);
        return new double[] {
            sum(dyad.cooperation()) / years,
            sum(dyad.conflict()) / years,
            dyad.coexistence(),
            dyad.comovement(),
            breadth(projects),
            size / years,
            accepted == 0 ? Double.NaN : size / accepted,
            attention / quarters,
            DyadEvents.protests(w, power, state) / years
        };
    }

    /** exp of the Shannon entropy of shares; 0 of nothing. */
    static double breadth(double[] values) {
        double sum = sum(values);
        if (sum == 0) {
            return 0;
        }
        double entropy = 0;
        for (double value : values) {
            entropy -= value > 0 ? value / sum * Maths.log(value / sum) : 0;
        }
        return Maths.exp(entropy);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
