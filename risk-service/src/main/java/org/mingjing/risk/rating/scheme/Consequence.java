package org.mingjing.risk.rating.scheme;

/** The gravest thing that abuse of a power may end in, judged by an analyst. The order of the constants is that of gravity. */
public enum Consequence {
    CRIME("可能构成犯罪、追究刑事责任", "may end in crime and criminal penalty"),
    DISCIPLINE("可能违纪违法、给予处分", "may end in discipline or administrative sanction"),
    MINOR_BREACH("可能轻微违规、组织处理", "minor breach, organisational handling");

    private final String textZh;
    private final String textEn;

    Consequence(String textZh, String textEn) {
        this.textZh = textZh;
        this.textEn = textEn;
    }

    String textZh() {
        return textZh;
    }

    String textEn() {
        return textEn;
    }
}
