package org.mingjing.accountability.card;

public enum Grade {
    WARNING,
    YELLOW,
    RED,
    RED_STATUTORY;

    /** The score table knows three colours: a card for the statutory limit is a red one. */
    public String colour() {
        return this == RED_STATUTORY ? RED.name() : name();
    }
}
