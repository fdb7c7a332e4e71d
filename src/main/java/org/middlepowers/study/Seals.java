package org.middlepowers.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Seal;

/** Seals on claims: beside the file of a scenario or a sweep, or in the working directory for a name of the library. */
public final class Seals {
    private Seals() {}

    /** Where the seal of a scenario or a sweep is kept. */
    public static Path file(String asked) {
        String stem = asked.replaceFirst("\\.ya?ml$", "");
        return Path.of(asked.equals(stem) ? Path.of(stem).getFileName() + Seal.ENDING : stem + Seal.ENDING);
    }

    /** The seals that are there for scenarios or sweeps, as texts of a manifest. */
    public static List<Manifest.Input> found(List<String> asked) {
        List<Manifest.Input> seals = new ArrayList<>();
        for (String name : asked) {
            Path file = name.indexOf('~') > 0 ? Path.of("") : file(name);
            if (Files.isRegularFile(file)) {
                try {
                    seals.add(new Manifest.Input(Manifest.Input.SEAL, file.toString(), Files.readString(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return seals;
    }
}
