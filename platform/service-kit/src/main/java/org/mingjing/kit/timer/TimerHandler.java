package org.mingjing.kit.timer;

/** What is done when a timer of a kind is due; runs in a transaction of its own in which the timer is removed. */
public interface TimerHandler {

    String kind();

    /** A failure rolls back and the timer is tried again later, each time after a longer wait. */
    void fire(String subject);
}
