package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** A run's name is one word that says all, and reads back. */
class RunNameTest {
    private static final String HASH = "b1946ac92492";

    @Test
    void theUsualNameIsShort() {
        RunName name = new RunName("kazakhstan-2022", "0.1.0", HASH, 1, 17, List.of("habitDecay=0.5", "end=2020Q4"));
        assertThat(name).hasToString("kazakhstan-2022~0.1.0~b1946ac92492~s1~r17~habitDecay=0.5,end=2020Q4");
        assertThat(new RunName("a", "0.1.0", HASH, -3, 1, List.of())).hasToString("a~0.1.0~b1946ac92492~s-3~r1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shocks.war=~",
                "groups.a.members=[KAZ, UZB]",
                "title=Was ist, wenn's 100 % \"anders\" kommt?",
                "middlePowers.TUR.name=Türkiye",
                "title=$HOME `x` \\ %2C \uD83D\uDE00",
            })
    void anyChangeReadsBackFromOneShellWord(String set) throws ResultsException {
        RunName name = new RunName("my worlds/a~b.yaml", "0.1.0-x", HASH, Long.MIN_VALUE, 999_999, List.of(set, "b=1"));
        assertThat(RunName.parse(name.toString())).isEqualTo(name);
        assertThat(name.toString()).matches("[A-Za-z0-9_./=:,+~%-]+");
        assertThat(RunName.looksLike(name.toString())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a~0.1.0",
                "a~0.1.0~b1946ac92492~s1",
                "a~0.1.0~b1946ac9249~s1~r1",
                "a~0.1.0~b1946ac92492~s1~r0",
                "a~0.1.0~b1946ac92492~sx~r1",
                "a~0.1.0~b1946ac92492~s9999999999999999999~r1",
                "a~0.1.0~b1946ac92492~s1~r1~x=%4",
                "a~0.1.0~b1946ac92492~s1~r1~",
                "~0.1.0~b1946ac92492~s1~r1",
            })
    void whatIsNotANameIsRefusedWithTheFormOfOne(String text) {
        assertThatThrownBy(() -> RunName.parse(text))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("is not the name of a run")
                .hasMessageContaining("~sSEED~rREPLICATION");
    }

    private static Manifest manifest(Request request) {
        return new Manifest(
                new Manifest.Program("middlepowers", "0.1.0", "abc"), request, Manifest.Status.COMPLETE, "", "", "", "",
                "", 1, 7, 10, 5, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    private static ScenarioEntry scenario(String name) {
        return new ScenarioEntry(
                name, "", "", List.of(), HASH, "", "", "", "", Map.of(), List.of(), List.of(), Map.of(), Map.of(),
                Map.of(), null);
    }

    @Test
    void changesComeFromTheCommandOfTheFolder() {
        Manifest m = manifest(Request.of("compare", "a", "worlds/b.yaml").with("--seed", "7").with("--set", "habitDecay=.5", "title=it's, so"));
        assertThat(RunName.of(m, scenario("a"), 7, 3))
                .isEqualTo(new RunName("a", "0.1.0+abc", HASH, 7, 3, List.of("habitDecay=.5", "title=it's, so")));
        assertThat(RunName.of(m, scenario("b"), 7, 3).scenario()).isEqualTo("worlds/b.yaml");
        assertThat(RunName.first(m, scenario("a")).replication()).isEqualTo(1);
    }

    @Test
    void aRepeatedRunKeepsItsName() throws ResultsException {
        String name = "worlds/b.yaml~0.1.0+abc~b1946ac92492~s7~r17~habitDecay=.5";
        Manifest m = manifest(Request.of("run", name));
        assertThat(RunName.first(m, scenario("b"))).hasToString(name);
    }
}
