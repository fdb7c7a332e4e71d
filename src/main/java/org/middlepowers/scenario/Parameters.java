package org.middlepowers.scenario;

import java.util.Map;

/**
 * Every number of the model, one record component each, grouped by submodel; § refers to the model description. A
 * scenario file names parameters without their group: names are unique. {@link ParameterRegistry} reads the
 * annotations.
 */
public record Parameters(
        InfluenceParameters influence,
        HostilityParameters hostility,
        AttentionParameters attention,
        GreatPowerActParameters greatPowerActs,
        PerceptionParameters perception,
        ChoiceParameters choice,
        ActParameters acts,
        InstitutionParameters institutions,
        SubnationalParameters subnational,
        TradeParameters trade,
        SanctionParameters sanctions,
        TransitParameters transit,
        ReactionParameters reaction,
        VoteParameters votes) {

    /** All parameters at their defaults. */
    public static Parameters defaults() {
        return ParameterRegistry.parameters(Map.of());
    }
}
