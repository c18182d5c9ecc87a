package org.mingjing.accountability.complaint;

/** Conduct complained of: 服务态度, 慢作为, 不作为, 乱作为. */
public enum ComplaintKind {
    ATTITUDE,
    SLOW_ACTION,
    INACTION,
    MISCONDUCT
}
