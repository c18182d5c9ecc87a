package org.mingjing.risk.integrityfile.recusal;

/** What became of a tie that only one of the two declared. */
public enum TieState {
    /** Nobody decided on it; it keeps nobody out of the file of who declared it. */
    WAITING,
    /** It is so, and binds the other as if they had declared it themself. */
    CONFIRMED,
    /** It is not so, and keeps nobody out. */
    DISMISSED
}
