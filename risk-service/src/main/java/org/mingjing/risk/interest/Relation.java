package org.mingjing.risk.interest;

/** What an official has to do with the object: kinship and ties to a person; shares, positions and debts in a body. */
public enum Relation {
    SPOUSE(true),
    PARENT(true),
    CHILD(true),
    SIBLING(true),
    IN_LAW(true),
    OTHER_RELATIVE(true),
    CLOSE_TIE(true),
    OWN_SHARE(false),
    OWN_POSITION(false),
    RELATIVE_SHARE(false),
    RELATIVE_POSITION(false),
    DEBT(false),
    OTHER_TIE(false);

    private final boolean toPerson;

    Relation(boolean toPerson) {
        this.toPerson = toPerson;
    }

    boolean fits(ObjectKind kind) {
        return toPerson == (kind == ObjectKind.PERSON || kind == ObjectKind.OFFICIAL);
    }
}
