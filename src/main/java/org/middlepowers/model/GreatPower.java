package org.middlepowers.model;

/** A great power: an agent that attends to middle powers, courts and coerces them, and rivals its peers (§2, §7.2–7.4). */
public final class GreatPower {
    final String code;
    final String name;
    final int index;
    final long key;

    double capability;
    boolean capabilityGiven;
    double worldGdpShare;
    double idealPoint;
    double invest;
    double coerce;
    double guarantee;
    double engage;
    double attentionSlots;

    /** π_gi, the share of attention that each middle power draws; sums to 1. */
    final double[] attention;
    /** States attended to this quarter, L' of them. */
    int slots;

    GreatPower(String code, String name, int index, int states) {
        this.code = code;
        this.name = name;
        this.index = index;
        this.key = Draws.key(code);
        this.attention = new double[states];
    }

    /** The same as it stands in another world. */
    GreatPower(GreatPower past) {
        code = past.code;
        name = past.name;
        index = past.index;
        key = past.key;
        capability = past.capability;
        capabilityGiven = past.capabilityGiven;
        worldGdpShare = past.worldGdpShare;
        idealPoint = past.idealPoint;
        invest = past.invest;
        coerce = past.coerce;
        guarantee = past.guarantee;
        engage = past.engage;
        attentionSlots = past.attentionSlots;
        attention = past.attention.clone();
        slots = past.slots;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** C_g, in units of all actors' capability at the start. */
    public double getCapability() {
        return capability;
    }

    /** Y_g, share of world GDP. */
    public double getWorldGdpShare() {
        return worldGdpShare;
    }

    /** x_g, UN General Assembly ideal point. */
    public double getIdealPoint() {
        return idealPoint;
    }

    public double getInvest() {
        return invest;
    }

    public double getCoerce() {
        return coerce;
    }

    public double getGuarantee() {
        return guarantee;
    }

    public double getEngage() {
        return engage;
    }

    /** L', middle powers attended to this quarter. */
    public int getSlots() {
        return slots;
    }

    /** π_gi, share of attention that a middle power draws. */
    public double attention(MiddlePower state) {
        return attention[state.index];
    }

    /** α_gi, chance that a middle power gets the attention of this quarter (§7.3). */
    public double attentionChance(MiddlePower state) {
        return 1 - Maths.exp(-slots * attention[state.index]);
    }

    @Override
    public String toString() {
        return name;
    }
}
