package org.mingjing.gateway.forward;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The client for what is read without signing in: its connections are none of those that the people inside need. */
@Qualifier
@Retention(RUNTIME)
@Target({METHOD, PARAMETER})
@interface ForEverybody {}
