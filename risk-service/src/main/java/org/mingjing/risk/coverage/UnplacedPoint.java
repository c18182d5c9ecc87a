package org.mingjing.risk.coverage;

import java.util.List;

/**
 * A risk point that covers nothing until somebody says on which step it lies.
 *
 * @param status PROPOSED or CONFIRMED
 * @param steps what the steps of its kind are called, those at another office with its code
 */
public record UnplacedPoint(
        String riskPointCode, String powerCode, String unitCode, String step, String status, List<String> steps) {}
