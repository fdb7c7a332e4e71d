package org.middlepowers.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Values that belong together and stand in a file beside the others, without a map of their own: the components of this
 * record are keys of the map that the record around it is read from.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Joined {}
