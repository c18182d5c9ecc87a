package org.mingjing.accountability.complaint;

enum Outcome {
    UPHELD,
    NOT_UPHELD
}
