package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a claim to the departure that reverses it. */
class BreakCommandTest {
    @TempDir
    private Path temporary;

    private String said = "";

    @Test
    void aClaimThatAParameterDecidesIsReversedByMovingIt() throws IOException {
        Path folder = temporary.resolve("out");
        int code = run(
                "kazakhstan-2022", "--claim", "effect.tension < 0", "--parameters", "normDamping,habitDecay",
                "--replications", "4", "--evaluations", "60", "--confirm", "8", "--output", folder.toString());
        assertThat(code).isZero();
        assertThat(said).contains("The smallest departure found", "normDamping from 0.4 to", "before", "after");
        assertThat(Files.readAllLines(folder.resolve("break.csv"))).hasSize(3);
        assertThat(Files.readAllLines(folder.resolve("confirmation.csv"))).hasSize(2);
        assertThat(folder.resolve("report.html")).content().contains("How it was searched");
    }

    @Test
    void aSearchThatEndsAmongPlacesThatAreNoWorldIsNotSaidToEndByTheClock() {
        int code = run(
                "kazakhstan-2022", "--set", "end=2016Q4", "--claim", "tension < 0.9", "--parameters",
                "selfExcitation,reciprocity", "--replications", "2", "--evaluations", "12", "--confirm", "2", "--output",
                temporary.resolve("edge").toString());
        assertThat(said).contains("No departure that reverses it was found").doesNotContain("clock");
        assertThat(code).isZero();
    }

    @Test
    void aRehearsalSaysHowLongTheSearchMayTakeAndKeepsNothing() {
        Path folder = temporary.resolve("rehearsed");
        assertThat(run(
                        "kazakhstan-2022", "--set", "end=2016Q4", "--claim", "tension < 0.9", "--parameters",
                        "selfExcitation,reciprocity", "--replications", "2", "--dry-run", "--output", folder.toString()))
                .isZero();
        assertThat(said).contains("Nothing was kept").containsPattern("time +(at most )?about \\d+ ");
        assertThat(folder).doesNotExist();
    }

    @Test
    void aClaimThatDoesNotHoldHasNothingToReverse() {
        assertThat(run("kazakhstan-2022", "--claim", "tension > 0.9", "--parameters", "normDamping", "--replications",
                        "2"))
                .isEqualTo(2);
        assertThat(said).contains("does not hold");
    }

    @Test
    void whatIsWrongInTheCommandIsSaidWithWhatIsAllowed() {
        assertThat(run("kazakhstan-2022")).isEqualTo(2);
        assertThat(said).contains("--claim or with --expectation");
        assertThat(run("kazakhstan-2022", "--claim", "effect of sanctons on dsi > 0")).isEqualTo(2);
        assertThat(said).contains("did you mean 'sanctions'");
        assertThat(run("kazakhstan-2022", "--claim", "dsi > 0", "--parameters", "nope")).isEqualTo(2);
        assertThat(said).contains("no parameter 'nope'");
        assertThat(run("kazakhstan-2022", "--expectation", "99")).isEqualTo(2);
        assertThat(said).contains("--expectation is 99");
    }

    private int run(String... arguments) {
        Said heard = Said.by(Stream.concat(Stream.of("break"), Stream.of(arguments)).toList());
        said = heard.all();
        return heard.code();
    }
}
