package org.middlepowers.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.middlepowers.experiment.Progress;

/**
 * Progress on the terminal, with the time left; a few plain lines where there is none. Ctrl-C asks the experiment to
 * stop, and waits until what is done has been written.
 */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProgressBar bar;
    private final int all;
    private final Thread hook = new Thread(this::stop, "stop");
    private final Thread worker = Thread.currentThread();
    private volatile boolean stopped;
    private int saidPercent;

    ConsoleProgress(int all) {
        this.all = all;
        bar = System.console() == null
                ? null
                : new ProgressBarBuilder()
                        .setTaskName("runs")
                        .setInitialMax(all)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(250)
                        .showSpeed()
                        .build();
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void ran(int done, int failed, int total) {
        if (bar != null) {
            bar.stepTo(done);
            if (failed > 0) {
                bar.setExtraMessage(failed + " failed");
            }
            return;
        }
        int percent = done * 100 / total;
        if (percent / 25 > saidPercent / 25) {
            saidPercent = percent;
            System.err.println(done + " of " + total + " runs" + (failed > 0 ? ", " + failed + " failed" : ""));
        }
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void stop() {
        stopped = true;
        try {
            worker.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
