package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are there whole or not at all. */
class WholeFileTest {
    @TempDir
    Path folder;

    private static final WholeFile.ByteWriter BROKEN = out -> {
        out.write("half".getBytes(StandardCharsets.UTF_8));
        throw new IOException("No space left on device");
    };

    @Test
    void aFailureLeavesTheEarlierFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "earlier");
        assertThatThrownBy(() -> WholeFile.write(file, BROKEN)).hasMessageContaining("the disk is full");
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("other"), BROKEN)).hasMessageContaining("'" + folder);
        assertThat(file).hasContent("earlier");
        assertThat(folder).isDirectoryContaining(p -> p.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aFileIsReplacedOnlyByWhoeverMeansTo() throws IOException {
        Path file = folder.resolve("draft.yaml");
        WholeFile.writeNew(file, out -> out.write('a'));
        assertThatThrownBy(() -> WholeFile.writeNew(file, out -> out.write('b')))
                .isInstanceOf(FolderInUseException.class)
                .hasMessageContaining("there already");
        assertThat(file).hasContent("a");
        WholeFile.write(file, "c");
        assertThat(file).hasContent("c");
    }

    @Test
    void whatALinkNamesIsReplacedAndTheLinkStays() throws IOException {
        Path file = Files.writeString(folder.resolve("real"), "a");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        WholeFile.write(link, "b");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("b");
    }

    @Test
    void aDeviceIsWrittenToAsItIs() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        assertThatThrownBy(() -> WholeFile.write(full, "text")).hasMessageContaining("the disk is full");
        assertThat(full).exists();
    }
}
