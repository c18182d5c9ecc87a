package org.mingjing.process.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mingjing.process.power.Level;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;

/** The part of a step that is public: no applicant, no official, no opinion in free words. */
@Embeddable
public record DisclosedStep(
        @Column(name = "case_number") String caseNumber,
        @Column(name = "power_code") String powerCode,
        @Column(name = "unit_code") String unitCode,
        @Enumerated(EnumType.STRING) Level level,
        @Column(name = "step_no") int stepNo,
        @Enumerated(EnumType.STRING) Stage stage,
        @Enumerated(EnumType.STRING) StepKind kind,
        @Enumerated(EnumType.STRING) Outcome outcome) {}
