package org.mingjing.accountability.scheme;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one fact costs: so many points in each of these parts.
 *
 * @param points positive
 */
public record Deduction(String fact, List<String> parts, BigDecimal points) {}
