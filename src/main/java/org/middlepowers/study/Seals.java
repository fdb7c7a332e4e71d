package org.middlepowers.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsException;
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
            Path file = file(name);
            if (name.indexOf('~') < 0 && Files.exists(file)) {
                seals.add(new Manifest.Input(Manifest.Input.SEAL, file.toString(), text(file)));
            }
        }
        return seals;
    }

    private static String text(Path file) {
        try {
            String text = Files.isRegularFile(file) ? Files.readString(file) : "";
            if (Seal.parse(text).isPresent()) {
                return text;
            }
        } catch (MalformedInputException e) {
            // no text at all: no seal
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new UncheckedIOException(new ResultsException("'" + file + "' is not as 'scenarios seal' wrote it, so that"
                + " what was sealed, and when, cannot be established. Restore it from an intact copy, or remove it."));
    }
}
