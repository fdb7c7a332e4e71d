package org.middlepowers.cli;

import java.util.concurrent.Callable;
import org.middlepowers.reader.ScenarioFormat;
import org.middlepowers.reader.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema}: the JSON Schema of scenario files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of scenario files, or of sweep files, for editors that complete and check as you type.",
        footer = {"", "Example: schema > scenario.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Option(names = "--sweep", description = "The schema of sweep files instead.")
    private boolean sweep;

    @Option(names = "--markdown", description = "Scenario files as the tables of the documentation.")
    private boolean markdown;

    @Override
    public Integer call() throws Failure.Wrong {
        if (sweep && markdown) {
            throw new Failure.Wrong("There are tables of scenario files only; leave out --sweep or --markdown.");
        }
        if (markdown) {
            System.out.print(ScenarioFormat.markdown());
            return 0;
        }
        System.out.println(sweep ? ScenarioSchema.sweep() : ScenarioSchema.json());
        return 0;
    }
}
