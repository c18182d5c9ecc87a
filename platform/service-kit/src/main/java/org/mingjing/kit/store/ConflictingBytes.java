package org.mingjing.kit.store;

/** What was written for good is to be written otherwise. */
public class ConflictingBytes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;

    public ConflictingBytes(String name) {
        super(name + " is there with other bytes");
        this.name = name;
    }

    /** Under which the other bytes lie. */
    public String name() {
        return name;
    }
}
