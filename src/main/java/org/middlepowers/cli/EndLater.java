package org.middlepowers.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a program that is asked to stop, by Ctrl-C or TERM, do what it must before it ends: the program waits until this
 * object is closed, a minute at most. So close it after all has been written.
 */
final class EndLater implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Runnable asked;
    private final Thread hook = new Thread(this::await, "stop");

    /** @param asked is notified, by another thread, when the program is asked to stop */
    EndLater(Runnable asked) {
        this.asked = asked;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await() {
        asked.run();
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Gave up waiting for what is under way.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is ending
        }
    }
}
