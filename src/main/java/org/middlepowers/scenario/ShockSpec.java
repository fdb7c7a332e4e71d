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
