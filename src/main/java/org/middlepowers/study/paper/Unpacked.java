package org.middlepowers.study.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.Sha256;

/**
 * A paper's package, unpacked to be looked at.
 *
 * @param folders results folders in it, analyses within sweeps among them
 * @param faults files that are not as they were packed, in words; empty if all are
 */
public record Unpacked(List<Path> folders, List<String> faults) {
    /**
     * Unpacks results and holds all files against the package's checksums.
     *
     * @param into an empty folder
     * @throws IOException with a sentence, if it is not such a package
     */
    public static Unpacked of(Path archive, Path into) throws IOException {
        Map<String, String> sums = new HashMap<>();
        List<String> faults = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry listed = zip.getEntry(PaperPackage.SUMS);
            if (listed == null) {
                throw foreign(archive, null);
            }
            String text = new String(zip.getInputStream(listed).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(l -> l.length() > 66).forEach(l -> sums.put(l.substring(66), l.substring(0, 64)));
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !entry.getName().equals(PaperPackage.SUMS)) {
                    String sum = unpack(zip, entry, into, archive);
                    String noted = sums.remove(entry.getName());
                    if (noted == null) {
                        faults.add(entry.getName() + " was not there when the package was made");
                    } else if (!noted.equals(sum)) {
                        faults.add(entry.getName() + " is not as it was packed");
                    }
                }
            }
        } catch (ZipException e) {
            throw isArchive(archive) ? damaged(archive, e) : foreign(archive, e);
        }
        sums.keySet().stream().sorted().forEach(name -> faults.add(name + " is missing"));
        return new Unpacked(folders(into.resolve(PaperPackage.RESULTS)), faults);
    }

    private static String unpack(ZipFile zip, ZipEntry entry, Path into, Path archive) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw foreign(archive, null); // a name that leads out of the folder
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            if (entry.getName().startsWith(PaperPackage.RESULTS)) {
                Files.createDirectories(target.getParent());
                Files.copy(in, target);
            } else {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return Sha256.of(digest);
    }

    private static List<Path> folders(Path results) throws IOException {
        if (!Files.isDirectory(results)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(results, 3)) {
            return all.filter(f -> f.getFileName().toString().equals("manifest.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    /** Whether a file begins as archives do, so that it was one. */
    private static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static ResultsException damaged(Path archive, Exception cause) {
        return new ResultsException("'" + archive + "' is damaged: it begins as an archive and cannot be read to its end ("
                + cause.getMessage() + "). Copy it again from its source, or restore it from an intact copy.", cause);
    }

    private static ResultsException foreign(Path archive, Exception cause) {
        return new ResultsException("'" + archive + "' is neither a results folder nor a package that 'paper' made.", cause);
    }
}
