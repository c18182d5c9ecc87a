package org.mingjing.risk.power;

/** How closely the public follows the power. */
public enum Attention implements Named {
    HIGH("高"),
    MEDIUM("中"),
    LOW("低");

    private final String nameZh;

    Attention(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
