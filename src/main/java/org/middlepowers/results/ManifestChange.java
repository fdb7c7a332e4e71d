package org.middlepowers.results;

import java.util.List;
import java.util.function.Consumer;

/** Entries of a manifest that another is made of; the others stay. */
final class ManifestChange {
    private final Manifest was;
    Manifest.Program program;
    Request request;
    Manifest.Status status;
    String reason;
    String started;
    String finished;
    List<Manifest.Input> inputs;
    List<Manifest.Measure> measures;
    List<Manifest.Session> sessions;
    SweepFacts sweep;

    private ManifestChange(Manifest was) {
        this.was = was;
        program = was.program();
        request = was.request();
        status = was.status();
        reason = was.reason();
        started = was.started();
        finished = was.finished();
        inputs = was.inputs();
        measures = was.measures();
        sessions = was.sessions();
        sweep = was.sweep();
    }

    /** A manifest that is the same but for what a change sets. */
    static Manifest of(Manifest was, Consumer<ManifestChange> change) {
        ManifestChange changed = new ManifestChange(was);
        change.accept(changed);
        return changed.manifest();
    }

    private Manifest manifest() {
        return new Manifest(
                program, request, status, reason, started, finished, was.java(), was.os(), was.threads(), was.seed(),
                was.replications(), was.detail(), was.scenarios(), inputs, measures, was.columns(), sessions, sweep);
    }
}
