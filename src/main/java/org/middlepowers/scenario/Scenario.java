package org.middlepowers.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.Field.Kind;

/**
 * One world and what happens to it: everything that a scenario file says, after inheritance and with all defaults in
 * place. Maps keep the order of the file.
 */
public record Scenario(
        @Field(value = "One line that names the world", required = true) String title,
        @Field(value = "The question that the scenario is there to answer", required = true) String question,
        @Field(value = "What theory or the author expects to see: sentences, and claims that are checked", text = "claim")
                List<Expectation> expect,
        @Field(value = "First quarter, as in 2015Q1", required = true) Quarter start,
        @Field(value = "Last quarter, as in 2030Q4", required = true) Quarter end,
        @Field("Model parameters that differ from their defaults") Parameters parameters,
        @Field("Which mechanisms are switched on") Rules rules,
        @Field(value = "Great powers by country code", required = true, kind = Kind.COUNTRY)
                Map<String, PowerSpec> greatPowers,
        @Field(value = "Middle powers by country code", required = true, unless = "synthetic", kind = Kind.COUNTRY)
                Map<String, StateSpec> middlePowers,
        @Field("Middle powers drawn at random, beside or instead of those named") Optional<SyntheticSpec> synthetic,
        @Field(value = "Tension that a pair of great powers lives with, in hostile events per quarter and direction;"
                        + " pairs not named have the parameter baselineHostility",
                min = 0, max = 20, kind = Kind.PAIR)
                Map<String, Double> rivalry,
        @Field("International institutions by a short name") Map<String, InstitutionSpec> institutions,
        @Field("Land transport routes by a short name") Map<String, RouteSpec> routes,
        @Field("Given histories of the great powers") SeriesSpec series,
        @Field("Dated events by a short name; a child scenario removes one by writing null") Map<String, ShockSpec> shocks,
        @Field("Resolutions put to the vote in the UN General Assembly, by a short name") Map<String, VoteSpec> votes,
        @Field("Groups of middle powers to report on, by a short name") Map<String, GroupSpec> groups,
        @Field(value = "Policies of middle powers that do not follow their own reasoning: a file, a policy's name, or what"
                        + " such a file says",
                kind = Kind.STATE)
                Map<String, PolicySpec> policies,
        @Field("The group that the question is about; the report answers for it first") Optional<String> focus,
        @Field(value = "Quarter in which something came to be known, by its place, as in parameters.voteConstant or"
                + " institutions.SCO.members.KAZ; absent: dated things at their date, all else before the start",
                kind = Kind.PLACE)
                Map<String, Quarter> known,
        @Field("Where the figures come from, a line each; a child's are added to its parent's") List<String> sources,
        @Field("What a record leaves of some parameters, of which each replication takes a draw: a file of 'calibrate', the"
                        + " name of one that travels with the program, or what such a file says. Parameters that this file, its"
                        + " theory or --set give a value keep it")
                Optional<PosteriorSpec> posterior) {
    /** The scope of all actors, where a measure is not of a group or a state. */
    public static final String WORLD = "world";

    /** Number of quarters simulated. */
    public int quarters() {
        return end.since(start) + 1;
    }

    /** A world of one set of parameters. */
    public Scenario(
            String title,
            String question,
            List<Expectation> expect,
            Quarter start,
            Quarter end,
            Parameters parameters,
            Rules rules,
            Map<String, PowerSpec> greatPowers,
            Map<String, StateSpec> middlePowers,
            Optional<SyntheticSpec> synthetic,
            Map<String, Double> rivalry,
            Map<String, InstitutionSpec> institutions,
            Map<String, RouteSpec> routes,
            SeriesSpec series,
            Map<String, ShockSpec> shocks,
            Map<String, VoteSpec> votes,
            Map<String, GroupSpec> groups,
            Map<String, PolicySpec> policies,
            Optional<String> focus,
            Map<String, Quarter> known,
            List<String> sources) {
        this(
                title, question, expect, start, end, parameters, rules, greatPowers, middlePowers, synthetic, rivalry,
                institutions, routes, series, shocks, votes, groups, policies, focus, known, sources, Optional.empty());
    }

    /**
     * The world that a replication runs: with the draw of the posterior that falls to it among its parameters, and
     * without a posterior.
     *
     * @param replication 1, 2, …
     */
    public Scenario drawn(int replication) {
        return posterior
                .map(p -> with(ParameterRegistry.with(parameters, p.values(p.draw(replication)))))
                .orElse(this);
    }

    /** The same world with these parameters and no others: nothing is drawn any more. */
    public Scenario with(Parameters others) {
        return with(others, rules);
    }

    /** The same world with other rules, and with these parameters and no others. */
    public Scenario with(Parameters others, Rules otherRules) {
        return new Scenario(
                title, question, expect, start, end, others, otherRules, greatPowers, middlePowers, synthetic, rivalry,
                institutions, routes, series, shocks, votes, groups, policies, focus, known, sources);
    }

    /** The same world with other draws of its parameters; null for none. */
    public Scenario with(PosteriorSpec others) {
        return new Scenario(
                title, question, expect, start, end, parameters, rules, greatPowers, middlePowers, synthetic, rivalry,
                institutions, routes, series, shocks, votes, groups, policies, focus, known, sources, Optional.ofNullable(others));
    }

    /** The same world with other policies. */
    public Scenario with(Map<String, PolicySpec> others) {
        return new Scenario(
                title, question, expect, start, end, parameters, rules, greatPowers, middlePowers, synthetic, rivalry,
                institutions, routes, series, shocks, votes, groups, others, focus, known, sources, posterior);
    }

    /** The same world with other resolutions put to the vote. */
    public Scenario voting(Map<String, VoteSpec> others) {
        return new Scenario(
                title, question, expect, start, end, parameters, rules, greatPowers, middlePowers, synthetic, rivalry,
                institutions, routes, series, shocks, others, groups, policies, focus, known, sources, posterior);
    }

    /** The same world reporting on other groups, which change nothing in it. */
    public Scenario reportingOn(Map<String, GroupSpec> others) {
        return new Scenario(
                title, question, expect, start, end, parameters, rules, greatPowers, middlePowers, synthetic, rivalry,
                institutions, routes, series, shocks, votes, others, policies, focus, known, sources, posterior);
    }

    /** The same world with other expectations, which change nothing in it. */
    public Scenario expecting(List<Expectation> others) {
        return new Scenario(
                title, question, others, start, end, parameters, rules, greatPowers, middlePowers, synthetic, rivalry,
                institutions, routes, series, shocks, votes, groups, policies, focus, known, sources, posterior);
    }

    /** The same world under another title, from other sources. */
    public Scenario titled(String otherTitle, List<String> otherSources) {
        return new Scenario(
                otherTitle, question, expect, start, end, parameters, rules, greatPowers, middlePowers, synthetic, rivalry,
                institutions, routes, series, shocks, votes, groups, policies, focus, known, otherSources, posterior);
    }

    /** Switches: which of the model's mechanisms are at work. */
    public record Rules(
            @Field(value = "State-level asymmetry: attention, leverage and misperception", fallback = "true")
                    boolean asymmetryLayer,
            @Field(value = "Sub-national conflict: grievance, protest and the win-set of projects", fallback = "true")
                    boolean subnationalLayer,
            @Field(value = "Institutions carry influence and payoffs", fallback = "true") boolean institutionPayoffs,
            @Field(value = "Great powers may sanction each other of their own accord", fallback = "false")
                    boolean endogenousSanctions,
            @Field(value = "Salient acts of a middle power per quarter", fallback = "1", min = 1, max = 3)
                    int actsPerQuarter,
            @Field(value = "Issuer of the leading currency; 'none' for a world without one; absent: USA, or the"
                            + " largest economy where USA is not a great power",
                    kind = Kind.HEGEMON)
                    Optional<String> hegemon,
            @Field("By what an institution's weight in its sponsor's influence is measured: its density, or its density"
                            + " times its legitimacy; absent: density")
                    Optional<InstitutionWeight> institutionWeight) {

        /** Rules by which institutions weigh by their density. */
        public Rules(
                boolean asymmetryLayer,
                boolean subnationalLayer,
                boolean institutionPayoffs,
                boolean endogenousSanctions,
                int actsPerQuarter,
                Optional<String> hegemon) {
            this(
                    asymmetryLayer, subnationalLayer, institutionPayoffs, endogenousSanctions, actsPerQuarter, hegemon,
                    Optional.empty());
        }
    }

    /** By what the weight of an institution is measured where a sponsor's influence runs through it (§7.1). */
    public enum InstitutionWeight {
        /** D_m. */
        DENSITY,
        /** D_m·ℓ_m: rules bind, and lend influence, as far as they are held right (Hurd 1999). */
        LEGITIMACY
    }

    /** A great power at the start. */
    public record PowerSpec(
            @Field(value = "Name to print", required = true) String name,
            @Field("Capital, as latitude and longitude in degrees") List<Double> capital,
            @Field(value = "Capability, as a share of all actors' capability; only ratios matter",
                    required = true, min = 1e-6, max = 1)
                    double capability,
            @Field(value = "Share of world GDP, its mass in trade", required = true, min = 1e-4, max = 1)
                    double worldGdpShare,
            @Field(value = "UN General Assembly ideal point", required = true, min = -5, max = 5) double idealPoint,
            @Field(value = "Propensity to invest abroad", required = true, min = 0, max = 5) double invest,
            @Field(value = "Propensity to coerce", required = true, min = 0, max = 5) double coerce,
            @Field(value = "Propensity to guarantee security", required = true, min = 0, max = 5) double guarantee,
            @Field(value = "Propensity to engage diplomatically", required = true, min = 0, max = 5) double engage,
            @Field(value = "Middle powers it can attend to in a quarter; absent: the parameter attentionSlots",
                    min = 1, max = 10000)
                    OptionalDouble attentionSlots) {}

    /** A middle power at the start. */
    public record StateSpec(
            @Field(value = "Name to print", required = true) String name,
            @Field("Capital, as latitude and longitude in degrees") List<Double> capital,
            @Field(value = "Output, in the unit of the great powers' capability", required = true, min = 1e-6, max = 1)
                    double output,
            @Field(value = "Worth of its location to great powers", fallback = "0.5", min = 0, max = 1)
                    double location,
            @Field(value = "Worth of its natural resources", fallback = "0.5", min = 0, max = 1) double resources,
            @Field(value = "Proximity to great powers; absent: from the capitals' distances", min = 0, max = 1,
                    kind = Kind.POWER)
                    Map<String, Double> proximity,
            @Field(value = "Ease of overland and customs access to great powers; absent ones: as proximity", min = 0,
                    max = 1, kind = Kind.POWER)
                    Map<String, Double> transitAccess,
            @Field(value = "UN General Assembly ideal point", fallback = "-0.2", min = -5, max = 5) double idealPoint,
            @Field(value = "Identity anchor of the ideal point; absent: the ideal point", min = -5, max = 5)
                    OptionalDouble identity,
            @Field(value = "Internalisation of international norms", fallback = "0.5", min = 0, max = 1) double norms,
            @Field(value = "Role conception, from -1 (pillar of the system) to 1 (seeker of autonomy)",
                    fallback = "0", min = -1, max = 1)
                    double role,
            @Field(value = "Shares of its trade with great powers; absent ones: from gravity", min = 0, max = 1,
                    kind = Kind.POWER)
                    Map<String, Double> trade,
            @Field(value = "How many times as far as usual (parameter tradeNoise) a share of its trade moves of its own;"
                    + " absent ones: 1", min = 0, max = StateSpec.MOST_VOLATILE, kind = Kind.POWER)
                    Map<String, Double> tradeVolatility,
            @Field(value = "Security reliance on great powers; absent: 0.4 of proximity", min = 0, max = 1,
                    kind = Kind.POWER)
                    Optional<Map<String, Double>> security,
            @Field(value = "Domestic legitimacy, and the level it returns to", fallback = "0.65", min = 0, max = 1)
                    double legitimacy,
            @Field(value = "Share settled outside the leading currency", fallback = "0.1", min = 0, max = 1)
                    double invoicing,
            @Field(value = "Autonomy recognised by great powers", fallback = "0.5", min = 0, max = 1) double autonomy,
            @Field(value = "International status", fallback = "0.1", min = 0, max = 1) double status,
            @Field(value = "Tolerance of re-exports to sanctioned powers", fallback = "0.4", min = 0, max = 1)
                    double tolerance,
            @Field("Names of its regions; absent: as many equal ones as the parameter regions says")
                    List<String> regions,
            @Field(value = "States that it looks to, nearest first, eight at most", kind = Kind.STATE)
                    List<String> peers) {
        /** Largest factor of trade noise. Log odds that step further say nothing of a share within a few years. */
        public static final double MOST_VOLATILE = 10;

        /** The same state with other transit access. */
        public StateSpec withAccess(Map<String, Double> other) {
            return new StateSpec(
                    name, capital, output, location, resources, proximity, other, idealPoint, identity, norms, role, trade,
                    tradeVolatility, security, legitimacy, invoicing, autonomy, status, tolerance, regions, peers);
        }

        /** The same state that looks to others. */
        public StateSpec with(List<String> others) {
            return new StateSpec(
                    name, capital, output, location, resources, proximity, transitAccess, idealPoint, identity, norms,
                    role, trade, tradeVolatility, security, legitimacy, invoicing, autonomy, status, tolerance, regions, others);
        }
    }

    /** A population of middle powers that the program draws: the same for the same numbers, on every machine. */
    public record SyntheticSpec(
            @Field(value = "How many", required = true, min = 1, max = SyntheticSpec.MOST) int states,
            @Field(value = "Seed of the draws that make them; not that of runs", fallback = "1", min = 0,
                    max = Integer.MAX_VALUE)
                    int seed,
            @Field(value = "Peers of each on a ring, both sides together, before ties are rewired; even",
                    fallback = "6", min = 2, max = 8)
                    int neighbours,
            @Field(value = "Chance of a tie between peers to be rewired to a state at random", fallback = "0.1",
                    min = 0, max = 1)
                    double rewiring,
            @Field(value = "States of each regional body, neighbours on the ring", fallback = "12", min = 2,
                    max = 1000)
                    int bodySize) {
        /** As many states as there are codes for: an X and five digits. */
        public static final int MOST = 99_999;
    }

    /** An international institution. */
    public record InstitutionSpec(
            @Field(value = "Name to print", required = true) String name,
            @Field(value = "Its place in the order", required = true) InstitutionType type,
            @Field(value = "The power or state that leads it; absent: nobody", kind = Kind.COUNTRY)
                    Optional<String> sponsor,
            @Field("First quarter in which it exists; absent: from the start") Optional<Quarter> founded,
            @Field(value = "Middle powers in it; the single word 'all' for every one", kind = Kind.STATE, all = true)
                    List<String> members,
            @Field(value = "Density of its rules and contacts; absent: the type's usual value", min = 0, max = 1)
                    OptionalDouble density,
            @Field(value = "Legitimacy; absent: the type's usual value", min = 0, max = 1)
                    OptionalDouble legitimacy) {}

    /** Kinds of institution, with the usual density and legitimacy of each (convention). */
    public enum InstitutionType {
        UNIVERSAL(.6, .6),
        WESTERN(.6, .6),
        ALTERNATIVE(.15, .4),
        REGIONAL(.2, .4);

        private final double density;
        private final double legitimacy;

        InstitutionType(double density, double legitimacy) {
            this.density = density;
            this.legitimacy = legitimacy;
        }

        public double density() {
            return density;
        }

        public double legitimacy() {
            return legitimacy;
        }
    }

    /** A land route between two great powers; routes between the same two compete for their trade. */
    public record RouteSpec(
            @Field(value = "Name to print", required = true) String name,
            @Field(value = "Power at one end", required = true, kind = Kind.POWER) String from,
            @Field(value = "Power at the other end", required = true, kind = Kind.POWER) String to,
            @Field(value = "Great powers crossed on the way", kind = Kind.POWER) List<String> through,
            @Field(value = "Middle powers crossed; they share its income", kind = Kind.STATE) List<String> states,
            @Field(value = "Kilometres on the land of each of these, by which its income is shared; absent: equal parts",
                    min = 1, max = 20000, kind = Kind.STATE)
                    Map<String, Double> kilometres,
            @Field(value = "Cost relative to the cheapest; absent: 0 where it crosses a great power, else the"
                            + " parameter routeCost",
                    min = 0, max = 10)
                    OptionalDouble cost,
            @Field(value = "Largest share of the traffic it can carry at the start; absent: 1 where it crosses a great"
                            + " power, else the parameter routeCapacity",
                    min = 0, max = 1)
                    OptionalDouble capacity) {}

    /** Given histories: annual values (a year means its fourth quarter), interpolated, held constant outside. */
    public record SeriesSpec(
            @Field(value = "Capability, in the unit of greatPowers.*.capability", min = 1e-6, max = 1,
                    kind = Kind.POWER)
                    Map<String, Map<Integer, Double>> capability,
            @Field(value = "Share of world GDP", min = 1e-4, max = 1, kind = Kind.POWER)
                    Map<String, Map<Integer, Double>> worldGdpShare,
            @Field(value = "Ideal point", min = -5, max = 5, kind = Kind.POWER)
                    Map<String, Map<Integer, Double>> idealPoint) {}

    /** A dated event; a shock may do several things at once. */
    public record ShockSpec(
            @Field(value = "Quarter in which it happens", required = true) Quarter at,
            @Field("What happens, in words; up to 26 letters fit a chart") String about,
            @Field(value = "Whether charts mark it", fallback = "true") boolean mark,
            @Field(value = "Passing hostility added to a pair of great powers, in events per quarter", min = -20,
                    max = 20, kind = Kind.PAIR)
                    Map<String, Double> hostility,
            @Field(value = "Lasting hostility added to a pair of great powers, in events per quarter", min = -20,
                    max = 20, kind = Kind.PAIR)
                    Map<String, Double> rivalry,
            @Field("Sanctions imposed or widened") Optional<SanctionSpec> sanction,
            @Field(value = "Sanctioned powers: third states that trade on with them are threatened with sanctions from now on", kind = Kind.ACTOR)
                    List<String> secondarySanctions,
            @Field(value = "Actors whose sanctions are lifted", kind = Kind.ACTOR) List<String> lift,
            @Field("Local grievance against a great power") Optional<GrievanceSpec> grievance,
            @Field(value = "Factors on a great power's propensities and attention", kind = Kind.POWER)
                    Map<String, PowerChange> powers,
            @Field(value = "Changes to institutions", kind = Kind.INSTITUTION)
                    Map<String, InstitutionChange> institutions,
            @Field(value = "Parameters of the model that have another value from this quarter on",
                    kind = Kind.PARAMETER)
                    Map<String, Double> parameters,
            @Field("What a class is asked before it sees what follows") String ask,
            @Field(value = "Changes to what an act of foreign policy costs and how far it reaches, by act",
                    kind = Kind.COSTLY_ACT)
                    Map<String, ActChange> acts,
            @Field(value = "Factors on how often a great power makes demands", kind = Kind.POWER)
                    Map<String, DemandChange> demands) {

        /** A shock that leaves acts and demands alone. */
        public ShockSpec(
                Quarter at,
                String about,
                boolean mark,
                Map<String, Double> hostility,
                Map<String, Double> rivalry,
                Optional<SanctionSpec> sanction,
                List<String> secondarySanctions,
                List<String> lift,
                Optional<GrievanceSpec> grievance,
                Map<String, PowerChange> powers,
                Map<String, InstitutionChange> institutions,
                Map<String, Double> parameters,
                String ask) {
            this(
                    at, about, mark, hostility, rivalry, sanction, secondarySanctions, lift, grievance, powers,
                    institutions, parameters, ask, Map.of(), Map.of());
        }

        /** A shock that leaves the model's parameters alone and asks nothing. */
        public ShockSpec(
                Quarter at,
                String about,
                boolean mark,
                Map<String, Double> hostility,
                Map<String, Double> rivalry,
                Optional<SanctionSpec> sanction,
                List<String> secondarySanctions,
                List<String> lift,
                Optional<GrievanceSpec> grievance,
                Map<String, PowerChange> powers,
                Map<String, InstitutionChange> institutions) {
            this(
                    at, about, mark, hostility, rivalry, sanction, secondarySanctions, lift, grievance, powers,
                    institutions, Map.of(), "");
        }
    }

    /** Sanctions against one target. */
    public record SanctionSpec(
            @Field(value = "Whom they hit", required = true, kind = Kind.ACTOR) String target,
            @Field(value = "Great powers that impose them, leader first", required = true, kind = Kind.POWER)
                    List<String> senders,
            @Field(value = "Severity, from 0 to 1 (a full embargo)", required = true, min = 0, max = 1)
                    double severity,
            @Field(value = "Whether third countries that trade on are punished too", fallback = "false")
                    boolean secondary,
            @Field(value = "Whether the UN Security Council mandates them", fallback = "false") boolean unMandate) {}

    /** A burst of local grievance. */
    public record GrievanceSpec(
            @Field(value = "Against whom", required = true, kind = Kind.POWER) String power,
            @Field(value = "Where", required = true, kind = Kind.STATE) List<String> states,
            @Field("Regions by name; absent: all") List<String> regions,
            @Field(value = "How much is added", required = true, min = -1, max = 1) double amount) {}

    /** Factors on what a great power does; 1 leaves a thing as it is. */
    public record PowerChange(
            @Field(value = "On investment", fallback = "1", min = 0, max = 10) double invest,
            @Field(value = "On coercion", fallback = "1", min = 0, max = 10) double coerce,
            @Field(value = "On guarantees", fallback = "1", min = 0, max = 10) double guarantee,
            @Field(value = "On engagement", fallback = "1", min = 0, max = 10) double engage,
            @Field(value = "On attention slots", fallback = "1", min = 0.01, max = 10) double attentionSlots) {}

    /**
     * What happens to an act of foreign policy, for some states, from a quarter on. Factors of several shocks multiply;
     * of several groups that a state acts jointly with, the latest holds.
     */
    public record ActChange(
            @Field(value = "Whom it concerns; the single word 'all' for every middle power", fallback = "all",
                    kind = Kind.STATE, all = true)
                    List<String> states,
            @Field(value = "Factor on what the act costs", fallback = "1", min = 0, max = 10) double cost,
            @Field(value = "Whether these states carry it out jointly: whoever of them does, the effort counts in the"
                            + " regional bodies of them all",
                    fallback = "false")
                    boolean joint) {}

    /** How often a great power makes demands on some states, from a quarter on. */
    public record DemandChange(
            @Field(value = "On whom; the single word 'all' for every middle power", fallback = "all",
                    kind = Kind.STATE, all = true)
                    List<String> states,
            @Field(value = "Factor on the chance of a demand", required = true, min = 0, max = 20) double factor) {}

    /** What happens to an institution. */
    public record InstitutionChange(
            @Field(value = "Added to its density", fallback = "0", min = -1, max = 1) double density,
            @Field(value = "Added to its legitimacy", fallback = "0", min = -1, max = 1) double legitimacy,
            @Field(value = "States that join", kind = Kind.STATE) List<String> join,
            @Field(value = "States that leave", kind = Kind.STATE) List<String> leave) {}

    /** A resolution. */
    public record VoteSpec(
            @Field(value = "Resolution and subject", required = true) String title,
            @Field(value = "Quarter of the vote", required = true) Quarter at,
            @Field(value = "Against whom it is directed", required = true, kind = Kind.ACTOR) String target,
            @Field(value = "How far the norm at stake is a core norm", fallback = "1", min = 0, max = 1) double norm,
            @Field(value = "What a Yes costs its sayer", fallback = "0", min = 0, max = 1) double cost,
            @Field("What was recorded, where it was: counts of all UN members") Optional<Tally> recorded) {}

    /** Votes counted. */
    public record Tally(
            @Field(value = "Yes", required = true, min = 0, max = 200) int yes,
            @Field(value = "No", required = true, min = 0, max = 200) int no,
            @Field(value = "Abstentions", required = true, min = 0, max = 200) int abstain,
            @Field(value = "Absent", fallback = "0", min = 0, max = 200) int absent) {}

    /** States reported on together. */
    public record GroupSpec(
            @Field(value = "Name to print", required = true) String name,
            @Field(value = "Members", required = true, kind = Kind.STATE) List<String> members) {}
}
