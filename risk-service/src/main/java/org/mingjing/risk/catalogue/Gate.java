package org.mingjing.risk.catalogue;

import java.util.Arrays;
import java.util.Optional;
import org.mingjing.kit.identity.Roles;

/** The four gates, in their order: who opens each, and what the catalogue is before and after it. */
public enum Gate {
    SUBMISSION(CatalogueState.DRAFT, CatalogueState.UNIT_REVIEW, Roles.UNIT_LEADER),
    APPROVAL(CatalogueState.UNIT_REVIEW, CatalogueState.PARTY_APPROVED, Roles.PARTY_COMMITTEE),
    FILING(CatalogueState.PARTY_APPROVED, CatalogueState.FILED, Roles.SUPERVISOR),
    PUBLICATION(CatalogueState.FILED, CatalogueState.PUBLISHED, Roles.PARTY_COMMITTEE);

    private final CatalogueState before;
    private final CatalogueState after;
    private final String role;

    Gate(CatalogueState before, CatalogueState after, String role) {
        this.before = before;
        this.after = after;
        this.role = role;
    }

    /** The gate that has a catalogue in hand; none for a draft, and for what has passed all of them or was given back. */
    static Optional<Gate> reviewing(CatalogueState state) {
        return Arrays.stream(values())
                .filter(gate -> gate != SUBMISSION && gate.isBefore(state))
                .findFirst();
    }

    public boolean isOfTheCommittee() {
        return role.equals(Roles.PARTY_COMMITTEE);
    }

    boolean isBefore(CatalogueState state) {
        return before == state;
    }

    CatalogueState after() {
        return after;
    }

    String role() {
        return role;
    }
}
