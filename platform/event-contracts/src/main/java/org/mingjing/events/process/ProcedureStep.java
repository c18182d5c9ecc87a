package org.mingjing.events.process;

/**
 * A step of a procedure, as it is published.
 *
 * @param no steps of one number run at the same time, at different joint offices
 * @param jointOffice unit code; null where the step stays inside
 * @param limitAmount null where the step has no limit of its own
 */
public record ProcedureStep(
        int no,
        String stage,
        String kind,
        String actor,
        String jointOffice,
        String nameZh,
        String nameEn,
        Integer limitAmount,
        String limitUnit) {}
