package org.mingjing.risk.disclosure.record;

/** Changes whenever anything that is shown of the record does, and is that of no other. */
record RecordVersion(long no, int edition, long powerRevision) {
    @Override
    public String toString() {
        return no + "-" + edition + "-" + powerRevision;
    }
}
