package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class PlayCommandTest {
    @TempDir
    private Path folder;

    @Test
    void choicesAreOfferedTakenAndKept() throws Exception {
        Path file = folder.resolve("mine.yaml");
        String out = play("cbm\nnonsense\nMEDIATE\n\nq\n", "--from", "2022Q1", "-o", file.toString());
        assertThat(out).contains("2022Q1 --- Kazakhstan", "Russia invades Ukraine", "'nonsense' is not open", "Again:");
        assertThat(Files.readString(file)).contains("2022Q1: CBM", "2022Q2: MEDIATE").doesNotContain("2022Q3");
    }

    @Test
    void whatFollowedIsShownAndTheStatesOwnReasoningOnlyWhenAskedFor() throws Exception {
        String out = play("1\n?\nq\n", "--from", "2022Q1", "-o", folder.resolve("mine.yaml").toString());
        String first = out.substring(0, out.indexOf("2022Q2 ---"));
        String second = out.substring(out.indexOf("2022Q2 ---"));
        assertThat(first).contains("1 Do nothing").doesNotContain("economy", "Since ");
        assertThat(second).contains("Since 'Do nothing' in 2022Q1: ").containsAnyOf("Done to you: ", "Nobody did anything");
        assertThat(second.indexOf("economy")).isGreaterThan(second.indexOf("Number or act"));
    }

    @Test
    void aYearlyChoiceHoldsForTheYear() throws Exception {
        Path file = folder.resolve("mine.yaml");
        play("ABSTAIN\nq\n", "--from", "2022Q2", "--yearly", "-o", file.toString());
        assertThat(Files.readString(file)).contains("2022Q2: ABSTAIN", "2022Q4: ABSTAIN").doesNotContain("2023Q1");
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "precious");
        play("q\n", "-o", file.toString());
        assertThat(file).hasContent("precious");
    }

    private static String play(String typed, String... options) throws Exception {
        InputStream in = System.in;
        try {
            System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
            return Said.by(Stream.concat(Stream.of("play"), Stream.of(options)).toList()).out();
        } finally {
            System.setIn(in);
        }
    }
}
