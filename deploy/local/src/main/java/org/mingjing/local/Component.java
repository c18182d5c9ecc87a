package org.mingjing.local;

import java.util.List;

/** A part of the suite that runs as a process of its own. */
interface Component {
    String name();

    /** Every port it opens; the first is the one others use. */
    List<Integer> ports();

    /** Starts the process and whatever it needs before; does not wait for it to be ready. */
    void start() throws InterruptedException;

    /** Whether it answers; asked again and again until it does. */
    boolean isReady();

    /** What is done once when it answers, before others may use it. */
    default void whenReady() {}
}
