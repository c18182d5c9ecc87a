package org.mingjing.process.casefile;

enum StepState {
    WAITING,
    OPEN,
    DONE,
    SKIPPED
}
