package org.mingjing.risk.rating.scheme;

/** What makes a power prone to abuse, judged by an analyst; the scheme by criteria counts how many hold. */
public enum Criterion {
    CONTROLS_RESOURCES("掌握人财物等资源"),
    LARGE_DISCRETION("自由裁量空间大"),
    NEEDS_SUPERVISION("须公开、民主、监督"),
    INDIRECT_INFLUENCE("可产生间接影响"),
    HIGH_INCIDENCE("属于问题易发多发领域");

    private final String nameZh;

    Criterion(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}
