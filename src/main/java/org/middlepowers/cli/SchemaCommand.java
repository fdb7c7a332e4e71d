package org.middlepowers.cli;

import java.util.concurrent.Callable;
import org.middlepowers.reader.ScenarioFormat;
import org.middlepowers.reader.ScenarioSchema;
import org.middlepowers.report.CodebookText;
import org.middlepowers.study.Codebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema}: the JSON Schema of scenario files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of scenario files, or of sweep files, for editors that complete and check as you type;"
                + " or what every column of every table means.",
        footer = {"", "Examples: schema > scenario.schema.json", "          schema --tables > codebook.csv"})
final class SchemaCommand implements Callable<Integer> {
    @Option(names = "--sweep", description = "The schema of sweep files instead.")
    private boolean sweep;

    @Option(
            names = "--tables",
            description = "The codebook instead: every column of every table that the program writes, as CSV.")
    private boolean tables;

    @Option(names = "--markdown", description = "Scenario files, or tables, as in the documentation.")
    private boolean markdown;

    @Override
    public Integer call() throws Failure.Wrong {
        if (sweep && (markdown || tables)) {
            throw new Failure.Wrong("--sweep gives the schema of sweep files; leave out "
                    + (tables ? "--tables." : "--markdown: there are pages of scenario files and of tables only."));
        }
        System.out.print(text());
        return 0;
    }

    private String text() {
        if (tables) {
            return markdown ? new CodebookText(Codebooks.all()).markdown() : new CodebookText(Codebooks.all()).csv();
        }
        return markdown ? ScenarioFormat.markdown() : (sweep ? ScenarioSchema.sweep() : ScenarioSchema.json()) + "\n";
    }
}
