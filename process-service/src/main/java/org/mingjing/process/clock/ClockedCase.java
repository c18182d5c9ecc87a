package org.mingjing.process.clock;

/** The case a clock runs for, and the unit that handles it. */
public record ClockedCase(String caseCode, String powerCode, String unitCode) {}
