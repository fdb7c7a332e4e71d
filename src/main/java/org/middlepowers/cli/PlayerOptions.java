package org.middlepowers.cli;

import java.nio.file.Path;
import org.middlepowers.study.play.Seat;
import picocli.CommandLine.Option;

/** How programs that choose for states are dealt with. */
final class PlayerOptions {
    private static final double MOST_SECONDS = 86_400;

    @Incidental
    @Option(
            names = "--player-time",
            paramLabel = "SECONDS",
            description = "Time that a program of --policy STATE=exec:COMMAND has for an answer (default: 30).")
    private double seconds = 30;

    @Incidental
    @Option(
            names = "--player-failure",
            paramLabel = "WHAT",
            defaultValue = "own",
            description = "When such a program gives no answer in time, a wrong one, or ends: own, the state follows its own"
                    + " reasoning (default), or stop.")
    private Then then;

    @Incidental
    @Option(
            names = "--moves",
            paramLabel = "FOLDER",
            description = "Take the moves that such programs made from a folder of results, and start none.")
    private Path moves;

    enum Then {
        OWN,
        STOP
    }

    Seat.AnswerLimits rules() throws Failure.Wrong {
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            throw new Failure.Wrong("--player-time is " + seconds + "; allowed is a number above 0 up to 86400.");
        }
        return new Seat.AnswerLimits(seconds, then == Then.STOP);
    }

    /** The folder whose moves are repeated; null where programs are asked. */
    Path moves() {
        return moves;
    }

    void moves(Path folder) {
        moves = folder;
    }
}
