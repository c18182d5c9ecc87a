package org.mingjing.risk.coverage;

/**
 * A step on which risk has to be looked for and no risk point is confirmed.
 *
 * @param because FOCUS for a step to examine, approve or sign; DISCRETION where somebody judges and the power leaves room
 * @param proposed how many risk points are proposed for it and wait for a review
 */
public record UncoveredStep(
        String powerCode,
        String unitCode,
        int stepNo,
        String kind,
        String nameZh,
        String nameEn,
        String jointOffice,
        Reason because,
        int proposed) {
    public enum Reason {
        FOCUS,
        DISCRETION
    }
}
