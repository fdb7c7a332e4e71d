package org.middlepowers.model;

import java.util.Arrays;

/**
 * A middle power: an agent that each quarter filters what it can consider, chooses an act and learns from the reaction
 * (§2, §7.5–7.10). Arrays are indexed by great power unless said otherwise.
 */
public final class MiddlePower {
    final String code;
    final String name;
    final int index;
    /** Actor number in the event log. */
    final int actor;
    final long key;
    final String[] regions;

    double output;
    double outputAtStart;
    /** ŷ_i, share of all middle powers' output, as of the quarter's snapshot. */
    double outputShare;
    /** ln(Nŷ_i) at the quarter's snapshot and at the start. */
    double logSize;
    double logSizeAtStart;
    double growth;
    double value;
    final double[] proximity;
    final double[] logProximity;
    final double[] transitAccess;
    double idealPoint;
    double nextIdealPoint;
    /** a, where the state rests in the company of its opening (§7.10). */
    double identity;
    /** Σ_g p_ig x_g and the mean position of the peers, as they were at the opening. */
    double powersAtStart;

    double peersAtStart;
    double norms;
    double nextNorms;
    double role;
    double restTrade;
    final double[] trade;
    /** How many times as far as usual each share moves of its own. */
    final double[] tradeVolatility;
    final double[] accessibility;
    final double[] corridor;
    final double[] tilt;
    final double[] security;
    double invoicing;
    double tolerance;
    double compliance;
    final double[] recognised;
    final double[] coercion;
    final double[] refusals;
    final double[] salience;
    double legitimacy;
    double legitimacyAtRest;
    double status;
    int[] peers;

    // Sub-national layer: grievance by region and power (region * powers + power), protest by region.
    final double[] grievance;
    final double[] participation;
    final double[] meanGrievance;
    double meanParticipation;
    int protestEvents;
    /** The power against which protest is directed, or -1. */
    int protestTarget;

    // Institutions: those joined, the home regional body or -1, and what membership amounts to.
    final Memberships member = new Memberships();
    double membershipDensity;
    final double[] membershipShare;
    int homeBody = -1;
    /** Whether an act of this quarter has been counted in the institution's effort. */
    boolean upholdsUniversal;
    boolean upholdsRegion;
    /** Whether a joint act of this quarter has been counted in the bodies of those that it acts with. */
    boolean upholdsOthers;
    /** States with which it carries out an act jointly, itself among them, by act; null for an act of its own. */
    final MiddlePower[][] partners;

    // Influence portfolio and what follows from it.
    final double[] influence;
    final double[] influenceBefore;
    double autonomy;
    final double[] alignment;
    final double[] alignmentAtSnapshot;
    final double[] rivalPresence;
    final double[] leverage;

    // What great powers did to it this quarter.
    /** Factor on the chance that a great power makes a demand. */
    final double[] demandFactor;
    final boolean[] coerced;
    final boolean[] demanded;
    final boolean[] refused;
    int secondaryHits;
    int offerPower;
    double offerSize;
    int offerSector;
    int offerRegion;
    boolean accepted;
    /** Size of all projects accepted so far, by sector. */
    final double[] projectValue = new double[Sector.values().length];

    // Its decision of this quarter; act arrays are indexed by act, terms by act * goals + goal.
    double perceptionShift;
    int feasible;
    int chosen;
    Exclusion[] exclusions;
    double projectedProtest;
    /** c_a, what an act costs it. */
    final double[] cost;
    /** Breach of norms and role by each act, as judged this quarter. */
    final double[] breaches;
    final double[] terms;
    final double[] utility;
    final double[] propensity;
    final double[] attraction;
    final double[] habit;
    double experience = 1;
    /** g1, the power with most influence on it, and h*, the one it would turn to (-1 if there is no other). */
    int firstPower;
    int courtedPower = -1;
    int mediationFirst = -1;
    int mediationSecond = -1;
    double mediationAccess;

    // Sanctions and transit.
    double reexport;
    double transitIncome;
    /** Acts of each quarter of the run so far, as bit sets. */
    final short[] history;

    MiddlePower(
            String code, String name, int index, int powers, String[] regions, int quarters) {
        int acts = Act.COUNT;
        this.code = code;
        this.name = name;
        this.index = index;
        this.actor = powers + index;
        this.key = Draws.key(code);
        this.regions = regions;
        proximity = new double[powers];
        logProximity = new double[powers];
        transitAccess = new double[powers];
        trade = new double[powers];
        tradeVolatility = new double[powers];
        accessibility = new double[powers];
        corridor = new double[powers];
        tilt = new double[powers];
        security = new double[powers];
        recognised = new double[powers];
        coercion = new double[powers];
        refusals = new double[powers];
        salience = new double[powers];
        grievance = new double[regions.length * powers];
        participation = new double[regions.length];
        meanGrievance = new double[powers];
        membershipShare = new double[powers];
        influence = new double[powers];
        influenceBefore = new double[powers];
        alignment = new double[powers];
        alignmentAtSnapshot = new double[powers];
        rivalPresence = new double[powers];
        leverage = new double[powers];
        demandFactor = new double[powers];
        Arrays.fill(demandFactor, 1);
        coerced = new boolean[powers];
        demanded = new boolean[powers];
        refused = new boolean[powers];
        exclusions = new Exclusion[acts];
        partners = new MiddlePower[acts][];
        cost = new double[acts];
        for (Act act : Act.ALL) {
            cost[act.ordinal()] = act.cost;
        }
        breaches = new double[acts];
        terms = new double[acts * Goal.COUNT];
        utility = new double[acts];
        propensity = new double[acts];
        attraction = new double[acts];
        habit = new double[acts];
        history = new short[quarters];
    }

