package org.middlepowers.model;

/** Sanctions in force against one target; a second sender joins the same object (§2, §7.9). */
public final class Sanction {
    final int id;
    /** Actor number of the target: a great power, or a middle power. */
    final int target;
    /** Whether each great power takes part. */
    final boolean[] sender;
    /** The great power that leads the coalition: the first listed. */
    final int leader;
    /** Whether great powers chose it themselves, so that it may end by itself. */
    final boolean endogenous;

    double severity;
    boolean secondary;
    boolean unMandate;
    /** Quarters since it was imposed or last tightened. */
    int age;
    /** Loss_T, trade that it destroys, in units of world GDP a year; 0 where the target is not a great power. */
    double lostTrade;
    /** ΣY_C, the coalition's share of world GDP, as of this quarter. */
    double coalitionGdp;
    /** φ_max Loss_T over its denominator: what a unit of tolerance and capacity re-exports. */
    double reexportFactor;

    Sanction(int id, int target, int powers, int leader, boolean endogenous) {
        this.id = id;
        this.target = target;
        this.sender = new boolean[powers];
        this.leader = leader;
        this.endogenous = endogenous;
    }

    /** The same as it stands in another world. */
    Sanction(Sanction past) {
        id = past.id;
        target = past.target;
        sender = past.sender.clone();
        leader = past.leader;
        endogenous = past.endogenous;
        severity = past.severity;
        secondary = past.secondary;
        unMandate = past.unMandate;
        age = past.age;
        lostTrade = past.lostTrade;
        coalitionGdp = past.coalitionGdp;
        reexportFactor = past.reexportFactor;
    }

    public int getId() {
        return id;
    }

    public int getTarget() {
        return target;
    }

    public boolean isSender(int power) {
        return sender[power];
    }

    /** σ, from 0 to 1 (a full embargo). */
    public double getSeverity() {
        return severity;
    }

    public boolean isSecondary() {
        return secondary;
    }

    public boolean isUnMandate() {
        return unMandate;
    }

    public int getAge() {
        return age;
    }
}
