package org.middlepowers.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An option that changes nothing in the tables, such as threads or the folder; it is no part of what was asked. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Incidental {}
