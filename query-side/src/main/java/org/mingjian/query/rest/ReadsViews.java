package org.mingjian.query.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which views an answer is made of. Every GET endpoint says so; those that read any take {@code seen=}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ReadsViews {

    /** Names of the views; none when it is not made of views. */
    String[] value();

    /** Whether any is searched rather than asked for a document by its id, which shows what was written at once. */
    boolean searches() default false;

    /** Whether its caller must not learn from it which events exist. */
    boolean discreet() default false;
}
