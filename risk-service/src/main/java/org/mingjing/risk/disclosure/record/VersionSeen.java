package org.mingjing.risk.disclosure.record;

/** Both in one statement, as they are asked for with every answer. @param withholdings how many decisions on single records there are */
record VersionSeen(RecordVersion record, int withholdings) {
    VersionSeen(long no, int edition, long powerRevision, long withholdings) {
        this(new RecordVersion(no, edition, powerRevision), (int) withholdings);
    }
}
