package org.mingjing.accountability.card;

/** In the order of a card's life, which is not always the order in which its events come. */
public enum CardStatus {
    ISSUED,
    UPHELD,
    REVOKED
}
