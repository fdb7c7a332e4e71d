package org.middlepowers.scenario;

/** Factors on what a great power does; 1 leaves a thing as it is. */
public record PowerChange(
        @Field(value = "On investment", fallback = "1", min = 0, max = 10) double invest,
        @Field(value = "On coercion", fallback = "1", min = 0, max = 10) double coerce,
        @Field(value = "On guarantees", fallback = "1", min = 0, max = 10) double guarantee,
        @Field(value = "On engagement", fallback = "1", min = 0, max = 10) double engage,
        @Field(value = "On attention slots", fallback = "1", min = 0.01, max = 10) double attentionSlots) {
    /** Whether it changes anything. */
    boolean hasEffect() {
        return invest != 1 || coerce != 1 || guarantee != 1 || engage != 1 || attentionSlots != 1;
    }
}
