package org.middlepowers.study.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.middlepowers.analysis.Wording;
import org.middlepowers.model.Act;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.Policy;
import org.middlepowers.model.World;
import org.middlepowers.study.Abandoned;

/**
 * A seat for any mind: asks another program what a state is to do, or a record of what it did. What is chosen is kept, and
 * a question that was answered is not asked again, so that twins and repetitions of a run meet the same player. Safe for
 * use by many threads; one question is asked at a time.
 */
public final class Seat implements Policy, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOLD = 5;
    private static final int SHOWN = 80;
    private static final int LONGEST_REASON = 2000;
    private static final long CTRL_C_MILLIS = 300;

    private final Optional<PlayerProcess> player;
    private final Moves moves;
    private final boolean stops;
    private int failures;
    private String stopped = "";

    /**
     * How a player is dealt with.
     *
     * @param seconds that it has for an answer
     * @param stops whether its failure is that of the run; else the state follows its own reasoning
     */
    public record AnswerLimits(double seconds, boolean stops) {}

    private Seat(Optional<PlayerProcess> player, Moves moves, boolean stops) {
        this.player = player;
        this.moves = moves;
        this.stops = stops;
    }

    /** A seat of a program, which is started when it is first asked something. */
    public static Seat of(String command, Moves moves, AnswerLimits rules) {
        return new Seat(Optional.of(new PlayerProcess(command, rules.seconds())), moves, rules.stops());
    }

    /** A seat of a player whose moves are known; no program is started. */
    public static Seat recorded(Moves moves) {
        return new Seat(Optional.empty(), moves, true);
    }

    @Override
    public synchronized Act choose(World world, MiddlePower state) {
        PlayerQuestion question = PlayerQuestion.of(world, state);
        Optional<Moves.Move> known = moves.answer(question.key());
        if (known.isPresent()) {
            return known.get().act().isEmpty() ? null : Act.valueOf(known.get().act());
        }
        if (player.isEmpty()) {
            throw new PlayerException("the recorded moves have none for " + place(question)
                    + "; they are of another scenario, seed or version of the program");
        }
        if (!stopped.isEmpty()) {
            throw new PlayerException(stopped);
        }
        try {
            return taken(question, player.get().ask(question.line()));
        } catch (PlayerException e) {
            return failed(question, e.getMessage());
        }
    }

    private Act taken(PlayerQuestion question, String answer) {
        JsonNode said;
        try {
            said = JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            said = JSON.missingNode();
        }
        if (!said.isObject() || !said.has("act") || !said.get("act").isNull() && !said.get("act").isTextual()) {
            throw new PlayerException("the player answered '" + clip(answer, SHOWN) + "' for " + place(question)
                    + "; an answer is {\"act\": \"MEDIATE\", \"reason\": \"...\"}, or {\"act\": null} for the state's own"
                    + " reasoning");
        }
        Act act = null;
        if (said.get("act").isTextual()) {
            String name = said.get("act").textValue().strip().toUpperCase(Locale.ROOT);
            act = question.open().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow(() ->
                    new PlayerException("the player chose '" + clip(name, SHOWN) + "' for " + place(question) + ", where "
                            + names(question.open()) + " are open"));
        }
        keep(question, act, clip(said.path("reason").asText(""), LONGEST_REASON), "");
        return act;
    }

    private Act failed(PlayerQuestion question, String why) {
        if (player.get().isDead() && isShuttingDown()) {
            throw new Abandoned();
        }
        if (stops) {
            stopped = why;
            throw new PlayerException(why);
        }
        if (++failures <= TOLD) {
            System.err.println(Wording.capital(why) + "; in " + place(question) + " the state follows its own reasoning."
                    + (failures == TOLD ? " More of this is not shown; " + Moves.FILE + " notes it." : ""));
        }
        keep(question, null, "", why);
        return null;
    }

    /** Ctrl-C reaches the player as well, perhaps before it reaches this program. */
    private static boolean isShuttingDown() {
        try {
            Thread.sleep(CTRL_C_MILLIS);
            Thread probe = new Thread(() -> {});
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void keep(PlayerQuestion q, Act act, String reason, String note) {
        moves.add(new Moves.Move(
                q.seed(), q.replication(), q.quarter(), q.state(), act == null ? "" : act.name(), line(reason), line(note), q.key()));
    }

    /** A text as one line, so that a move is a line of its table. */
    private static String line(String text) {
        return text.replaceAll("\\R", " ");
    }

    private static String place(PlayerQuestion q) {
        return q.state() + " " + q.quarter() + " (seed " + q.seed() + ", replication " + q.replication() + ")";
    }

    private static String names(List<Act> acts) {
        return acts.stream().map(Act::name).collect(Collectors.joining(", "));
    }

    private static String clip(String text, int most) {
        String line = text.replaceAll("\\p{Cc}", " ");
        return line.length() > most ? line.substring(0, most) + "…" : line;
    }

    /** Ends the program. */
    @Override
    public void close() {
        player.ifPresent(PlayerProcess::close);
    }
}
