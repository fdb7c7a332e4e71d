package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.ManifestEdit;
import org.middlepowers.study.expect.ToyWorld;

/** What a user sees of expectations. */
class ExpectCommandTest {
    private static final String LINES =
            """
              - Nobody wins
              - claim: War raises tension.
                because: Richardson 1960
                check: {measure: tension, from: 2002Q1, than: {without: [war]}, direction: higher}
              - claim: War calms the world.
                check: {measure: tension, from: 2002Q1, than: {without: [war]}, direction: lower}
              - claim: A tenth at most trades with China.
                check: {measure: trade_CHN, below: 0.1}
            """;

    @TempDir
    Path folder;

    @Test
    void theReportSaysWhetherClaimsWereSealedBeforeTheRuns() throws IOException {
        Path file = Files.writeString(folder.resolve("toy.yaml"), ToyWorld.text(LINES));
        Said sealed = Said.by("scenarios", "seal", file.toString());
        assertThat(sealed.code()).as(sealed.err()).isZero();
        assertThat(sealed.out()).contains("Sealed 4 claims of toy on 20", "toy.seal.json", "SHA-256 of the claims: ");
        Path seal = folder.resolve("toy.seal.json");
        Said twice = Said.by("scenarios", "seal", file.toString());
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.err()).contains("a seal is not replaced");

        ManifestEdit.change(seal, text -> text.replaceFirst("\"20\\d\\d-", "\"2001-"));
        assertThat(words(file, "before")).contains("They were sealed on 2001-", "before these runs began", "toy.seal.json");
        ManifestEdit.change(seal, text -> text.replace("\"2001-", "\"9999-"));
        assertThat(words(file, "after")).contains("They were sealed on 9999-", "after these runs began");
        Files.writeString(file, ToyWorld.text(LINES).replace("War calms the world", "War calms everybody"));
        assertThat(words(file, "changed")).contains("They are not the claims that were sealed on 9999-");
        Files.delete(seal);
        assertThat(words(file, "without")).doesNotContain("sealed");
    }

    private String words(Path file, String name) {
        Said said = Said.by("run", file.toString(), "-r", "2", "--no-report", "--output", folder.resolve(name).toString());
        assertThat(said.code()).as(said.err()).isZero();
        return said.out().replaceAll("\\s+", " ");
    }

    @Test
    void verdictsAreInTerminalTableAndReportAndAreMadeAnew() throws IOException {
        Path file = Files.writeString(folder.resolve("toy.yaml"), ToyWorld.text(LINES));
        Path output = folder.resolve("out");
        Said said = Said.by("run", file.toString(), "-r", "4", "--full", "--output", output.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("Expected of toy: 1 of 4 held, 2 did not, 1 was not checked.")
                .containsPattern("not checked +Nobody wins \\[a sentence alone\\]")
                .containsPattern("held +War raises tension. \\[\\+0\\.\\d+ \\(\\+0\\.\\d+ to \\+0\\.\\d+\\); expected higher than")
                .containsPattern("not held +War calms the world.")
                .containsPattern("not held +A tenth at most trades with China. \\[\\d+\\.\\d+");
        String table = Files.readString(output.resolve("expectations.csv"));
        assertThat(table.lines()).hasSize(5);
        assertThat(table).contains("toy,2,War raises tension.,Richardson 1960,held,1,").contains("a twin without war");
        String page = Files.readString(output.resolve("report.html"));
        assertThat(page)
                .contains("Claims, and whether they held", "1 of 4 held", "a twin without war");

        Files.delete(output.resolve("expectations.csv"));
        Files.delete(output.resolve("report.html"));
        Said again = Said.by("report", output.toString());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(output.resolve("expectations.csv")).hasContent(table);
        assertThat(Files.readString(output.resolve("report.html"))).contains("1 of 4 held");
    }

    @Test
    void theyCanBeLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("toy.yaml"), ToyWorld.text(LINES));
        Path output = folder.resolve("out");
        Said said = Said.by("run", file.toString(), "-r", "2", "--no-expect", "--no-report", "--full", "-o", output.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("Expected of toy: none was checked.", "not made in this run");
        assertThat(output.resolve("checks.csv")).doesNotExist();
        assertThat(Files.readString(output.resolve("manifest.json"))).contains("--no-expect\"");
    }

    @Test
    void aSlipIsToldBeforeAnythingRuns() throws IOException {
        Path file = Files.writeString(folder.resolve("toy.yaml"), ToyWorld.text(LINES.replace("[war]", "[wra]")));
        Said said = Said.by("run", file.toString(), "--output", folder.resolve("out").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("toy.yaml:37:", "without has 'wra'", "did you mean 'war'?");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
