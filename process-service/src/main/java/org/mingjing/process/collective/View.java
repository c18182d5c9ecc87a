package org.mingjing.process.collective;

/** A member's view of what is to be decided. */
public enum View {
    AGREE,
    DISAGREE,
    ABSTAIN
}
