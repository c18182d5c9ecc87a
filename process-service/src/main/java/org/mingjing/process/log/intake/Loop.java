package org.mingjing.process.log.intake;

/** A thread that takes one turn after the other until it is stopped. */
final class Loop {
    private static final int END_WITHIN_MILLIS = 5_000;

    /** Waits for something to do, and does it; what fails is its own to answer for. */
    @FunctionalInterface
    interface Turn {
        void take() throws InterruptedException;
    }

    private final Turn turn;
    private final Thread thread;
    private volatile boolean stopped;

    Loop(String name, Turn turn) {
        this.turn = turn;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Lets it end the turn that it is taking. */
    void stop() {
        stopped = true;
        try {
            thread.join(END_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                turn.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
