package org.mingjing.events.risk;

import java.util.List;
import org.mingjing.events.DomainEvent;

/** What risk-service publishes. */
public final class RiskEvents {
    public static final List<Class<? extends DomainEvent>> ALL = List.of(
            UnitRecorded.class,
            UnitEnded.class,
            PostRecorded.class,
            OfficialRecorded.class,
            HoldingRecorded.class,
            DutyRecorded.class,
            InterestDeclared.class,
            InterestEnded.class,
            InterestsConfirmed.class,
            PledgeTextPublished.class,
            PledgeSigned.class,
            PledgeReminded.class,
            PowerPublished.class,
            PowerLevelChanged.class,
            PowerCancelled.class,
            RiskPointProposed.class,
            RiskPointConfirmed.class,
            RiskPointRejected.class,
            RiskPointRetired.class,
            MeasurePlanned.class,
            MeasurePutInPlace.class,
            MeasureReviewed.class,
            MeasureWentStale.class,
            MeasureOverdue.class,
            MeasureWithdrawn.class,
            MeasureMinimumAdopted.class,
            PowerSuspended.class,
            PowerResumed.class,
            PowerDelegated.class,
            PowerMerged.class,
            PowerRevised.class,
            PowerLooksEnded.class,
            LookAlikeDecided.class,
            CataloguePublished.class,
            RatingRecorded.class,
            RatingSchemeDrafted.class,
            RatingSchemeAdoptionProposed.class,
            RatingSchemeAdoptionDecided.class,
            LevelOverridden.class,
            OverrideExpiring.class,
            OverrideExpired.class,
            PowerJudged.class,
            SignalRecorded.class,
            SignalWithdrawn.class,
            QuestionnaireChanged.class,
            WarningChanged.class,
            WarningReminded.class,
            CatalogueSuperseded.class,
            CatalogueDrawnUp.class,
            CatalogueDecided.class,
            CatalogueObjectionAnswered.class,
            RatingProposed.class,
            RatingProposalDecided.class);

    private RiskEvents() {}
}
