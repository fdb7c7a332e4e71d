package org.middlepowers.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files that are there whole or not at all: what is written goes to a file beside the one that is meant, to the disk
 * itself, and then takes its name atomically. Whatever goes wrong, an earlier file stays as it was.
 */
public final class WholeFile {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private WholeFile() {}

    /** Writes the bytes of a file; need not close the stream. */
    public interface ByteWriter {
        void write(OutputStream out) throws IOException;
    }

    /** Writes the file at another path, as a library does that takes nothing else. */
    public interface Maker {
        void write(Path file) throws IOException;
    }

    /**
     * Writes a text as UTF-8, in place of what may be there.
     *
     * @throws IOException with a sentence that says what to do
     */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a file in place of what may be there. */
    public static void write(Path file, ByteWriter content) throws IOException {
        make(file, part -> {
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.write(out);
                out.flush();
            }
        });
    }

    /** Writes a new file; one that is there already is left as it is. */
    public static void writeNew(Path file, ByteWriter content) throws IOException {
        refuse(file);
        write(file, out -> {
            content.write(out);
            refuse(file);
        });
    }

    /** Lets a file be made beside the one that is meant, and gives it that name. */
    public static void make(Path file, Maker maker) throws IOException {
        Path part = null;
        try {
            // What a link names is replaced, not the link; a terminal or a pipe is written to as it is.
            Path target = Files.exists(file) ? file.toRealPath() : file;
            if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
                maker.write(target);
                return;
            }
            part = beside(target);
            maker.write(part);
            settle(part, target);
        } catch (IOException e) {
            remove(part);
            throw Failures.writing(file, e);
        } catch (RuntimeException | Error e) {
            remove(part);
            throw e;
        }
    }

    /** Brings a finished file to the disk itself and then gives it its name, in place of what may be there. */
    static void settle(Path part, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        settleNames(file.toAbsolutePath().getParent());
    }

    /** Brings the names of a folder to the disk, on systems where that is a thing of its own. */
    private static void settleNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system opens folders; those that do not keep names with the files.
        }
    }

    private static void refuse(Path file) throws FolderInUseException {
        if (Files.exists(file)) {
            throw new FolderInUseException("'" + file + "' is there already. Choose another name with --output.");
        }
    }

    private static Path beside(Path file) {
        String unique = ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
        return file.resolveSibling("." + file.getFileName() + "." + unique + ".part");
    }

    private static void remove(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // The failure that led here is the one to tell.
        }
    }
}
