package org.middlepowers.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.InstitutionWeight;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Rules;
import org.middlepowers.scenario.Scenario;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run of a scenario: great powers, middle powers, institutions, sanctions, and a schedule of one phase after another
 * per quarter (§3). Actors stand in the order of their codes, so that the order of a file never matters. A world runs
 * once: {@link #start}, then {@link #step} until {@link #isOver}.
 */
public final class World extends SimState {
    private static final long serialVersionUID = 1;
    private static final int FIRST_EVENTS = 1 << 14;

    final transient Scenario scenario;
    /** The scenario's, as shocks change them; a {@link Moment} puts others in force, to ask what would have been. */
    transient Parameters parameters;

    final transient Rules rules;
    final transient Agency agency;
    final transient Draws draws;
    final transient EventLog events;
    final transient PowerSeries histories;

    final transient GreatPower[] powers;
    final transient MiddlePower[] states;
    private final transient List<GreatPower> powerList;
    private final transient List<MiddlePower> stateList;
    final transient Institution[] institutions;
    final transient Institution[] alternatives;
    final transient TransitRoute[] routes;
    /** Index of the great power whose currency leads, or -1. */
    final int hegemon;

    /** Whether an institution weighs by its legitimacy too. */
    final boolean legitimacyWeighs;

    final transient boolean[] abstains;
    private final long seedOfRun;
    private final int replication;
    /** Who chooses for each state in its stead, or null. */
    final transient Policy[] steering;
    transient double[] sectorGrievance;
    private transient Steppable[] phases;

    /** Quarters since the start. */
    int time;
    /** Quarters that another world went through, from which this one goes on. */
    private int before;

    // Pairs of great powers, row * powers + column.
    final double[] baseline;
    final double[] shock;
    final double[] excitation;
    final double[] tension;
    final double[] tensionBefore;
    final int[] hostileEvents;
    double meanTension;
    /** K_fb, the part of the Kantian index that feeds back. */
    double normsFeedback;
    double meanNorms;
    double meanDensity;
    transient Institution universal;

    final double[] capabilityShare;
    final double[] logGdpShare;
    final double[] logGdpShareFloored;
    double restGdpShare;

    final transient Sanctions sanctions = new Sanctions();
    /** Σ_hg, severity of the hegemon's sanctions together, at most 1. */
    double hegemonSanctions;
    double lostTrade;
    double reexports;

    /** Best offer to mediate between each pair this quarter: its access, and who made it. */
    final double[] mediationOffer;

    final transient MiddlePower[] mediator;
    final transient List<VoteResult> votes = new ArrayList<>();
    final transient List<Consumer<World>> observers = new ArrayList<>();

    /**
     * A world at the start of its first quarter.
     *
     * @param said what is to be run; if some of its parameters are to be drawn, the replication says which draw it is,
     *     so that twins share it
     * @param seed any number; worlds that are compared share it
     * @param replication 1, 2, …: an independent repetition
     */
    public World(Scenario said, long seed, int replication, Agency agency) {
        this(said.drawn(replication), seed, replication, agency, null);
        for (MiddlePower i : states) {
            Portfolio.membership(this, i);
            Portfolio.influence(this, i);
        }
        Alignment.open(this);
    }

    private World(Scenario scenario, long seed, int replication, Agency agency, World past) {
        super(seed);
        this.scenario = scenario;
        this.agency = agency;
        parameters = scenario.parameters();
        rules = scenario.rules();
        legitimacyWeighs = rules.institutionWeight().filter(InstitutionWeight.LEGITIMACY::equals).isPresent();
        draws = new Draws(seed, replication);
        seedOfRun = seed;
        this.replication = replication;
        WorldParts parts = past == null ? new WorldBuilder(scenario).parts() : new WorldCopy(past).parts();
        powers = parts.power().powers();
        states = parts.states();
        powerList = List.of(powers);
        stateList = List.of(states);
        institutions = parts.institutions();
        alternatives = Arrays.stream(institutions)
                .filter(m -> m.type == InstitutionType.ALTERNATIVE)
                .toArray(Institution[]::new);
        routes = parts.routes();
        hegemon = parts.power().hegemon();
        histories = parts.power().histories();
        int g = powers.length;
        int pairs = g * g;
        baseline = parts.power().baseline();
        shock = new double[pairs];
        excitation = new double[pairs];
        tension = new double[pairs];
        tensionBefore = new double[pairs];
        hostileEvents = new int[pairs];
        mediationOffer = new double[pairs];
        mediator = new MiddlePower[pairs];
        capabilityShare = new double[g];
        logGdpShare = new double[g];
        logGdpShareFloored = new double[g];
        sectorGrievance = parameters.subnational().sectorGrievances();
        abstains = new boolean[states.length];
        steering = new Policy[states.length];
        for (MiddlePower i : states) {
            steering[i.index] = agency.policy(scenario, i.code);
            abstains[i.index] = agency.gravityOnly() || agency.abstaining().contains(i.code);
        }
        events = past == null
                ? new EventLog(Math.min(FIRST_EVENTS, (2 * states.length + 8 * g) * scenario.quarters()))
                : new EventLog(past.events);
    }

    /**
     * A world that goes on from where another stands, between two quarters, and shares nothing with it: the same agency,
     * draws and past, and what its own scenario says from here on. Nobody observes it yet.
     *
     * @param other its scenario; see {@link Past} for how long it may share the past of the world's
     */
    public World(World past, Scenario other) {
        this(other.drawn(past.replication), past.seedOfRun, past.replication, past.agency, past);
        before = past.quartersDone();
        new WorldCopy(past).goOn(this);
        if (before > 0) {
            draws.moveTo(scenario.start().index() + time);
        }
        sectorGrievance = parameters.subnational().sectorGrievances();
    }

    @Override
    public void start() {
        super.start();
        phases = phases();
        for (int order = 0; order < phases.length; order++) {
            int place = order;
            schedule.scheduleRepeating(Schedule.EPOCH, order, world -> phases[place].step(world), 1.0);
        }
    }

    /** Puts other parameters in force, for all phases to come. */
    void adopt(Parameters others) {
        parameters = others;
        sectorGrievance = parameters.subnational().sectorGrievances();
        // Phases keep what they read of parameters, for speed.
        phases = phases();
    }

    /** Goes through one phase of the quarter, by its place in the order. */
    void perform(int phase) {
        if (phases == null) {
            phases = phases();
        }
        phases[phase].step(this);
    }

    /** What happens in a quarter, in this order (§3). */
    Steppable[] phases() {
        return new Steppable[] {
            new ExogenousPhase(scenario), new SnapshotPhase(), new GreatPowerPhase(this), new DispositionPhase(this),
            new IntentionPhase(this), new EffectPhase(), new SubnationalPhase(this), new EconomyPhase(this),
            new HostilityPhase(this), new ReactionPhase(), new VotePhase(scenario), new RecordPhase()
        };
    }

    /** Simulates one quarter. */
    public void step() {
        schedule.step(this);
    }

    /** Simulates from here to the scenario's end. */
    public void run() {
        start();
        while (!isOver()) {
            step();
        }
    }

    /** Whether the last quarter of the scenario has been simulated. */
    public boolean isOver() {
        return quartersDone() >= scenario.quarters();
    }

    /** Quarters of the scenario that have been simulated. */
    public int quartersDone() {
        return before + (int) schedule.getSteps();
    }

    /** Calls the observer at the end of every quarter. */
    public void observe(Consumer<World> observer) {
        observers.add(observer);
    }

    // The log.

    void log(int source, int target, EventType type) {
        events.add(time, source, target, type);
    }

    /** Logs an event that concerns the sanction against an actor. */
    void logSanctioned(int source, int target, EventType type, int sanctioned) {
        Sanction s = sanctions.against(sanctioned);
        log(source, target, type, EventLog.NONE, EventLog.NONE, s == null ? EventLog.NONE : s.id);
    }

    void log(int source, int target, EventType type, int sector, int region) {
        events.add(time, source, target, type, sector, region, false, EventLog.NONE);
    }

    void log(int source, int target, EventType type, int sector, int region, int sanction) {
        events.add(time, source, target, type, sector, region, false, sanction);
    }

    // What measures and windows read.

    public Scenario scenario() {
        return scenario;
    }

    /** The parameters in force: the scenario's, as shocks have changed them so far. */
    public Parameters parameters() {
        return parameters;
    }

    public EventLog events() {
        return events;
    }

    /** Results of the votes held so far. */
    public List<VoteResult> votes() {
        return votes;
    }

    /** Great powers in the order of their codes. */
    public List<GreatPower> powers() {
        return powerList;
    }

    /** Middle powers in the order of their codes. */
    public List<MiddlePower> states() {
        return stateList;
    }

    public List<Institution> institutions() {
        return Arrays.asList(institutions);
    }

    public List<TransitRoute> routes() {
        return Arrays.asList(routes);
    }

    /** The Gumbel number that chance adds to λŨ of an act in the quarter last begun (§7.6); the same at every call. */
    public double noise(MiddlePower i, Act act) {
        return draws.gumbel(Purpose.MP_ACT, i.key, act.ordinal());
    }

    /**
     * y_i, what an observer of votes would estimate x_i to be in the quarter last begun; the same at every call. To be held
     * against recorded ideal points, which are estimates too; nothing in the run reads it.
     */
    public double observedPosition(MiddlePower i) {
        return i.idealPoint
                + parameters.reaction().positionError() * draws.normal(Purpose.OBSERVATION, i.key, 0);
    }

    /** Quarters since the start, of the quarter last begun. */
    public int time() {
        return time;
    }

    /** The seed that the run was asked for; that of the simulation library is cut to 32 bits. */
    public long seedOfRun() {
        return seedOfRun;
    }

    /** The replication of that seed: 1, 2, … */
    public int replication() {
        return replication;
    }

    /** The quarter last begun. */
    public Quarter quarter() {
        return scenario.start().plus(time);
    }

    /** T_gh, tension between two great powers, 0 to 1. */
    public double tension(int g, int h) {
        return tension[g * powers.length + h];
    }

    /** T_gh of the quarter before; 0 in the first. */
    public double tensionBefore(int g, int h) {
        return tensionBefore[g * powers.length + h];
    }

    /** T̄, mean tension over pairs of great powers. */
    public double meanTension() {
        return meanTension;
    }

    /** K_fb, norms and universal institutions, 0 to 1. */
    public double normsFeedback() {
        return normsFeedback;
    }

    /** n̄, output-weighted mean of norms. */
    public double meanNorms() {
        return meanNorms;
    }

    /** The universal institution, or null. */
    public Institution universal() {
        return universal;
    }

    /** D̄, mean density of institutions. */
    public double meanDensity() {
        return meanDensity;
    }

    public int sanctionCount() {
        return sanctions.count();
    }

    /** A sanction in force. */
    public Sanction sanction(int k) {
        return sanctions.get(k);
    }

    /** Trade lost to sanctions against great powers, in units of world GDP a year. */
    public double lostTrade() {
        return lostTrade;
    }

    /** ΣF, re-exports around those sanctions, in the same unit. */
    public double reexports() {
        return reexports;
    }

    /** Number of an institution in the event log, or {@link EventLog#NONE} for none. */
    int actorOf(Institution m) {
        return m == null ? EventLog.NONE : powers.length + states.length + m.index;
    }

    /** Code of an actor of the event log; "" for none. */
    public String actorCode(int actor) {
        if (actor < 0) {
            return "";
        }
        if (actor < powers.length) {
            return powers[actor].code;
        }
        int state = actor - powers.length;
        return state < states.length ? states[state].code : institutions[state - states.length].code;
    }
}
