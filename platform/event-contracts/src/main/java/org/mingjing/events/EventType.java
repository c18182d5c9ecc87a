package org.mingjing.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a {@link DomainEvent} on the wire and says who may read it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** {@code org.mingjing.<service>.<noun>.<past-verb>}; a breaking change is a new type beside the old. */
    String value();

    DataClassification classification() default DataClassification.PUBLIC;
}
