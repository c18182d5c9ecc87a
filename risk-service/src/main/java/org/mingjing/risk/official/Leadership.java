package org.mingjing.risk.official;

/** Whether a post leads its unit (主要负责人), leads part of it (分管负责人) or neither. */
public enum Leadership {
    HEAD,
    DEPUTY,
    OTHER
}
