package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.model.Players;
import org.middlepowers.model.Policy;
import org.middlepowers.reader.PolicyFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.study.Bench;
import org.middlepowers.study.Study;
import org.middlepowers.study.play.Moves;
import org.middlepowers.study.play.Seat;

/** The programs that a command line lets choose for states, seated for as long as the command lasts. */
final class Seats implements AutoCloseable {
    private final Moves moves;
    private final Map<String, Seat> seats = new LinkedHashMap<>();

    /** Nobody. */
    static Seats none() {
        return new Seats(new Moves());
    }

    private Seats(Moves moves) {
        this.moves = moves;
    }

    /**
     * Seats the programs that policies of a command line name; the others are left to whoever reads them.
     *
     * @param policies as in {@code exec:python3 player.py} or {@code hedge}
     */
    static Seats of(List<String> policies, PlayerOptions options) throws IOException, Failure.Wrong {
        List<String> commands = policies.stream()
                .filter(PolicyFiles::isPlayer)
                .map(PolicyFiles::player)
                .distinct()
                .toList();
        if (commands.isEmpty()) {
            return none();
        }
        Seats all = new Seats(options.moves() == null ? new Moves() : Moves.of(options.moves()));
        for (String command : commands) {
            if (command.isBlank()) {
                throw new Failure.Wrong("exec: names no program; write a command, as in 'exec:python3 player.py'.");
            }
            all.seats.put(
                    command,
                    options.moves() == null
                            ? Seat.of(command, all.moves, options.rules())
                            : Seat.recorded(all.moves));
        }
        Players.seat(Map.<String, Policy>copyOf(all.seats));
        return all;
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    /** The policy of a program that is seated. */
    Policy seat(String command) {
        return seats.get(command);
    }

    /** Keeps what is chosen in a folder from now on. */
    void keepIn(Path folder) throws IOException {
        if (!isEmpty()) {
            moves.keepIn(folder);
        }
    }

    /** Puts what was chosen in order, before the folder is called complete. */
    void settle() throws IOException {
        if (!isEmpty()) {
            moves.settle();
        }
    }

    @Override
    public void close() {
        if (!isEmpty()) {
            Players.seat(Map.of());
            seats.values().forEach(Seat::close);
        }
    }

    /** A study whose folder keeps the moves of its players. */
    Study around(Study study) {
        return isEmpty() ? study : new Played(study);
    }

    private final class Played implements Study {
        private final Study study;

        Played(Study study) {
            this.study = study;
        }

        @Override
        public String name() {
            return study.name();
        }

        @Override
        public Manifest manifest(Manifest.Program program, Request request, String now) {
            return study.manifest(program, request, now);
        }

        @Override
        public List<Table> tables() {
            return study.tables();
        }

        @Override
        public int tasks() {
            return study.tasks();
        }

        @Override
        public boolean work(Bench bench) throws IOException {
            keepIn(bench.folder().path());
            boolean done = study.work(bench);
            settle();
            return done;
        }

        @Override
        public void require() throws IOException {
            study.require();
        }

        @Override
        public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
            return study.answer(folder, manifest);
        }

        @Override
        public String unit() {
            return study.unit();
        }

        @Override
        public boolean needsAll() {
            return study.needsAll();
        }
    }
}
