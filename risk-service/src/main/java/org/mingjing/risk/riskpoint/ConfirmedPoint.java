package org.mingjing.risk.riskpoint;

import org.mingjing.risk.procedure.StepKind;

/** A risk point that counts, as others list it: what it is and on which step it lies. */
public record ConfirmedPoint(String code, String powerCode, StepKind step, String kind) {}
