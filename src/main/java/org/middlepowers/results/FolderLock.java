package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps other programs from filling a folder for as long as it is open; the end of the program, however it comes, gives
 * the folder free. The file {@code .lock} stays: to delete it would let two programs hold two files of that name.
 */
public final class FolderLock implements Closeable {
    static final String FILE = ".lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes a folder that exists.
     *
     * @throws FolderInUseException if somebody else has it
     */
    public static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // said below
        } catch (IOException e) {
            close(channel);
            throw Failures.writing(file, e);
        }
        close(channel);
        throw new FolderInUseException("Another program is filling '" + folder + "' just now. Wait for it, stop it"
                + " first, or choose another folder with --output.");
    }

    /** Whether somebody fills a folder now. */
    static boolean held(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return false;
        }
        try (FolderLock lock = take(folder)) {
            return false;
        } catch (IOException e) {
            return e instanceof FolderInUseException;
        }
    }

    private static void close(FileChannel channel) throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
