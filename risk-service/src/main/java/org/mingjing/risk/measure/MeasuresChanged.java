package org.mingjing.risk.measure;

/** Heard inside this service, in the transaction of the change: other measures stand behind a power now. */
public record MeasuresChanged(String powerCode) {}
