package org.middlepowers.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One number of the model: the registry entry of a component of {@link Parameters}. The scenario schema, the tables of
 * the documentation, the bounds of a sweep and the sliders of the window all come from here and from nowhere else.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** Symbol in the model description, as in κ_h. */
    String symbol();

    /** Default value. */
    double value();

    /** Lowest admissible value. */
    double min();

    /** Highest admissible value. */
    double max();

    /** Unit; "1" for a pure number. */
    String unit() default "1";

    /** Whether it only sets up the first quarter, so that a change in the course of a run would change nothing. */
    boolean initial() default false;

    /** Provenance of the default: literature, data, convention, or free (to be calibrated). */
    Source source() default Source.FREE;

    /** Meaning, in one sentence without a full stop. */
    String about();

    /** Where a default comes from. */
    enum Source {
        LITERATURE,
        DATA,
        CONVENTION,
        FREE
    }
}
