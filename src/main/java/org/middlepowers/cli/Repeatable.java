package org.middlepowers.cli;

/** A command that can take what it reads from a manifest in place of files. */
interface Repeatable {
    void inputs(Inputs inputs);
}
