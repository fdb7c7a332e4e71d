package org.middlepowers.study;

/**
 * A run that is not to count because somebody stopped the program in its middle. It is not an exception, so that nothing
 * takes it for a run that failed.
 */
public final class Abandoned extends Error {
    private static final long serialVersionUID = 1;

    public Abandoned() {
        super("stopped in the middle of a run");
    }
}
