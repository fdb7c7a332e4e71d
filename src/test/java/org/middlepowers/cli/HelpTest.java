package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream oldOut = System.out;
        PrintStream oldErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.run((command + " --help").strip().split(" "))).isZero();
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage:").doesNotContain("%%", "${");
    }
}
