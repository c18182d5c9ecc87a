package org.mingjing.process.procedure;

/** The three parts of the registration form of important power operation. */
public enum Stage {
    DECISION,
    EXECUTION,
    RESULT
}
