package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.TableChunk;

/** Who fills a disk is told while there is time. */
class DiskRoomTest {
    @TempDir
    private Path folder;

    private static List<TableChunk> rows(int characters) {
        TableChunk row = new TableChunk(1, 0).add("x".repeat(characters));
        row.endRow();
        return Arrays.asList(row, null);
    }

    private List<String> told(int characters, int left) {
        DiskRoom room = new DiskRoom(folder);
        return IntStream.range(0, 100)
                .mapToObj(task -> {
                    try {
                        return room.after(rows(characters), left - task, "runs");
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void aDiskThatIsTooSmallForWhatIsLeftIsToldOnceAfterAFewTasks() throws IOException {
        long free = DiskRoom.free(folder);
        int left = 2_000_000_000;
        int enough = (int) (free / left);
        assertThat(told(2 * enough + 10, left)).singleElement().asString()
                .startsWith("The disk of '" + folder + "' is too small: 1,999,999,998 runs are left and take about");
        assertThat(told(enough / 2, 1_000_000_000)).isEmpty();
        assertThat(told(1000, 100)).isEmpty();
    }

    @Test
    void theDiskOfAFolderThatIsNotThereYetIsThatOfTheOneAroundIt() throws IOException {
        assertThat(DiskRoom.free(folder.resolve("a/b"))).isPositive();
    }
}
