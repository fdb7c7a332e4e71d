package org.middlepowers.scenario;

import java.util.Optional;
import org.middlepowers.scenario.Field.Kind;

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
