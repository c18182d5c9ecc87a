package org.mingjing.local.auditor;

import org.mingjing.log.evidence.Auditor;

/** What a log told to all. */
interface Said {
    /**
     * Up to what there is now.
     *
     * @param makeRoom in an auditor who can hear no more; when it fails, the rest is told the next time
     */
    void tell(Auditor auditor, Runnable makeRoom);

    /** How many messages were in the log's name and not signed by it: promises that nobody can hold it to. */
    int unsigned();
}
