package org.mingjing.events.accountability;

import java.util.List;
import org.mingjing.events.DomainEvent;

/** What accountability-service publishes. */
public final class AccountabilityEvents {
    public static final List<Class<? extends DomainEvent>> ALL = List.of(
            EvaluationRecorded.class,
            EvaluationNegative.class,
            ScorePublished.class,
            ComplaintAccepted.class,
            ComplaintUpheld.class,
            ComplaintNotUpheld.class,
            ComplaintsToldAgain.class);

    private AccountabilityEvents() {}
}
