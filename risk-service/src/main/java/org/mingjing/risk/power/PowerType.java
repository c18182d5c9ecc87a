package org.mingjing.risk.power;

/** The ten types of the guidance on power lists, and internal management beside them. */
public enum PowerType implements Named {
    LICENSE("行政许可"),
    PENALTY("行政处罚"),
    COERCION("行政强制"),
    LEVY("行政征收"),
    PAYMENT("行政给付"),
    INSPECTION("行政检查"),
    CONFIRMATION("行政确认"),
    REWARD("行政奖励"),
    ADJUDICATION("行政裁决"),
    OTHER("其他行政权力"),
    INTERNAL("内部管理权");

    private final String nameZh;

    PowerType(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
