package org.middlepowers.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.model.Players;
import org.middlepowers.model.Policy;
import org.middlepowers.reader.PolicyFiles;
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
        Seat.AnswerLimits limits = options.rules();
        if (commands.isEmpty()) {
            if (options.moves() != null && !Files.isDirectory(options.moves())) {
                throw new Failure.Wrong("--moves is '" + options.moves() + "', and there is no such folder; besides, no"
                        + " program plays here whose moves could be repeated.");
            }
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
                            ? Seat.of(command, all.moves, limits)
                            : Seat.recorded(all.moves));
        }
        Players.seat(Map.<String, Policy>copyOf(all.seats));
        return all;
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    /**
     * Makes sure that no program would be asked for what a flag only tries.
     *
     * @throws Failure.Wrong if one would
     */
    void requireNone(String flag) throws Failure.Wrong {
        if (!isEmpty()) {
            throw new Failure.Wrong(
                    flag + " tries runs, and would ask the programs of --policy; leave one of them out.");
        }
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

    /** A study whose folder keeps the moves of its players; all else is the study's own. */
    Study around(Study study) {
        return isEmpty()
                ? study
                : (Study) Proxy.newProxyInstance(
                        Study.class.getClassLoader(),
                        new Class<?>[] {Study.class},
                        (proxy, method, given) -> method.getName().equals("work")
                                ? work(study, (Study.Bench) given[0])
                                : own(study, method, given));
    }

    private boolean work(Study study, Study.Bench bench) throws IOException {
        keepIn(bench.folder().path());
        boolean done = study.work(bench);
        settle();
        return done;
    }

    private static Object own(Study study, Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(study, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
