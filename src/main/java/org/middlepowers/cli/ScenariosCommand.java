package org.middlepowers.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code scenarios}: the library of worlds. */
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        subcommands = {
            ScenariosListCommand.class,
            ScenariosShowCommand.class,
            ScenariosCheckCommand.class,
            ScenariosDiffCommand.class,
            ScenariosNewCommand.class,
            ScenariosSealCommand.class
        },
        description = {
            "Lists the library of scenarios; its commands show, check, compare, begin and seal scenario files.",
            "",
            "A scenario is named by its file, or by a bare name. A bare name is looked for in the folder 'scenarios' of the"
                    + " working directory, then in the library that travels with the program; the first that is found"
                    + " holds. Every command reads names so."
        })
final class ScenariosCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return spec.subcommands().get("list").execute();
    }
}
