package org.mingjing.process.casefile;

/** What a case reached by the end of one of its steps. */
enum Milestone {
    ACCEPTED,
    DECIDED,
    /** Decided and carried out: the case clock stops, only telling the result is left. */
    FINISHED,
    CLOSED
}
