package org.mingjing.bench.log;

/** What a log grows by. What an append costs depends on the indices that it falls into, and where. */
enum Growth {
    /** At the edge of the one index of names, as the bureau's own acts do. */
    ASCENDING,
    /** Anywhere in that index, as where clients choose random names. */
    RANDOM,
    /** Acts of the bureau with all that is kept of one: four openings, found by their hash, and a key of whom they concern. */
    ACTS
}
