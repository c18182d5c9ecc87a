package org.mingjing.risk.power;

/** Where a power stands. A cancelled or merged power stays in the books; nothing brings it back. */
public enum PowerStatus implements Named {
    EFFECTIVE("有效"),
    SUSPENDED("暂停"),
    MERGED("已并入其他权力"),
    CANCELLED("已取消");

    private final String nameZh;

    PowerStatus(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
