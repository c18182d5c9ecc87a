package org.mingjing.risk.riskpoint;

import org.mingjing.risk.procedure.StepKind;

/**
 * A risk point as everybody can read it.
 *
 * @param stepName null where none is told
 * @param kind null where it is withheld
 * @param descriptionZh null where it is withheld
 */
public record PublishedPoint(String code, StepKind step, String stepName, String kind, String descriptionZh) {}
