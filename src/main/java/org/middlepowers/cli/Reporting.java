package org.middlepowers.cli;

import java.io.IOException;
import org.middlepowers.analysis.ExpectedFile;
import org.middlepowers.analysis.Findings;
import org.middlepowers.report.ComparisonPage;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.RunName;

/** Turns the tables of a results folder into summary, charts and report, and tells the terminal what came out. */
final class Reporting {
    private final ResultsFolder folder;

    Reporting(ResultsFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes the manifest of finished work, the summary and, if wanted, charts and report; prints the answer.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    void write(boolean report, boolean full, Manifest manifest) throws IOException {
        Findings findings = Findings.read(folder, manifest);
        findings.summary().write(folder.summary());
        ExpectedFile.write(folder, findings.expected());
        folder.writeManifest(manifest);
        Answered.write(folder, ComparisonPage.of(findings), report, full);
        System.out.println("A run:   run " + RunName.first(manifest, manifest.scenarios().get(0))
                + " (the first; the number after the last r is the replication)");
    }
}
