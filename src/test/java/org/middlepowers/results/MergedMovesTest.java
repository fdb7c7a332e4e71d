package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moves of several folders become one table, although a program that made some of them was killed. */
class MergedMovesTest {
    private static final String COLUMNS = "seed,replication,quarter,state,act,reason,note,question\n";
    private static final String FIRST = "1,2,2015Q1,KAZ,MEDIATE,\"a, b\",,one\n";
    private static final String TENTH = "1,10,2015Q1,KAZ,TRADE,,,ten\n";

    @TempDir
    private Path folder;

    private Path moves(String name, String rows) throws IOException {
        Path path = Files.createDirectory(folder.resolve(name));
        Path table = path.resolve("moves.csv");
        Files.writeString(table, (COLUMNS + rows).replaceFirst("[^\n]*\\z", ""));
        Journal.noted(table, List.of());
        Files.writeString(table, COLUMNS + rows);
        return path;
    }

    @Test
    void aMoveThatWasCutOffDoesNotCountAndStopsNothing() throws IOException {
        Path killed = moves("killed", TENTH + "1,11,2015Q1,KAZ,MED");
        Path cutInItsLastField = moves("cut", TENTH + "1,11,2015Q1,KAZ,MEDIATE,,,el");
        Path whole = moves("whole", FIRST + TENTH);
        MergedMoves.write(List.of(killed, cutInItsLastField, whole), folder);
        assertThat(folder.resolve("moves.csv")).hasContent(COLUMNS + FIRST + TENTH);
        Journal.require(folder.resolve("moves.csv"), "");
    }

    @Test
    void aDamagedNumberIsASentence() throws IOException {
        List<Path> folders = List.of(moves("whole", FIRST), moves("damaged", "1,x,2015Q1,KAZ,MEDIATE,,,two\n"));
        assertThatThrownBy(() -> MergedMoves.write(folders, folder))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("moves.csv' is damaged");
    }
}
