package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.results.Request;
import org.middlepowers.study.Study;

/** A command that asks a {@link Study}. */
abstract class StudyCommand implements Callable<Integer> {
    abstract ExperimentOptions options();

    /**
     * The study that the options ask for. Defaults that depend on what was read are put into their fields, so that the
     * request names them.
     *
     * @throws Exception with a sentence, if something in the command or a file is wrong
     */
    abstract Study study() throws Exception;

    /** Takes texts from a manifest and moves of players from its folder, where a new study reads files and asks programs. */
    final void recorded(Inputs texts, Path folder) {
        options().inputs(texts);
        options().players().moves(folder);
    }

    /** What was asked; whole once the study was made. */
    Request request() {
        return options().request();
    }

    @Override
    public Integer call() throws Exception {
        try (Seats seats = seats()) {
            Study study = seats.around(study());
            if (options().dryRun()) {
                seats.requireNone("--dry-run");
                return Preview.of(study, request(), options().work());
            }
            return StudyWork.run(study, request(), options().work());
        }
    }

    /** The programs that the command line lets choose for states; they must be seated before scenarios are read. */
    final Seats seats() throws IOException, Failure.Wrong {
        return Seats.of(policies(), options().players());
    }

    /** Policies that the command line names. */
    List<String> policies() {
        return options().policies();
    }
}