    /** The same in another world, as far as a run does not change it; {@link #continueFrom} does the rest. */
    MiddlePower(MiddlePower past) {
        this(past.code, past.name, past.index, past.trade.length, past.regions, past.history.length);
        outputAtStart = past.outputAtStart;
        value = past.value;
        peers = past.peers.clone();
        copy(past.proximity, proximity);
        copy(past.logProximity, logProximity);
        copy(past.tradeVolatility, tradeVolatility);
    }

    /** Stands where it stands in another world, whose states are the same. */
    void continueFrom(MiddlePower past, MiddlePower[] states) {
        output = past.output;
        outputShare = past.outputShare;
        logSize = past.logSize;
        logSizeAtStart = past.logSizeAtStart;
        growth = past.growth;
        idealPoint = past.idealPoint;
        nextIdealPoint = past.nextIdealPoint;
        identity = past.identity;
        powersAtStart = past.powersAtStart;
        peersAtStart = past.peersAtStart;
        norms = past.norms;
        nextNorms = past.nextNorms;
        role = past.role;
        restTrade = past.restTrade;
        invoicing = past.invoicing;
        tolerance = past.tolerance;
        compliance = past.compliance;
        legitimacy = past.legitimacy;
        legitimacyAtRest = past.legitimacyAtRest;
        status = past.status;
        copy(past.transitAccess, transitAccess);
        copy(past.trade, trade);
        copy(past.accessibility, accessibility);
        copy(past.corridor, corridor);
        copy(past.tilt, tilt);
        copy(past.security, security);
        copy(past.recognised, recognised);
        copy(past.coercion, coercion);
        copy(past.refusals, refusals);
        copy(past.salience, salience);
        meanParticipation = past.meanParticipation;
        protestEvents = past.protestEvents;
        protestTarget = past.protestTarget;
        copy(past.grievance, grievance);
        copy(past.participation, participation);
        copy(past.meanGrievance, meanGrievance);
        member.continueFrom(past.member);
        membershipDensity = past.membershipDensity;
        copy(past.membershipShare, membershipShare);
        homeBody = past.homeBody;
        upholdsUniversal = past.upholdsUniversal;
        upholdsRegion = past.upholdsRegion;
        upholdsOthers = past.upholdsOthers;
        for (int a = 0; a < partners.length; a++) {
            MiddlePower[] group = past.partners[a];
            partners[a] = group == null
                    ? null
                    : Arrays.stream(group).map(i -> states[i.index]).toArray(MiddlePower[]::new);
        }
        continueTies(past);
        continueDecision(past);
    }

    private void continueTies(MiddlePower past) {
        autonomy = past.autonomy;
        copy(past.influence, influence);
        copy(past.influenceBefore, influenceBefore);
        copy(past.alignment, alignment);
        copy(past.alignmentAtSnapshot, alignmentAtSnapshot);
        copy(past.rivalPresence, rivalPresence);
        copy(past.leverage, leverage);
        copy(past.demandFactor, demandFactor);
        System.arraycopy(past.coerced, 0, coerced, 0, coerced.length);
        System.arraycopy(past.demanded, 0, demanded, 0, demanded.length);
        System.arraycopy(past.refused, 0, refused, 0, refused.length);
        secondaryHits = past.secondaryHits;
        offerPower = past.offerPower;
        offerSize = past.offerSize;
        offerSector = past.offerSector;
        offerRegion = past.offerRegion;
        accepted = past.accepted;
        copy(past.projectValue, projectValue);
        reexport = past.reexport;
        transitIncome = past.transitIncome;
    }

    private void continueDecision(MiddlePower past) {
        perceptionShift = past.perceptionShift;
        feasible = past.feasible;
        chosen = past.chosen;
        exclusions = past.exclusions.clone();
        projectedProtest = past.projectedProtest;
        copy(past.cost, cost);
        copy(past.breaches, breaches);
        copy(past.terms, terms);
        copy(past.utility, utility);
        copy(past.propensity, propensity);
        copy(past.attraction, attraction);
        copy(past.habit, habit);
        experience = past.experience;
        firstPower = past.firstPower;
        courtedPower = past.courtedPower;
        mediationFirst = past.mediationFirst;
        mediationSecond = past.mediationSecond;
        mediationAccess = past.mediationAccess;
        System.arraycopy(past.history, 0, history, 0, history.length);
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
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
