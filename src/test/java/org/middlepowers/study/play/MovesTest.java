package org.middlepowers.study.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.results.ResultsException;

class MovesTest {
    @TempDir
    Path folder;

    private static Moves.Move move(int replication, String question) {
        return new Moves.Move(1, replication, "2015Q1", "KAZ", "MEDIATE", "a, \"reason\"", "", question);
    }

    private static Moves kept(Path folder, Moves.Move... moves) throws IOException {
        Moves kept = new Moves();
        kept.keepIn(folder, "a player");
        for (Moves.Move move : moves) {
            kept.add(move);
        }
        return kept;
    }

    /** Tasks that are done are not run again, so nobody asks their questions again. */
    @Test
    void workThatGoesOnKeepsTheMovesOfTasksThatAreDone() throws IOException {
        kept(folder, move(1, "one")).settle();
        Path file = folder.resolve(Moves.FILE);
        Files.writeString(file, "1,2,2015Q1,KAZ,MEDI", StandardOpenOption.APPEND);
        Moves.require(folder, "a player");
        kept(folder, move(2, "two")).end();

        kept(Files.createDirectory(folder.resolve("whole")), move(2, "two"), move(1, "one")).end();
        assertThat(file).hasSameTextualContentAs(folder.resolve("whole").resolve(Moves.FILE));
        assertThat(Moves.of(folder).answer("one")).isPresent();
        Moves.require(folder, "a player"); // as after a kill before the manifest says that all is done
    }

    /** A line may be cut off within its last field, and one that is whole may not be what was written. */
    @Test
    void aMoveThatNoRowFollowsFromYetIsAskedAgainAfterAKill() throws IOException {
        kept(folder).settle();
        Files.writeString(folder.resolve(Moves.FILE), "1,2,2015Q1,KAZ,MEDIATE,,,tw", StandardOpenOption.APPEND);
        kept(folder).end();
        assertThat(Files.readAllLines(folder.resolve(Moves.FILE))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,|1,3,", "MEDIATE|TRADE", "\n1,1,.*|", "\n1,2,.*|", "act|reason", "$|x", "two|tow"})
    void movesOfStoppedWorkThatAreNotThoseThatWereMadeAreNotBelieved(String change) throws IOException {
        kept(folder, move(1, "one"), move(2, "two")).settle();
        Path file = folder.resolve(Moves.FILE);
        String whole = Files.readString(file);
        String other = change.startsWith("$")
                ? whole.replace("\n", "\r\n")
                : whole.replaceFirst(change.replaceFirst("\\|.*", ""), change.replaceFirst(".*\\|", ""));
        assertThat(other).isNotEqualTo(whole);
        Files.writeString(file, other);
        assertThatThrownBy(() -> Moves.require(folder, "a player"))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("moves.csv' has changed since the program wrote it, or lost lines");
        assertThatThrownBy(() -> Moves.of(folder)).isInstanceOf(ResultsException.class);
    }

    @Test
    void movesOfAnotherPlayerOrWithoutTheirNoteAreRefused() throws IOException {
        kept(folder, move(1, "one")).settle();
        assertThatThrownBy(() -> Moves.require(folder, "another")).hasMessageContaining("is of other work");
        Files.delete(folder.resolve("moves.json"));
        assertThatThrownBy(() -> Moves.require(folder, "a player")).hasMessageContaining("cannot be checked");
    }
}
