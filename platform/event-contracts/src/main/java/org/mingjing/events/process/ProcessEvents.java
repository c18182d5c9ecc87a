package org.mingjing.events.process;

import java.util.List;
import org.mingjing.events.DomainEvent;

/** What process-service publishes. */
public final class ProcessEvents {
    public static final List<Class<? extends DomainEvent>> ALL = List.of(
            CalendarReplaced.class,
            ProcedureRecorded.class,
            CaseOpened.class,
            CasePartyStated.class,
            CaseAccepted.class,
            CaseStepCompleted.class,
            CaseDecided.class,
            CaseClosed.class,
            CaseOpeningRefused.class,
            AlertIssued.class,
            AlertUpheld.class,
            AlertMitigated.class,
            AlertRevoked.class,
            AlertsToldAgain.class,
            ChargeAccepted.class,
            ChargeRefused.class,
            EvaluationInvited.class,
            LogEntriesTaken.class,
            LogCheckpointPublished.class,
            LogHalted.class,
            LogResumed.class,
            LogUnwitnessed.class,
            LogWitnessed.class,
            LogContradicted.class,
            LogEvidenceFound.class);

    private ProcessEvents() {}
}
