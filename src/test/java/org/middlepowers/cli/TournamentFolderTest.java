package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class hands in policies, some of them broken, some with names that are meant to do harm. */
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
        Said said = Said.by("tournament", handedIn.toString(), "hedge", "--states", "KAZ", "--replications", "2", "--threads",
                "1", "--output", results.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.all()).contains("Passed over: ", "broken.yaml", "anna", "Борис, 2-я группа").doesNotContain("\u001b", "\u202e");
        assertThat(Files.readString(results.resolve("report.html"))).contains("&lt;img").doesNotContain("<img src=x", "\u202e");
        try (Stream<Path> files = Files.list(handedIn)) {
            files.forEach(f -> f.toFile().delete());
        }
        Said verified = Said.by("verify", results.toString());
        assertThat(verified.code()).as(verified.all()).isZero();
        assertThat(verified.out()).as("the texts are kept, although the folder is empty now").contains("cannot be read any more");
    }

    @Test
    void moreThanThereAreStatesPlayOneStateAlone() throws Exception {
        for (int k = 0; k < 45; k++) {
            Files.writeString(folder.resolve("p" + k + ".yaml"), "title: T\nrules: {r: {choose: [CBM]}}\n");
        }
        Said said = Said.by("tournament", folder.toString(), "--replications", "2", "--threads", "1", "--output",
                folder.resolve("out").toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("p44");
    }

    @Test
    void aFolderWithoutPoliciesIsRefused() throws Exception {
        Path none = Files.createDirectory(folder.resolve("none"));
        Said empty = Said.by("tournament", none.toString());
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).contains(none + ": this is a folder; give the name of a policy file in it");
        Files.writeString(none.resolve("broken.yaml"), "title: [");
        Said broken = Said.by("tournament", none.toString());
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("Passed over: ", "There is no policy in " + none);
    }
}
