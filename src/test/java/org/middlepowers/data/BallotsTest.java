package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BallotsTest {
    @TempDir
    private Path folder;

    @Test
    void votesAreReadFromTablesWithTheirColumnsAndOtherFilesAreLeftAlone() throws Exception {
        Files.writeString(folder.resolve("votes.csv"),
                "iso3,resolution,vote\nKAZ,ES-11/1,abstain\nSRB,ES-11/1,Yes\nBLR,ES-11/1,no\nUZB,ES-11/4,absent\n");
        Files.writeString(folder.resolve("gdp.csv"), "iso3,year,gdp_usd\nKAZ,2012,1\n");
        Files.write(folder.resolve("latin.csv"), new byte[] {'a', ',', (byte) 0xe9, '\n'});
        assertThat(Ballots.read(folder)).isEqualTo(Map.of(
                "es_11_1", Map.of("KAZ", 0, "SRB", 1, "BLR", -1), "es_11_4", Map.of("UZB", 0)));
    }

    @Test
    void aVoteThatIsNoneIsRefusedWithItsLine() throws Exception {
        Files.writeString(folder.resolve("votes.csv"), "iso3,resolution,vote\nKAZ,ES-11/1,abstain\nSRB,ES-11/1,maybe\n");
        assertThatThrownBy(() -> Ballots.read(folder))
                .hasMessageContaining("votes.csv, line 3: column 'vote' is 'maybe'; allowed are yes, no, abstain and absent.");
    }

    @Test
    void tablesMayBeWrittenAsSpreadsheetsAndRWriteThem() throws Exception {
        Files.writeString(folder.resolve("r.csv"),
                "\"iso3\",\"resolution\",\"vote\"\n\"KAZ\",\"ES-11/1\",\"abstain\"\n");
        Files.writeString(folder.resolve("sheet.csv"), "\ufeffiso3;resolution;vote\r\nSRB;ES-11/1;Yes\r\n");
        assertThat(Ballots.read(folder)).isEqualTo(Map.of("es_11_1", Map.of("KAZ", 0, "SRB", 1)));
    }

    @Test
    void tablesMayLieInFoldersOfTheFolderAsOtherDataMay() throws Exception {
        Files.createDirectories(folder.resolve("un/2022"));
        Files.writeString(folder.resolve("un/2022/votes.csv"), "iso3,resolution,vote\nKAZ,ES-11/1,never\n");
        assertThatThrownBy(() -> Ballots.read(folder)).hasMessageContaining("un/2022/votes.csv, line 2: column 'vote' is 'never'");
        Files.writeString(folder.resolve("un/2022/votes.csv"), "iso3,resolution,vote\nKAZ,ES-11/1,no\n");
        assertThat(Ballots.read(folder)).isEqualTo(Map.of("es_11_1", Map.of("KAZ", -1)));
    }

    @Test
    void aRowWithoutItsVoteIsRefusedWithItsLine() throws Exception {
        Files.writeString(folder.resolve("votes.csv"), "iso3,resolution,vote\nKAZ,ES-11/1\n");
        assertThatThrownBy(() -> Ballots.read(folder)).hasMessageContaining("votes.csv, line 2: column 'vote' is ''");
    }
}
