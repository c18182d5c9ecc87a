package org.mingjing.risk.coverage;

/** A unit's own figures and those together with all units below it. */
public record UnitCoverage(String unitCode, CoverageFigures own, CoverageFigures total) {}
