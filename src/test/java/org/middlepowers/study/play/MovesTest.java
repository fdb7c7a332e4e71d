package org.middlepowers.study.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovesTest {
    @TempDir
    Path folder;

    private static Moves.Move move(int replication, String question) {
        return new Moves.Move(1, replication, "2015Q1", "KAZ", "MEDIATE", "a, \"reason\"", "", question);
    }

    /** Tasks that are done are not run again, so nobody asks their questions again. */
    @Test
    void workThatGoesOnKeepsTheMovesOfTasksThatAreDone() throws IOException {
        Moves first = new Moves();
        first.keepIn(folder);
        first.add(move(1, "one"));
        Path file = folder.resolve(Moves.FILE);
        Files.writeString(file, "1,2,2015Q1,KAZ,MEDI", StandardOpenOption.APPEND);

        Moves second = new Moves();
        second.keepIn(folder);
        second.add(move(2, "two"));
        second.settle();

        Moves whole = new Moves();
        whole.keepIn(Files.createDirectory(folder.resolve("whole")));
        whole.add(move(2, "two"));
        whole.add(move(1, "one"));
        whole.settle();
        assertThat(file).hasSameTextualContentAs(folder.resolve("whole").resolve(Moves.FILE));
        assertThat(Moves.of(folder).answer("one")).isPresent();
    }

    /** A line may be cut off within its last field. */
    @Test
    void aMoveThatWasCutOffDoesNotCount() throws IOException {
        Moves first = new Moves();
        first.keepIn(folder);
        Files.writeString(folder.resolve(Moves.FILE), "1,2,2015Q1,KAZ,MEDIATE,,,tw", StandardOpenOption.APPEND);
        Moves second = new Moves();
        second.keepIn(folder);
        second.settle();
        assertThat(Files.readAllLines(folder.resolve(Moves.FILE))).hasSize(1);
    }
}
