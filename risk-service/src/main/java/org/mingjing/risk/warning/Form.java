package org.mingjing.risk.warning;

/** What is done about somebody who is warned. */
public enum Form {
    PLEDGE("保廉承诺"),
    WARNING_EDUCATION("警示教育"),
    RISK_NOTICE("风险提示"),
    INTEGRITY_TALK("廉政谈话"),
    ORDERED_CORRECTION("责令整改"),
    ORGANISATIONAL_HANDLING("组织处置");

    private final String nameZh;

    Form(String nameZh) {
        this.nameZh = nameZh;
    }

    String nameZh() {
        return nameZh;
    }
}
