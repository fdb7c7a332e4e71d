package org.middlepowers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.middlepowers.cli.Main;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.RunName;
import picocli.CommandLine;

/** The name of a run that a guide or a help text shows is one that this version of the program takes. */
class RunNamesInGuidesTest {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]+~[0-9][^~\\s…]*~[0-9a-f]{12}~s[^\\s`'\",;]+(?:,[^\\s`'\",;]+)*");

    @Test
    void theHashInItIsThatOfTheScenarioWithItsChanges() throws Exception {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (String text : texts()) {
            Matcher shown = NAME.matcher(text);
            while (shown.find()) {
                RunName name = RunName.parse(shown.group());
                String hash = ScenarioFiles.load(name.scenario(), name.sets()).hash();
                if (!name.hash().equals(hash)) {
                    wrong.add(shown.group() + ": the hash is " + hash);
                }
                seen++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(4);
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        Guides.all().forEach(page -> texts.add(String.join("\n", Guides.lines(page))));
        for (CommandLine command : Main.commandLine().getSubcommands().values()) {
            texts.add(command.getUsageMessage(CommandLine.Help.Ansi.OFF));
        }
        return texts;
    }
}
