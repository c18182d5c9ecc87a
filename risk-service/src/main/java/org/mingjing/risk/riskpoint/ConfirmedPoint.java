package org.mingjing.risk.riskpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.mingjing.risk.procedure.StepKind;

/**
 * A risk point that counts.
 *
 * @param stepName which of several steps of the kind; left out where there is one, or nobody has said yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConfirmedPoint(String code, String powerCode, StepKind step, String stepName, String kind) {}
