package org.mingjing.process.clock;

/** Whether the case clock goes on while a step runs. Hearings and waiting for another body are not counted. */
public enum Counting {
    COUNTED,
    NOT_COUNTED
}
