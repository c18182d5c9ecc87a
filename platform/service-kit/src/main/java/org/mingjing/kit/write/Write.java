package org.mingjing.kit.write;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that changes something. It runs in one transaction together with its audit row and, when the
 * client sent an {@code Idempotency-Key}, with the answer kept for a repeat. The method returns a
 * {@code jakarta.ws.rs.core.Response}: whatever its status, it is committed; an exception rolls everything back.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Write {

    /** What is done, for the audit: noun and verb, such as {@code power.cancel}. */
    @Nonbinding
    String value() default "";

    /** The public writes without a name: no audit row, no address, no trace of the key; the method sees to repeats. */
    @Nonbinding
    boolean anonymous() default false;
}
