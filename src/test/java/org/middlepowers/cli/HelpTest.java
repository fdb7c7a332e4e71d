package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
    static Stream<String> commands() {
        List<String> names = new ArrayList<>(List.of(""));
        collect(Main.commandLine(), "", names);
        return names.stream();
    }

    private static void collect(CommandLine line, String before, List<String> names) {
        line.getSubcommands().forEach((name, sub) -> {
            names.add(before + name);
            collect(sub, before + name + " ", names);
        });
    }

    /** An option that a command takes, although it can do nothing with it, misleads. */
    @Test
    void optionsOfPlayersAreThereWhereAPolicyCanBeGiven() {
        List<String> players = List.of("--player-time", "--player-failure", "--moves");
        Main.commandLine().getSubcommands().forEach((name, command) -> {
            boolean policy = command.getCommandSpec().findOption("--policy") != null;
            for (String option : players) {
                assertThat(command.getCommandSpec().findOption(option) != null).as(name + " " + option).isEqualTo(policy);
            }
        });
    }

    @ParameterizedTest(name = "{0} --help")
    @MethodSource("commands")
    void everyHelpIsPrintedWithoutAWarning(String command) {
        Said said = Said.by((command + " --help").strip().split(" "));
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("Usage:").doesNotContain("%%", "${");
    }
}
