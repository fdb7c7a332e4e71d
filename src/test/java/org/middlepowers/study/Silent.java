package org.middlepowers.study;

/** Watches an experiment, says nothing and lets it run to its end. */
public final class Silent implements Progress {
    @Override
    public void ran(int done, int failed, int all) {}

    @Override
    public boolean stopped() {
        return false;
    }
}
