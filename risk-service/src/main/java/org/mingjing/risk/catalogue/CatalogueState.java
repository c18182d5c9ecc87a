package org.mingjing.risk.catalogue;

/** How far a catalogue has come. A returned one is revised and starts again, or is given up as a draft may be. */
public enum CatalogueState {
    DRAFT,
    UNIT_REVIEW,
    PARTY_APPROVED,
    FILED,
    PUBLISHED,
    RETURNED,
    SUPERSEDED,
    WITHDRAWN
}
