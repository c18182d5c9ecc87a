package org.mingjing.risk.power;

/** Who runs the power: the main leader, a deputy, or anyone else. */
public enum LedBy implements Named {
    HEAD("主要负责人"),
    DEPUTY("分管负责人"),
    OTHER("其他人员");

    private final String nameZh;

    LedBy(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
