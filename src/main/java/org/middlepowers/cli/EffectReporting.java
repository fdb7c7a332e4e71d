package org.middlepowers.cli;

import java.io.IOException;
import org.middlepowers.analysis.EffectFindings;
import org.middlepowers.analysis.EffectTables;
import org.middlepowers.report.EffectPage;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;

/** Turns the tables of a study of effects into effects.csv, charts and report, and tells the terminal what came out. */
final class EffectReporting {
    private EffectReporting() {}

    /** Whether a folder holds such a study. */
    static boolean made(Manifest manifest) {
        return manifest.request().kind().equals("effect");
    }

    /**
     * Writes the manifest of finished work, the tables and, if wanted, charts and report; prints the answer.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    static void write(ResultsFolder folder, boolean report, boolean full, Manifest manifest) throws IOException {
        EffectFindings findings = EffectFindings.read(folder);
        EffectTables.write(folder, findings);
        folder.writeManifest(manifest);
        Answered.write(folder, EffectPage.of(findings), report, full);
    }
}
