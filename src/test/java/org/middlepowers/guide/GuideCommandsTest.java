package org.middlepowers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.cli.Main;
import picocli.CommandLine.ParameterException;

/** Every command that README or a guide shows is one that the program takes: its name, options and values. */
class GuideCommandsTest {
    private static final Set<String> COMMANDS = Main.commandLine().getSubcommands().keySet();

    static List<Guides.ShownCommand> commands() {
        return Guides.all().stream()
                .flatMap(page -> Guides.commands(page, COMMANDS).stream())
                .filter(command -> !isSynopsis(command.text()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theProgramTakesIt(Guides.ShownCommand command) {
        String wrong = "";
        try {
            Main.commandLine().parseArgs(command.words());
        } catch (ParameterException e) {
            wrong = e.getMessage();
        }
        assertThat(wrong).as(command.toString()).isEmpty();
    }

    @Test
    void guidesShowCommandsOfMostKinds() {
        assertThat(commands().stream().map(command -> command.words()[0]).distinct().count())
                .isGreaterThan(COMMANDS.size() / 2);
    }

    /** A line that shows the form of a command, with words to be replaced or left out. */
    private static boolean isSynopsis(String text) {
        return text.matches(".*(\\[[^\\]]*[A-Z-]{2,}|…|\\.\\.\\.|\\b[A-Z]{4,}\\b).*") || text.endsWith("\\");
    }
}
