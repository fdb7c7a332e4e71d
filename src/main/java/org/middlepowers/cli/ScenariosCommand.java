package org.middlepowers.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ScenarioFiles;
import picocli.CommandLine.Command;

/** {@code scenarios}: the worlds that travel with the program. */
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        description = "Lists the scenarios of the library with their titles and questions.")
final class ScenariosCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        for (String name : ScenarioFiles.builtIn()) {
            Scenario s = ScenarioFiles.load(name, List.of()).scenario();
            System.out.println(name + ": " + s.title() + ", " + s.start() + " to " + s.end() + ", "
                    + s.greatPowers().size() + " great and " + s.middlePowers().size() + " middle powers");
            System.out.println("    " + s.question());
        }
        return 0;
    }
}
