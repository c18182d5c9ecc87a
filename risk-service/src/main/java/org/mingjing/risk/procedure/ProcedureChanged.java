package org.mingjing.risk.procedure;

/** Heard inside this service, in the transaction of the change: the steps of a power are others now. */
public record ProcedureChanged(String powerCode) {}
