package org.mingjing.accountability.complaint;

enum ComplaintStatus {
    RECEIVED,
    ACCEPTED,
    REJECTED,
    CONCLUDED
}
