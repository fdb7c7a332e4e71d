package org.middlepowers.model;

import java.util.Arrays;

/**
 * What the model keeps of a middle power: the fields of {@link MiddlePower}, on which phases and acts work, and how they
 * are set up and copied. Arrays are indexed by great power unless said otherwise. All but the peers are final, so that the
 * compiler does not let a copy forget one.
 */
abstract class MiddlePowerData {
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
    final Memberships member;
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
    final double[] projectValue;

    // Its decision of this quarter; act arrays are indexed by act, terms by act * goals + goal.
    double perceptionShift;
    int feasible;
    int chosen;
    final Exclusion[] exclusions;
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

    MiddlePowerData(
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
        member = new Memberships();
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
        projectValue = new double[Sector.values().length];
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

    /** The same in another world; {@link #joinPartners} does the rest once that world's states are all there. */
    MiddlePowerData(MiddlePowerData past) {
        code = past.code;
        name = past.name;
        index = past.index;
        actor = past.actor;
        key = past.key;
        regions = past.regions;
        output = past.output;
        outputAtStart = past.outputAtStart;
        outputShare = past.outputShare;
        logSize = past.logSize;
        logSizeAtStart = past.logSizeAtStart;
        growth = past.growth;
        value = past.value;
        proximity = past.proximity.clone();
        logProximity = past.logProximity.clone();
        transitAccess = past.transitAccess.clone();
        idealPoint = past.idealPoint;
        nextIdealPoint = past.nextIdealPoint;
        identity = past.identity;
        powersAtStart = past.powersAtStart;
        peersAtStart = past.peersAtStart;
        norms = past.norms;
        nextNorms = past.nextNorms;
        role = past.role;
        restTrade = past.restTrade;
        trade = past.trade.clone();
        tradeVolatility = past.tradeVolatility.clone();
        accessibility = past.accessibility.clone();
        corridor = past.corridor.clone();
        tilt = past.tilt.clone();
        security = past.security.clone();
        invoicing = past.invoicing;
        tolerance = past.tolerance;
        compliance = past.compliance;
        recognised = past.recognised.clone();
        coercion = past.coercion.clone();
        refusals = past.refusals.clone();
        salience = past.salience.clone();
        legitimacy = past.legitimacy;
        legitimacyAtRest = past.legitimacyAtRest;
        status = past.status;
        peers = past.peers.clone();
        grievance = past.grievance.clone();
        participation = past.participation.clone();
        meanGrievance = past.meanGrievance.clone();
        meanParticipation = past.meanParticipation;
        protestEvents = past.protestEvents;
        protestTarget = past.protestTarget;
        member = new Memberships(past.member);
        membershipDensity = past.membershipDensity;
        membershipShare = past.membershipShare.clone();
        homeBody = past.homeBody;
        upholdsUniversal = past.upholdsUniversal;
        upholdsRegion = past.upholdsRegion;
        upholdsOthers = past.upholdsOthers;
        partners = new MiddlePower[past.partners.length][];
        influence = past.influence.clone();
        influenceBefore = past.influenceBefore.clone();
        autonomy = past.autonomy;
        alignment = past.alignment.clone();
        alignmentAtSnapshot = past.alignmentAtSnapshot.clone();
        rivalPresence = past.rivalPresence.clone();
        leverage = past.leverage.clone();
        demandFactor = past.demandFactor.clone();
        coerced = past.coerced.clone();
        demanded = past.demanded.clone();
        refused = past.refused.clone();
        secondaryHits = past.secondaryHits;
        offerPower = past.offerPower;
        offerSize = past.offerSize;
        offerSector = past.offerSector;
        offerRegion = past.offerRegion;
        accepted = past.accepted;
        projectValue = past.projectValue.clone();
        perceptionShift = past.perceptionShift;
        feasible = past.feasible;
        chosen = past.chosen;
        exclusions = past.exclusions.clone();
        projectedProtest = past.projectedProtest;
        cost = past.cost.clone();
        breaches = past.breaches.clone();
        terms = past.terms.clone();
        utility = past.utility.clone();
        propensity = past.propensity.clone();
        attraction = past.attraction.clone();
        habit = past.habit.clone();
        experience = past.experience;
        firstPower = past.firstPower;
        courtedPower = past.courtedPower;
        mediationFirst = past.mediationFirst;
        mediationSecond = past.mediationSecond;
        mediationAccess = past.mediationAccess;
        reexport = past.reexport;
        transitIncome = past.transitIncome;
        history = past.history.clone();
    }

    /** Acts jointly with the same states as in another world, which are those of this one at the same places. */
    void joinPartners(MiddlePowerData past, MiddlePower[] states) {
        for (int a = 0; a < partners.length; a++) {
            MiddlePower[] group = past.partners[a];
            if (group != null) {
                partners[a] = Arrays.stream(group).map(i -> states[i.index]).toArray(MiddlePower[]::new);
            }
        }
    }
}
