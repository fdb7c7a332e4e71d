package org.middlepowers.cli;

import java.util.concurrent.Callable;
import org.middlepowers.reader.LoadedTheory;
import org.middlepowers.reader.TheoryFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code theories}: the theories that travel with the program, and the text of one. */
@Command(
        name = "theories",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the theories of the library, or prints the file of one, to be copied and changed.",
            "",
            "A theory of your own is one file in the folder 'theories' beside you, named as you like; 'custom' explains"
                    + " what it may say."
        },
        footer = {"", "Example: theories custom > theories/mine.yaml"})
final class TheoriesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "THEORY", arity = "0..1", description = "Print this one.")
    private String name;

    @Override
    public Integer call() throws Exception {
        if (name != null) {
            System.out.print(TheoryFiles.load(name).text());
            return 0;
        }
        for (String each : TheoryFiles.builtIn()) {
            LoadedTheory t = TheoryFiles.load(each);
            System.out.println(each + ": " + t.theory().title() + " (" + String.join("; ", t.theory().sources()) + ")");
            System.out.println("    " + t.theory().reading());
        }
        return 0;
    }
}
