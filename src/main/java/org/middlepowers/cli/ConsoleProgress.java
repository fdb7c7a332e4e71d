package org.middlepowers.cli;

import java.util.List;
import org.middlepowers.study.Progress;

/**
 * Progress on standard error: one line that renews itself on a terminal, a few plain lines elsewhere. Ctrl-C asks the
 * experiment to stop, and the program then waits until this object is closed: so close it after all has been written.
 * (A progress-bar library was tried; the terminal library beneath it takes Ctrl-C away from the JVM.)
 */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final long RENEWAL_NANOS = 250_000_000;

    private final String unit;
    private final boolean stopAtFailure;
    private final boolean terminal = System.console() != null;
    private final long start = System.nanoTime();
    private final EndLater end = new EndLater(() -> stopped = true);
    private volatile boolean stopped;
    private long shown = start;
    private int quarters = -1;
    private int held;
    private int heldFailed;
    private boolean failed;

    ConsoleProgress() {
        this("runs");
    }

    /** @param unit what is counted, in the plural */
    ConsoleProgress(String unit) {
        this(unit, false);
    }

    /**
     * @param unit what is counted, in the plural
     * @param stopAtFailure whether a failure asks the experiment to stop
     */
    ConsoleProgress(String unit, boolean stopAtFailure) {
        this.unit = unit;
        this.stopAtFailure = stopAtFailure;
    }

    @Override
    public void found(int done, int failures, List<String> sentences) {
        held = done;
        heldFailed = failures;
        sentences.forEach(System.err::println);
    }

    @Override
    public void ran(int done, int failures, int all) {
        failed = failures > heldFailed;
        quarters = quarters < 0 ? (int) (held * 4L / all) : quarters;
        long now = System.nanoTime();
        if (terminal && (done == all || now - shown > RENEWAL_NANOS)) {
            shown = now;
            System.err.print("\r" + line(unit, done, held, failures, all, (now - start) / 1e9) + (done == all ? "\n" : "   "));
        } else if (!terminal && done * 4L / all > quarters) {
            quarters = (int) (done * 4L / all);
            System.err.println(line(unit, done, held, failures, all, (now - start) / 1e9));
        }
    }

    @Override
    public void tell(String sentence) {
        System.err.println((terminal ? "\r" : "") + sentence);
    }

    /** "150 of 600 runs, 32 a second, 14 s left"; runs that were there before have cost no time. */
    static String line(String unit, int done, int held, int failed, int all, double seconds) {
        double rate = (done - held) / Math.max(seconds, 1e-3);
        long left = Math.round((all - done) / rate);
        String time = left < 100 ? left + " s" : left / 60 + " min";
        return done + " of " + all + " " + unit + ", " + Math.max(1, Math.round(rate)) + " a second, "
                + (done == all ? Math.round(seconds) + " s in all" : time + " left")
                + (failed > 0 ? ", " + failed + " failed" : "");
    }

    @Override
    public boolean stopped() {
        return stopped || stoppedAtFailure();
    }

    /** Whether a failure ends it. */
    boolean stoppedAtFailure() {
        return stopAtFailure && failed;
    }

    @Override
    public void close() {
        end.close();
    }
}
