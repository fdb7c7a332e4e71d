package org.middlepowers.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.reader.LoadedTheory;
import org.middlepowers.reader.PolicyFiles;
import org.middlepowers.reader.ScenarioBase;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.scenario.PolicySpec;

/**
 * The texts that a manifest keeps, in place of the files that they were read from: work can be repeated although a file
 * was changed or lost. What is not in the files as it was is noted.
 */
final class RecordedInputs implements Inputs {
    private final Manifest manifest;
    private final Path folder;
    private final Set<String> notes = new LinkedHashSet<>();

    /** @param folder an empty one, for the texts */
    RecordedInputs(Manifest manifest, Path folder) {
        this.manifest = manifest;
        this.folder = folder;
    }

    /** What differs between the files and the texts, and between the texts and what this program reads in them. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public LoadedScenario scenario(int place, String name, Optional<String> theory, List<String> sets)
            throws InvalidScenarioException {
        if (place >= manifest.scenarios().size()) {
            none(name);
            return ScenarioFiles.load(name, theory, sets);
        }
        Manifest.ScenarioEntry entry = manifest.scenarios().get(place);
        try {
            compare(entry, name, ScenarioFiles.load(name, theory, sets).hash());
        } catch (InvalidScenarioException e) {
            lost("scenario", name);
        }
        return understood(entry, ScenarioFiles.parse(entry.name(), "manifest.json", entry.text()));
    }

    @Override
    public ScenarioBase base(String name, Optional<String> theory, List<String> sets) throws InvalidScenarioException {
        if (manifest.scenarios().isEmpty()) {
            none(name);
            return ScenarioFiles.base(name, theory, sets);
        }
        Manifest.ScenarioEntry entry = manifest.scenarios().get(0);
        try {
            compare(entry, name, ScenarioFiles.base(name, theory, sets).unchanged().hash());
        } catch (InvalidScenarioException e) {
            lost("scenario", name);
        }
        ScenarioBase base = ScenarioFiles.base(file(entry.name(), entry.text()), Optional.empty(), List.of());
        understood(entry, base.unchanged());
        return base;
    }

    /**
     * A sweep whose file is not here is read from the texts; one that has changed is told by its study. It has as many
     * replications as {@code --until-ci} came to.
     */
    @Override
    public LoadedSweep sweep(String name, List<String> changes) throws InvalidScenarioException {
        LoadedSweep sweep = Inputs.super.sweep(isHere(name) ? name : texts(name), changes);
        return manifest.request().values("--until-ci").isEmpty() ? sweep : sweep.withReplications(manifest.replications());
    }

    private static boolean isHere(String sweep) {
        return Files.exists(Path.of(sweep)) || !sweep.matches(".*\\.ya?ml");
    }

    /** The file of a sweep, from the texts, beside its scenarios. */
    private String texts(String sweep) {
        notes.add("The file '" + sweep + "' is not here; the sweep is repeated from the texts in its manifest.");
        manifest.scenarios().forEach(base -> file(Path.of(base.name()).getFileName().toString(), base.text()));
        return file(stem(sweep), manifest.sweep().text());
    }

    @Override
    public LoadedTheory theory(String name) throws InvalidScenarioException {
        Optional<Manifest.Input> kept = kept(Manifest.Input.THEORY, name);
        if (kept.isEmpty()) {
            return TheoryFiles.load(name);
        }
        try {
            changed("theory", name, kept.get().text(), TheoryFiles.load(name).text());
        } catch (InvalidScenarioException e) {
            lost("theory", name);
        }
        return TheoryFiles.load(file(stem(name), kept.get().text()));
    }

    @Override
    public PolicySpec policy(String name) throws InvalidScenarioException {
        Optional<Manifest.Input> kept = kept(Manifest.Input.POLICY, name);
        if (kept.isEmpty()) {
            return PolicyFiles.load(name);
        }
        try {
            changed("policy", name, kept.get().text(), PolicyFiles.text(PolicyFiles.load(name)));
        } catch (InvalidScenarioException e) {
            lost("policy", name);
        }
        return PolicyFiles.load(file(stem(name), kept.get().text()));
    }

    @Override
    public List<String> handIns(String given) {
        return manifest.inputs().stream()
                .filter(i -> i.type().equals(Manifest.Input.POLICY))
                .map(Manifest.Input::name)
                .filter(name -> Path.of(given).equals(Path.of(name).getParent()))
                .toList();
    }

    @Override
    public String text(String type, String name) throws IOException {
        Optional<Manifest.Input> kept = kept(type, name);
        if (kept.isEmpty()) {
            return Inputs.super.text(type, name);
        }
        try {
            changed("file of a " + type, name, kept.get().text(), Inputs.super.text(type, name));
        } catch (IOException e) {
            lost("file of a " + type, name);
        }
        return kept.get().text();
    }

    private LoadedScenario understood(Manifest.ScenarioEntry entry, LoadedScenario read) {
        if (!read.hash().equals(entry.hash())) {
            notes.add("This program reads the text of the scenario '" + entry.name() + "' otherwise than the one that"
                    + " wrote it (hash " + read.hash() + ", then " + entry.hash() + "); it cannot be the same run.");
        }
        return read;
    }

    private void compare(Manifest.ScenarioEntry entry, String name, String hash) {
        if (!hash.equals(entry.hash())) {
            notes.add("The scenario '" + name + "' has changed since (hash " + hash + ", then " + entry.hash()
                    + "); repeated from the text in the manifest.");
        }
    }

    private void changed(String what, String name, String kept, String now) {
        if (!kept.equals(now)) {
            notes.add("The " + what + " '" + name + "' has changed since; repeated from the text in the manifest.");
        }
    }

    private void none(String name) {
        notes.add("The manifest has no text of the scenario '" + name + "', as one does that is damaged; repeated from the file.");
    }

    private void lost(String what, String name) {
        notes.add("The " + what + " '" + name + "' cannot be read any more; repeated from the text in the manifest.");
    }

    private Optional<Manifest.Input> kept(String type, String name) {
        return manifest.inputs().stream()
                .filter(i -> i.type().equals(type) && i.name().equals(name))
                .findFirst();
    }

    private static String stem(String name) {
        return Path.of(name).getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name + ".yaml"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
