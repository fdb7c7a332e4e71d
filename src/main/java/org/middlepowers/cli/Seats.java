package org.middlepowers.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.middlepowers.model.Players;
import org.middlepowers.model.Policy;
import org.middlepowers.reader.PolicyFiles;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TaskStore;
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
                    flag + " tries runs, and would ask the programs of --policy; leave out one of them.");
        }
    }

    /** The policy of a program that is seated. */
    Policy seat(String command) {
        return seats.get(command);
    }

    @Override
    public void close() {
        if (!isEmpty()) {
            Players.seat(Map.of());
            seats.values().forEach(Seat::close);
            moves.close();
        }
    }

    /** A study whose folder keeps the moves of its players; all else is the study's own. */
    Study around(Study study) {
        return isEmpty() ? study : with(Study.class, (method, given) -> switch (method.getName()) {
            case "store" -> store(study, (ResultsFolder) given[0], (String) given[1]);
            case "work" -> work(study, (Study.Bench) given[0]);
            default -> own(study, method, given);
        });
    }

    private TaskStore store(Study study, ResultsFolder folder, String asked) throws IOException {
        TaskStore store = study.store(folder, asked);
        Moves.require(folder.path(), players());
        return store;
    }

    private boolean work(Study study, Study.Bench bench) throws IOException {
        moves.keepIn(bench.folder().path(), players());
        boolean done = study.work(with(Study.Bench.class, (method, given) -> method.getName().equals("run")
                ? bench.run((int) given[0], task -> settled(((IntFunction<?>) given[1]).apply(task)))
                : own(bench, method, given)));
        moves.end();
        return done;
    }

    /** The rows of a task, after the moves that they follow from are on the disk. */
    private Study.Rows settled(Object rows) {
        try {
            moves.settle();
            return (Study.Rows) rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String players() {
        return String.join("\n", seats.keySet());
    }

    private interface Call {
        Object of(Method method, Object[] given) throws Throwable;
    }

    private static <T> T with(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> call.of(method, given)));
    }

    private static Object own(Object whose, Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(whose, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
