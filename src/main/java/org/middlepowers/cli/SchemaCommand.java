package org.middlepowers.cli;

import java.util.concurrent.Callable;
import org.middlepowers.scenario.ScenarioFormat;
import org.middlepowers.scenario.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema}: the JSON Schema of scenario files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of scenario files, for editors that complete and check as you type.",
        footer = {"", "Example: schema > scenario.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Option(names = "--markdown", description = "As the tables of the documentation.")
    private boolean markdown;

    @Override
    public Integer call() {
        if (markdown) {
            System.out.print(ScenarioFormat.markdown());
            return 0;
        }
        System.out.println(ScenarioSchema.json());
        return 0;
    }
}
