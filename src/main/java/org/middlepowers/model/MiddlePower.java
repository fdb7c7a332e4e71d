package org.middlepowers.model;

/**
 * A middle power: an agent that each quarter filters what it can consider, chooses an act and learns from the reaction
 * (§2, §7.5–7.10). Arrays are indexed by great power.
 */
public final class MiddlePower extends MiddlePowerData {
    MiddlePower(
            String code, String name, int index, int powers, String[] regions, int quarters) {
        super(code, name, index, powers, regions, quarters);
    }

    /** The same in another world, its partners aside. */
    MiddlePower(MiddlePower past) {
        super(past);
    }

    /** Its actor number in the event log. */
    public int actor() {
        return actor;
    }

    /** Σ_r H_irg, grievance against a great power in all regions together. */
    double grievanceAgainst(int power) {
        double sum = 0;
        for (int r = 0; r < regions.length; r++) {
            sum += grievance[r * proximity.length + power];
        }
        return sum;
    }

    /** Whether it has joined an institution. */
    public boolean isMember(Institution institution) {
        return member.has(institution.index);
    }

    /** Whether it chose an act this quarter. */
    public boolean chose(Act act) {
        return (chosen & act.bit()) != 0;
    }

    /** Whether it chose an act in a past quarter, counted from the start of the run. */
    public boolean chose(Act act, int quarter) {
        return (history[quarter] & act.bit()) != 0;
    }

    /** Number of acts of a tag that it chose in a past quarter, counted from the start of the run. */
    public int chosen(Act.Tag tag, int quarter) {
        return Integer.bitCount(history[quarter] & tag.acts);
    }

    /** Whether its disposition let an act through this quarter. */
    public boolean considered(Act act) {
        return (feasible & act.bit()) != 0;
    }

    /** Why its disposition excluded an act, or null if it did not. */
    public Exclusion exclusion(Act act) {
        return exclusions[act.ordinal()];
    }

    /** How far an act broke with norms and role when the state decided this quarter (§7.5). */
    public double breach(Act act) {
        return breaches[act.ordinal()];
    }

    /** n[−ν]⁺+½[−sign(r_a)ι]⁺ with norms and role as they are. */
    double currentBreach(Act act) {
        return norms * Maths.positive(-act.norm) + .5 * Maths.positive(-act.role * role);
    }

    /** What a goal added to the utility of an act this quarter. */
    public double term(Act act, Goal goal) {
        return terms[act.ordinal() * Goal.COUNT + goal.ordinal()];
    }

    /** c_a, what an act costs it, as shocks have changed it so far. */
    public double cost(Act act) {
        return cost[act.ordinal()];
    }

    /** U_ia, what reasoning says of an act this quarter. */
    public double utility(Act act) {
        return utility[act.ordinal()];
    }

    /** Ũ_ia, reasoning and experience together. */
    public double propensity(Act act) {
        return propensity[act.ordinal()];
    }

    /** A_ia, what experience says of an act. */
    public double attraction(Act act) {
        return attraction[act.ordinal()];
    }

