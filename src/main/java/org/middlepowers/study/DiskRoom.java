package org.middlepowers.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.TableChunk;

/** Whether a disk has room for the rows that are still to come, judged by those that came; told once. */
public final class DiskRoom {
    private static final int FEWEST = 3;
    /** Rows of the first tasks may be shorter than those of others: so it looks again after so many times more. */
    private static final int AGAIN = 4;

    private final Path folder;
    private long bytes;
    private long tasks;
    private long next = FEWEST;

    /** @param folder whose disk it is */
    DiskRoom(Path folder) {
        this.folder = folder;
    }

    /** Bytes that may be written on the disk of a folder, which need not be there yet. */
    public static long free(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }

    /**
     * Takes note of the rows of a task.
     *
     * @param chunks rows by table; null for none
     * @param left tasks that are still to come, at most
     * @param unit what they are called, in the plural
     * @return what there is to tell, if there is no room
     */
    Optional<String> after(List<TableChunk> chunks, int left, String unit) throws IOException {
        tasks++;
        for (TableChunk chunk : chunks) {
            bytes += chunk == null ? 0 : chunk.size();
        }
        if (tasks < next) {
            return Optional.empty();
        }
        next *= AGAIN;
        double needed = (double) bytes / tasks * left;
        long free = free(folder);
        if (needed <= free) {
            return Optional.empty();
        }
        next = Long.MAX_VALUE;
        return Optional.of(String.format(
                Locale.ROOT, "The disk of '%s' is too small: %,d %s are left and take about %s as they have been so far, and %s"
                        + " are free. Free some space, or stop and choose another disk with --output; where the disk is full,"
                        + " the work stops, and the same command goes on with it once there is room.",
                folder, left, unit, Wording.bytes(needed), Wording.bytes(free)));
    }
}
