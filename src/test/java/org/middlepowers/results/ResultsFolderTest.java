package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {
    @TempDir
    Path parent;

    @Test
    void aNewFolderIsMadeWithItsParents() throws IOException {
        Path path = parent.resolve("a/b/c");
        ResultsFolder.create(path);
        assertThat(path).isDirectory();
    }

    @Test
    void earlierResultsAreRefusedWithARemedy() throws IOException {
        Path path = parent.resolve("r");
        written(path);
        assertThatThrownBy(() -> ResultsFolder.create(path))
                .isInstanceOf(FolderInUseException.class)
                .hasMessageContaining("--overwrite")
                .hasMessageContaining("--output");
        assertThat(path.resolve("manifest.json")).exists();
    }

    @Test
    void overwritingDeletesOurFilesAndNoOthers() throws IOException {
        Path path = parent.resolve("r");
        ResultsFolder folder = written(path);
        Files.writeString(folder.runs(), "old");
        Files.writeString(folder.chart("tension", "svg"), "<svg><!--middlepowers--></svg>");
        Files.writeString(folder.chart("tension", "png"), "old");
        Files.writeString(path.resolve("charts/mine.svg"), "<svg></svg>");
        Files.writeString(path.resolve("charts/mine.png"), "keep");
        Files.writeString(path.resolve("notes.txt"), "keep");
        ResultsFolder.create(path, true, "compare");
        assertThat(path.resolve("runs.csv")).doesNotExist();
        assertThat(path.resolve("manifest.json")).doesNotExist();
        assertThat(path.resolve("charts/tension.png")).doesNotExist();
        assertThat(path.resolve("charts/tension.svg")).doesNotExist();
        assertThat(path.resolve("charts/mine.png")).exists();
        assertThat(path.resolve("charts/mine.svg")).exists();
        assertThat(path.resolve("notes.txt")).exists();
    }

    @Test
    void aFolderOfSomeoneElseIsNeverOverwritten() throws IOException {
        Path path = Files.createDirectory(parent.resolve("home"));
        Files.writeString(path.resolve("runs.csv"), "not ours");
        assertThatThrownBy(() -> ResultsFolder.create(path, true, "run"))
                .isInstanceOf(FolderInUseException.class)
                .hasMessageContaining("not results of this program");
        assertThat(path.resolve("runs.csv")).hasContent("not ours");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> ResultsFolder.create(file, true, "run")).isInstanceOf(FolderInUseException.class);
        assertThatThrownBy(() -> ResultsFolder.create(file.resolve("below")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Cannot write");
    }

    @Test
    void failuresOfTheMachineBecomeSentences() {
        Path file = Path.of("results/x/runs.csv");
        assertThat(ResultsFolder.explain(file, new IOException("No space left on device")))
                .hasMessageContaining("the disk is full");
        assertThat(ResultsFolder.explain(file, new AccessDeniedException("results/x")))
                .hasMessageContaining("permission denied")
                .hasMessageContaining("--output");
    }

    private static ResultsFolder written(Path path) throws IOException {
        try (ResultsFolder folder = ResultsFolder.create(path)) {
            folder.writeManifest(SyntheticResults.usual().manifest());
            return folder;
        }
    }

    @Test
    void freeNamesCountUpAndAreMade() throws IOException {
        Files.writeString(parent.resolve("run-2"), "");
        assertThat(ResultsFolder.createFree(parent, "run").path()).isEqualTo(parent.resolve("run"));
        assertThat(ResultsFolder.createFree(parent, "run").path()).isEqualTo(parent.resolve("run-3"));
    }

    @Test
    void aFolderThatIsBeingFilledIsNotOverwritten() throws IOException {
        Path path = parent.resolve("r");
        try (ResultsFolder folder = ResultsFolder.create(path)) {
            folder.writeManifest(SyntheticResults.usual().manifest());
            for (boolean overwrite : List.of(true, false)) {
                assertThatThrownBy(() -> ResultsFolder.create(path, overwrite, "compare"))
                        .isInstanceOf(FolderInUseException.class)
                        .hasMessageContaining("Another program is filling");
            }
            assertThat(path.resolve("manifest.json")).exists();
        }
        ResultsFolder.create(path, true, "compare").close();
    }

    @Test
    void resultsOfAnotherKindAreNamedAndLeftAlone() throws IOException {
        Path path = parent.resolve("r");
        written(path);
        assertThatThrownBy(() -> ResultsFolder.create(path, true, "sweep"))
                .isInstanceOf(FolderInUseException.class)
                .hasMessageContaining("'compare")
                .hasMessageContaining("'sweep'");
        assertThat(path.resolve("manifest.json")).exists();
    }

    @Test
    void aFolderThatAKillLeftSaysWhatItHolds() throws IOException {
        Path path = parent.resolve("r");
        try (ResultsFolder folder = ResultsFolder.create(path)) {
            folder.writeManifest(
                    SyntheticResults.usual().manifest().with(Manifest.Status.RUNNING, "", ""));
            Files.writeString(folder.runs(), "run\n1\n2\n3\n");
        }
        assertThatThrownBy(() -> ResultsFolder.create(path)).hasMessageContaining("cut off after 3 runs");
    }

    @Test
    void whatWasKilledBeforeItHadAManifestIsAnEmptyFolder() throws IOException {
        Path path = Files.createDirectory(parent.resolve("r"));
        Files.createFile(path.resolve(".lock"));
        Files.createFile(path.resolve("writable12.part"));
        Files.createFile(path.resolve(".manifest.json.812-1.part"));
        ResultsFolder.create(path).close();
    }

    @Test
    void aManifestReadsBackEqual() throws IOException {
        Manifest manifest = SyntheticResults.usual().manifest();
        ResultsFolder folder = ResultsFolder.create(parent.resolve("r"));
        folder.writeManifest(manifest.with(Manifest.Status.RUNNING, "", ""));
        folder.writeManifest(manifest);
        assertThat(ResultsFolder.open(folder.path()).readManifest()).isEqualTo(manifest);
        assertThat(Files.readString(folder.path().resolve("manifest.json"))).contains("\"status\" : \"complete\"");
        assertThat(folder.path().resolve("manifest.json.part")).doesNotExist();
    }

    @Test
    void whatIsNoResultsFolderIsNotOpened() throws IOException {
        assertThatThrownBy(() -> ResultsFolder.open(parent.resolve("none"))).hasMessageContaining("There is no folder");
        assertThatThrownBy(() -> ResultsFolder.open(parent)).hasMessageContaining("no manifest.json");
        Files.writeString(parent.resolve("manifest.json"), "{ broken");
        assertThatThrownBy(() -> ResultsFolder.open(parent).readManifest()).hasMessageContaining("is damaged");
    }
}
