package org.mingjing.risk.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.mingjing.events.process.ProcedureStep;

/** A step as process-service told of it; a kind that it invents later is kept like any other. */
@Embeddable
record KnownStep(
        @Column(name = "step_no") int no,
        @Column(name = "stage") String stage,
        @Column(name = "kind") String kind,
        @Column(name = "actor") String actor,
        @Column(name = "joint_office") String jointOffice,
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn) {
    static KnownStep of(ProcedureStep told) {
        return new KnownStep(
                told.no(), told.stage(), told.kind(), told.actor(), told.jointOffice(), told.nameZh(), told.nameEn());
    }
}
