package org.middlepowers.cli;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A program that a test needs and a machine may lack; the test is skipped then. */
public final class OtherProgram {
    private OtherProgram() {}

    /** Whether a command can be started and ends well. */
    public static boolean works(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
