package org.middlepowers.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rows of a sweep that is not complete are of, noted beside them: so a manifest of another sweep that took the
 * place of theirs is found out. That of a complete one has their checksums. A sweep may grow; what grows is not in it.
 */
final class SweepWork {
    static final String FILE = "work.json";

    private SweepWork() {}

    private record Noted(String work) {}

    /** Notes what the rows are of that come from now on; those that are there were held against it. */
    static void note(Path folder, Manifest manifest) throws IOException {
        ManifestFile.write(folder.resolve(FILE), new Noted(of(manifest)));
    }

    /** Why rows are not of what their manifest says, as a part of a sentence; empty if they are. */
    static Optional<String> fault(Path folder, Manifest manifest) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.of(FILE + ", which says what the rows of work that is not complete are of, is not there");
        }
        return ManifestFile.read(file, Noted.class).work().equals(of(manifest))
                ? Optional.empty()
                : Optional.of("its runs are of another scenario, seed, factor or outcome");
    }

    private static String of(Manifest manifest) {
        SweepFacts facts = manifest.sweep();
        List<Object> parts = new ArrayList<>(List.of(
                manifest.program().version(), manifest.seed(), facts.design(), facts.levels(), facts.commonRandomNumbers(),
                facts.factors(), facts.outcomes(), "" + manifest.request().shard()));
        manifest.scenarios().forEach(s -> parts.add(List.of(s.name(), s.hash())));
        return Sha256.of(parts.toString().getBytes(StandardCharsets.UTF_8));
    }
}
