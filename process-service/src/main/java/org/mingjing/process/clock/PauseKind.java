package org.mingjing.process.clock;

import org.mingjing.calendar.Wording;

/** What does not count: the special procedures of the Licensing Law, article 45, and steps that are not counted. */
public enum PauseKind {
    HEARING("听证", "hearing"),
    TENDER("招标", "tender"),
    AUCTION("拍卖", "auction"),
    INSPECTION("检验", "inspection"),
    TESTING("检测", "testing"),
    QUARANTINE("检疫", "quarantine"),
    APPRAISAL("鉴定", "appraisal"),
    EXPERT_REVIEW("专家评审", "expert review"),
    UNCOUNTED_STEP("不计时环节", "step that is not counted");

    private final Wording wording;

    PauseKind(String zh, String en) {
        wording = new Wording(zh, en);
    }

    Wording wording() {
        return wording;
    }

    /** A step that is not counted pauses the clock by the procedure, never by somebody's word. */
    boolean isSpecialProcedure() {
        return this != UNCOUNTED_STEP;
    }
}
