package org.middlepowers.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.scenario.Field.Kind;

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

    /** A shock that is marked and brings grievance alone. */
    public ShockSpec(Quarter at, String about, GrievanceSpec grievance) {
        this(
                at, about, true, Map.of(), Map.of(), Optional.empty(), List.of(), List.of(), Optional.of(grievance), Map.of(),
                Map.of(), Map.of(), "", Map.of(), Map.of());
    }

    /** Whether anything happens, rather than what is said and shown alone. */
    public boolean hasEffect() {
        return hostility.values().stream().anyMatch(v -> v != 0)
                || rivalry.values().stream().anyMatch(v -> v != 0)
                || sanction.filter(s -> s.severity() > 0).isPresent()
                || !secondarySanctions.isEmpty()
                || !lift.isEmpty()
                || grievance.filter(g -> g.amount() != 0).isPresent()
                || powers.values().stream().anyMatch(PowerChange::hasEffect)
                || institutions.values().stream().anyMatch(InstitutionChange::hasEffect)
                || !parameters.isEmpty()
                || acts.values().stream().anyMatch(a -> a.cost() != 1 || a.joint())
                || demands.values().stream().anyMatch(d -> d.factor() != 1);
    }

    /** What it does, without what it says to readers. */
    public ShockSpec withoutWords() {
        return new ShockSpec(
                at, "", true, hostility, rivalry, sanction, secondarySanctions, lift, grievance, powers, institutions,
                parameters, "", acts, demands);
    }
}
