package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class page takes the place of no file unless that is asked for. */
class ClassPageKeepsTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatIsThereIsKeptUnlessAskedFor() throws Exception {
        Path page = Files.writeString(folder.resolve("essay.html"), "my essay");
        assertThat(refused("class-page", "polarity", "--replications", "2", "-o", page.toString()))
                .contains("essay.html' is there already", "--overwrite")
                .doesNotContain("runs ...");
        assertThat(Files.readString(page)).isEqualTo("my essay");
        assertThat(Main.run("class-page", "polarity", "--replications", "2", "-o", page.toString(), "--overwrite")).isZero();
        assertThat(Files.readString(page)).startsWith("<!");
    }

    @Test
    void ofSeveralPagesNoneIsMadeWhereOneWouldReplaceAFile() throws Exception {
        Path second = Files.writeString(folder.resolve("hedging.html"), "mine");
        assertThat(refused("class-page", "polarity", "hedging", "-o", folder.toString())).contains("hedging.html", "--overwrite");
        assertThat(Files.readString(second)).isEqualTo("mine");
        assertThat(folder.resolve("polarity.html")).doesNotExist();
        assertThat(refused("class-page", "polarity", "polarity", "-o", folder.toString())).contains("Two pages would both be");
    }

    private static String refused(String... arguments) {
        Said said = Said.by(arguments);
        assertThat(said.code()).as(said.all()).isEqualTo(2);
        return said.err();
    }
}
