package org.middlepowers.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
