package org.mingjing.risk.power;

/** Which column of the rating rules applies: powers of the bureau and its sections, or those of a school. */
public enum Scope implements Named {
    UNIT("机关"),
    SCHOOL("学校");

    private final String nameZh;

    Scope(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
