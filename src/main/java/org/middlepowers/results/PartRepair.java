package org.middlepowers.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** Takes from a part what does not belong to a task that is there in full, the leading table first. */
final class PartRepair {
    private final Parts parts;
    private final List<PartTable> tables;
    private final int keys;

    PartRepair(Parts parts, List<PartTable> tables, int keys) {
        this.parts = parts;
        this.tables = tables;
        this.keys = keys;
    }

    private interface Keeps {
        boolean line(PartLines line);
    }

    void repair(PartCheck.Held held) throws IOException {
        if (held.sound()) {
            return;
        }
        for (int k = 0; k < tables.size(); k++) {
            Optional<SweepPart> part = parts.of(tables.get(k).name(), held.number());
            boolean leading = k == 0;
            if (part.isPresent() && !part.get().parquet()) {
                keep(part.get().file(), line -> leading
                        ? held.goodLines().get((int) line.number())
                        : held.good().contains(line.key(keys)));
            }
        }
    }

    /** Keeps the line of column names and some others; cuts where nothing to keep follows, else rewrites. */
    private static void keep(Path file, Keeps keeps) throws IOException {
        long end = 0;
        boolean holes = false;
        try (PartLines lines = new PartLines(file)) {
            boolean skipped = false;
            while (lines.next()) {
                boolean header = lines.number() == 1;
                if (!header && !keeps.line(lines)) {
                    skipped = true;
                } else {
                    holes |= skipped;
                    end = lines.offset() + lines.bytes().remaining();
                }
            }
        }
        if (holes) {
            WholeFile.write(file, out -> {
                try (PartLines lines = new PartLines(file)) {
                    while (lines.next()) {
                        if (lines.number() == 1 || keeps.line(lines)) {
                            lines.writeTo(out);
                        }
                    }
                }
            });
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end);
            channel.force(true);
        } catch (IOException e) {
            throw Failures.writing(file, e);
        }
    }
}
