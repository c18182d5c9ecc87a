package org.mingjing.process.logged;

/** On what ground something may be erased. A choice and no text: what is typed into a public entry stays there for ever. */
enum ErasureBasis {
    PERSONAL_INFORMATION_LAW_47("《中华人民共和国个人信息保护法》第四十七条"),
    COURT_DECISION("人民法院生效裁判");

    private final String text;

    ErasureBasis(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
