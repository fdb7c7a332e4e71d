package org.middlepowers.cli;

import java.util.concurrent.Callable;
import org.middlepowers.scenario.ScenarioSchema;
import picocli.CommandLine.Command;

/** {@code schema}: the JSON Schema of scenario files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of scenario files, for editors that complete and check as you type.",
        footer = {"", "Example: schema > scenario.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        System.out.println(ScenarioSchema.json());
        return 0;
    }
}
