package org.mingjing.risk.power;

/** The rank of law that a legal basis has, highest first (立法法). */
public enum LawRank implements Named {
    LAW("法律"),
    ADMINISTRATIVE_REGULATION("行政法规"),
    LOCAL_REGULATION("地方性法规"),
    DEPARTMENT_RULE("部门规章"),
    LOCAL_RULE("地方政府规章"),
    NORMATIVE_DOCUMENT("规范性文件");

    private final String nameZh;

    LawRank(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