    /** h_ia, how often it has chosen an act of late, fading with time. */
    public double habit(Act act) {
        return habit[act.ordinal()];
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** y_i, relative to trend growth, in units of all actors' capability at the start. */
    public double getOutput() {
        return output;
    }

    /** ŷ_i, share of all middle powers' output at the start of the quarter. */
    public double getOutputShare() {
        return outputShare;
    }

    /** Projected protest of the project on the table, 0 to 1. */
    public double getProjectedProtest() {
        return projectedProtest;
    }

    /** Whether a great power made a demand on it this quarter. */
    public boolean wasAsked(int power) {
        return demanded[power];
    }

    /** Whether it refused a great power's demand of this quarter. */
    public boolean hasRefused(int power) {
        return refused[power];
    }

    /** Great powers that hit it with secondary sanctions this quarter. */
    public int getSecondaryHits() {
        return secondaryHits;
    }

    public double getOutputAtStart() {
        return outputAtStart;
    }

    /** Δln y of this quarter, relative to the trend. */
    public double getGrowth() {
        return growth;
    }

    /** V_i, intrinsic value to great powers, 0 to 1. */
    public double getValue() {
        return value;
    }

    /** x_i, UN General Assembly ideal point. */
    public double getIdealPoint() {
        return idealPoint;
    }

    /** x0_i, the ideal point that it is anchored to. */
    public double getIdentity() {
        return identity;
    }

    /** n_i, internalisation of norms, 0 to 1. */
    public double getNorms() {
        return norms;
    }

    /** ι_i, role conception, -1 (pillar) to 1 (seeker of autonomy). */
    public double getRole() {
        return role;
    }

    /** f_i, share settled outside the leading currency. */
    public double getInvoicing() {
        return invoicing;
    }

    /** tol_i, tolerance of re-exports, 0 to 1. */
    public double getTolerance() {
        return tolerance;
    }

    /** comp_i, compliance with sanctions, 0 to 1. */
    public double getCompliance() {
        return compliance;
    }

    /** L_i, domestic legitimacy, 0 to 1. */
    public double getLegitimacy() {
        return legitimacy;
    }

    /** St_i, status, 0 to 1. */
    public double getStatus() {
        return status;
    }

    /** s_i0, the part of its portfolio under nobody's influence. */
    public double getAutonomy() {
        return autonomy;
    }

    /** r̄_i, mean participation in protest, 0 to 1. */
    public double getProtest() {
        return meanParticipation;
    }

    /** Protest events of this quarter. */
    public int getProtestEvents() {
        return protestEvents;
    }

    /** Income from re-exports this quarter's flow stands for, F_i, in units of world GDP. */
    public double getReexport() {
        return reexport;
    }

    /** Transit income of this quarter, in units of output. */
    public double getTransitIncome() {
        return transitIncome;
    }

    /** w_ig, shares of trade. */
    public double[] getTrade() {
        return trade;
    }

    /** prox_ig, proximity, as shares of all great powers. */
    public double[] getProximity() {
        return proximity;
    }

    /** tr_ig, ease of overland and customs access. */
    public double[] getTransitAccess() {
        return transitAccess;
    }

    /** q_ig, security reliance. */
    public double[] getSecurity() {
        return security;
    }

    /** s_ig, influence of great powers. */
    public double[] getInfluence() {
        return influence;
    }

    /** p_ig, influence as shares of all great powers' influence. */
    public double[] getAlignment() {
        return alignment;
    }

    /** Λ_ig, bargaining leverage on great powers, 0 to 1. */
    public double[] getLeverage() {
        return leverage;
    }

    /** a_ig, autonomy that great powers recognise, 0 to 1. */
    public double[] getRecognised() {
        return recognised;
    }

    /** k_ig, coercion felt. */
    public double[] getCoercion() {
        return coercion;
    }

    /** sal_gi, salience for great powers. */
    public double[] getSalience() {
        return salience;
    }

    /** z_ig, corridors built. */
    public double[] getCorridor() {
        return corridor;
    }

    /** H̄_ig, mean grievance over regions, 0 to 1. */
    public double[] getGrievance() {
        return meanGrievance;
    }

    public String[] getRegions() {
        return regions;
    }

    /** Size of the project accepted this quarter, or 0. */
    public double getAcceptedSize() {
        return accepted ? offerSize : 0;
    }

    /** Size of all projects accepted so far, by sector. */
    public double[] getProjectValue() {
        return projectValue;
    }

    /** Sector of the project offered this quarter. */
    public Sector getOfferSector() {
        return Sector.values()[offerSector];
    }

    /** Size of the project offered this quarter, or 0. */
    public double getOfferSize() {
        return offerSize;
    }

    /** Index of the great power whose offer is on the table, or -1. */
    public int getOfferPower() {
        return offerPower;
    }

    @Override
    public String toString() {
        return name;
    }
}
