package org.mingjing.risk.catalogue;

/** How far a catalogue has come. A returned one is revised and starts again. */
public enum CatalogueState {
    DRAFT,
    UNIT_REVIEW,
    PARTY_APPROVED,
    FILED,
    PUBLISHED,
    RETURNED,
    SUPERSEDED
}
