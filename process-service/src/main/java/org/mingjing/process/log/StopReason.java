package org.mingjing.process.log;

/** Why the log does not go on. Each has its words in both languages ({@code log-stopped-…}). */
public enum StopReason {
    /** The database has fewer entries than a signed checkpoint. */
    DATABASE_WENT_BACK,
    /** The database has other entries than those a signed checkpoint covers. */
    DATABASE_DIFFERS,
    /** What was signed last is not known: the guard is gone while the database knows of checkpoints. */
    GUARD_MISSING,
    /** A tile is not what it was, or not there. */
    TILE_DAMAGED,
    /** Somebody else has signed: two logs go by one name. */
    SIGNED_ELSEWHERE
}
