package org.middlepowers.data;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The bytes of one file, in a folder or within an archive, which can be read more than once.
 *
 * @param name what messages call it: the way from the folder, through the archive if there is one
 * @param opener opens it anew
 */
record Content(String name, Opener opener) {
    /** Opens the bytes. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** A file of a folder, unpacked if it is compressed by itself. */
    static Content of(Path file, String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz")
                ? new Content(name, () -> new GZIPInputStream(Files.newInputStream(file)))
                : new Content(name, () -> Files.newInputStream(file));
    }

    /** A file within a zip archive. */
    static Content of(Path archive, String entry, String name) {
        return new Content(name, () -> open(archive, entry));
    }

    private static InputStream open(Path archive, String name) throws IOException {
        ZipFile zip = new ZipFile(archive.toFile());
        try {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new FileNotFoundException(name);
            }
            return new FilterInputStream(zip.getInputStream(entry)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    /** What stands behind the last dot of its name, in lower case; of {@code x.csv.gz}, csv. */
    String ending() {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        int dot = plain.lastIndexOf('.');
        return dot > plain.lastIndexOf('/') ? plain.substring(dot + 1) : "";
    }
}
