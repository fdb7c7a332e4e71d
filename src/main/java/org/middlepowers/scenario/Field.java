package org.middlepowers.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a scenario file may say at one place: one record component, its meaning and its bounds. Reading, validation,
 * the JSON Schema and the documentation are all derived from it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
    /** What a name that a file gives to a thing of its own looks like. */
    String NAME = "[A-Za-z][A-Za-z0-9_-]{0,59}";

    /** Meaning, in one sentence without a full stop. */
    String value();

    /** What holds when the file is silent, as YAML text; "" means absent (empty, or the model's own default). */
    String fallback() default "";

    /** Whether the file must say it. */
    boolean required() default false;

    /** Name of a component beside this one that, where it is given, makes this one needless. */
    String unless() default "";

    double min() default Double.NEGATIVE_INFINITY;

    double max() default Double.POSITIVE_INFINITY;

    /** What the keys of a map are, or the texts of a text or list: see {@link Kind}. */
    Kind kind() default Kind.TEXT;

    /** Whether the single word {@code all} may stand for the list of every one. */
    boolean all() default false;

    /** Of a record, or of those in a list: the component that a plain text in its place stands for; "" if none. */
    String text() default "";

    /** What a text means; checked by the validator. */
    enum Kind {
        /** Any text. */
        TEXT,
        /** Any single value: a number, a truth value or a text; what it means is decided where it is used. */
        VALUE,
        /** An ISO 3166-1 alpha-3 code, {@code EUU}, or a user-assigned code (XAA to XZZ and the like). */
        COUNTRY,
        /** The code of a great power of this scenario. */
        POWER,
        /** The code of a middle power of this scenario. */
        STATE,
        /** The code of a great power or a middle power of this scenario. */
        ACTOR,
        /** Two great powers of this scenario, as in {@code USA-CHN}. */
        PAIR,
        /** The name of an institution of this scenario. */
        INSTITUTION,
        /** A great power's code, or "none". */
        HEGEMON,
        /** An act of foreign policy, or the word for all acts of a tag. */
        ACT,
        /** Something in the scenario that can be dated, by its place, as in {@code institutions.SCO.members.KAZ}. */
        PLACE,
        /** Keys are quarters, texts are acts. */
        SCRIPT,
        /** What a policy may look at. */
        SIGNAL,
        /** The name of a parameter that can change in the course of a run. */
        PARAMETER,
        /** The name of something that is measured, as the columns of result tables spell it. */
        MEASURE,
        /** An act of foreign policy other than abstention. */
        COSTLY_ACT
    }
}
