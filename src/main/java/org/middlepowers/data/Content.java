package org.middlepowers.data;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The bytes of one file, in a folder or within an archive, which can be read more than once.
 *
 * @param name what messages call it: the way from the folder, through the archive if there is one
 * @param opener opens it again
 */
record Content(String name, Opener opener) {
    /** Opens the bytes. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** A file of a folder. */
    static Content of(Path file, String name) {
        return unpacked(name, () -> Files.newInputStream(file));
    }

    /** A file within a zip archive. */
    static Content of(Path archive, String entry, String name) {
        return unpacked(name, () -> open(archive, entry));
    }

    /** A file that is compressed by itself is read as what it holds. */
    private static Content unpacked(String name, Opener opener) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz")
                ? new Content(name, () -> new GZIPInputStream(opener.open()))
                : new Content(name, opener);
    }

    boolean isArchive() {
        return ending().equals("zip");
    }

    /** The files within this one, an archive within an archive; each is found by reading up to it. */
    List<Content> entries() throws IOException {
        List<Content> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    String inner = entry.getName();
                    entries.add(unpacked(name + "/" + inner, () -> skippedTo(inner)));
                }
            }
        }
        return entries;
    }

    private InputStream skippedTo(String inner) throws IOException {
        ZipInputStream zip = new ZipInputStream(open());
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(inner)) {
                    return zip;
                }
            }
            throw new FileNotFoundException(inner);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
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
