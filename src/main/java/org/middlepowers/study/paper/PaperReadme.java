package org.middlepowers.study.paper;

import java.util.List;

/** What a reader of a paper's package sees first. */
final class PaperReadme {
    private PaperReadme() {}

    static String of(Title title, List<CitedFolder> evidence, boolean program) {
        StringBuilder text = new StringBuilder("# " + title.text() + "\n\n");
        if (!title.authors().isEmpty()) {
            text.append(String.join(", ", title.authors())).append("\n\n");
        }
        text.append("Results of middlepowers, an agent-based simulation of middle powers, and all that repeats them.\n\n"
                + "## Does every number hold?\n\nWith a JDK 17 or later:\n\n");
        if (program) {
            text.append("    unzip paper.zip program/middlepowers.jar\n    java -jar program/middlepowers.jar verify paper.zip\n\n");
        } else {
            text.append("    git checkout COMMIT && mvn -q package -DskipTests    # the commit is named below\n"
                    + "    java -jar target/middlepowers.jar verify paper.zip\n\n");
        }
        text.append("repeats what follows and compares every table byte for byte; `--quick` does so for a sample of runs.\n\n"
                + "| Results | Made by version (commit) | Command |\n|---|---|---|\n");
        evidence.forEach(e -> OddDocument.row(
                text, List.of("`results/" + e.name() + "`", e.release(), "`middlepowers " + e.command() + "`")));
        text.append("""

                ## What is here

                | File | What it is |
                |---|---|
                | `results/` | each results folder: manifest, tables, charts, report |
                | `scenarios/`, `sweeps/`, `inputs/` | scenarios, sweep files, theories and policies as they were run |
                | `model/odd.html` | the model after ODD and ODD+D, with the parameters in force |
                | `trace.html` | what was done to evaluate the model, after TRACE; what is left to write is marked |
                | `sources.html` | where figures are from, and on which terms |
                | `codebook.csv` | every column of every table |
                | `read_middlepowers.py`, `read_middlepowers.R` | read a table with the types of its columns |
                | `ro-crate-metadata.json` | this package described for programs (RO-Crate 1.1) |
                | `SHA256SUMS` | checksums of every file here |
                """);
        return text.toString();
    }
}
