package org.mingjing.risk.integrityfile.reading;

/** What of a file is read: what the service knows of the official, and what people put in. */
public enum FilePart {
    /** Posts held and the powers that came with them, with their levels and risk points. */
    POWERS,
    SIGNALS,
    WARNINGS,
    PLEDGES,
    ITEMS
}
