package org.mingjing.risk.warning;

/** What is done about somebody who is warned. */
public enum Form {
    /** 保廉承诺 */
    PLEDGE,
    /** 警示教育 */
    WARNING_EDUCATION,
    /** 风险提示 */
    RISK_NOTICE,
    /** 廉政谈话 */
    INTEGRITY_TALK,
    /** 责令整改 */
    ORDERED_CORRECTION,
    /** 组织处置 */
    ORGANISATIONAL_HANDLING
}
