package org.mingjing.gateway.forward;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The client that does not tell services which trace a request belongs to. */
@Qualifier
@Retention(RUNTIME)
@Target({METHOD, PARAMETER})
@interface Untraced {}
