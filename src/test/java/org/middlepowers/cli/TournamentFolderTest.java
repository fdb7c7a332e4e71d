package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A class hands in policies, some of them broken, some with names that are meant to do harm. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class TournamentFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderOfHandInsMeetsAndHostileNamesAreText() throws Exception {
        Path handedIn = Files.createDirectory(folder.resolve("handed in"));
        for (String name : List.of("anna", "<img src=x onerror=alert(1)>", "red\u001b[31m", "=cmd|calc", "\u202egnp", "Борис, 2-я группа")) {
            Files.writeString(handedIn.resolve(name + ".yaml"), "title: T\nrules: {r: {choose: [CBM]}}\n");
        }
        Files.writeString(handedIn.resolve("broken.yaml"), "title: [");
        Files.writeString(handedIn.resolve("essay.txt"), "no policy");
        Path results = folder.resolve("results");
        String said = run("tournament", handedIn.toString(), "hedge", "--states", "KAZ", "--replications", "2", "--threads", "1",
                "--output", results.toString());
        assertThat(said).contains("Passed over: ", "broken.yaml", "anna", "Борис, 2-я группа").doesNotContain("\u001b", "\u202e");
        assertThat(Files.readString(results.resolve("report.html"))).contains("&lt;img").doesNotContain("<img src=x", "\u202e");
        try (Stream<Path> files = Files.list(handedIn)) {
            files.forEach(f -> f.toFile().delete());
        }
        assertThat(run("verify", results.toString())).as("the texts are kept, although the folder is empty now")
                .contains("cannot be read any more");
    }

    @Test
    void moreThanThereAreStatesPlayOneStateAlone() throws Exception {
        for (int k = 0; k < 45; k++) {
            Files.writeString(folder.resolve("p" + k + ".yaml"), "title: T\nrules: {r: {choose: [CBM]}}\n");
        }
        String said = run("tournament", folder.toString(), "--replications", "2", "--threads", "1", "--output",
                folder.resolve("out").toString());
        assertThat(said).contains("p44");
        assertThat(run("tournament", Files.createDirectory(folder.resolve("none")).toString())).isNotEmpty();
    }

    private static String run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            Main.run(arguments);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
