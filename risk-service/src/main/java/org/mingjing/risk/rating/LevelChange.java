package org.mingjing.risk.rating;

import org.mingjing.risk.power.Level;

/** Another level of a power than it had or has. */
public record LevelChange(String powerCode, Level from, Level to) {}
