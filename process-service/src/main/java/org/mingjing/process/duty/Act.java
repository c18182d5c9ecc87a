package org.mingjing.process.duty;

/** An official did something that counts as a duty. */
public record Act(Duty duty, String official) {}
