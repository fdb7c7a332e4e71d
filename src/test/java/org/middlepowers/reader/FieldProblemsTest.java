package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;

/** Single values: what was found, what is allowed, where, and what may have been meant. */
class FieldProblemsTest {
    @TempDir
    Path folder;

    @Test
    void theSmallWorldIsValid() {
        assertThat(SmallWorld.problems(folder, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "middlePowers: {KAZ: {norms: 1.4}}|2:29|middlePowers.KAZ.norms is 1.4; allowed is a number from 0 to 1",
                "middlePowers: {KAZ: {norms: .nan}}|2:29|middlePowers.KAZ.norms is .nan; allowed is a number from 0 to 1",
                "middlePowers: {KAZ: {norms: .inf}}|2:29|middlePowers.KAZ.norms is .inf; allowed is a number from 0 to 1",
                "middlePowers: {KAZ: {norms: 1e999}}|2:29|middlePowers.KAZ.norms is 1e999; allowed is a number from 0 to 1",
                "middlePowers: {KAZ: {norms: [1]}}|2:29|middlePowers.KAZ.norms is a list; allowed is a number from 0 to 1",
                "middlePowers: {KAZ: {norms: high}}|2:29|middlePowers.KAZ.norms is 'high'; allowed is a number from 0 to 1",
                "middlePowers: {KAZ: {norms: '.5'}}|2:29|middlePowers.KAZ.norms is '.5'; allowed is a number from 0 to 1;"
                        + " remove the quotes",
                "middlePowers: {KAZ: {nroms: 1}}|2:22|middlePowers.KAZ.nroms is not known; did you mean 'norms'?",
                "middlePowers: {KAZ: 3}|2:21|middlePowers.KAZ is 3; allowed is a map with name, capital, output",
                "middlePowers: [KAZ]|2:15|middlePowers is a list; allowed is a map of names and values",
                "tilte: x|2:1|tilte is not known; did you mean 'title'?",
                "title: 2015|2:8|title is the number 2015; allowed is a text, so put it in quotes",
                "title: true|2:8|title is true; allowed is a text",
                "title: ''|2:8|title is an empty text; say something or leave it out",
                "title: [a]|2:8|title is a list; allowed is a text",
                "expect: It works|2:9|expect is 'It works'; allowed is a list, as in [It works]",
                "expect: [~]|2:10|expect has empty; allowed is a text",
                "start: 2015Q5|2:8|start is '2015Q5'; allowed is a quarter from 1800Q1 to 2200Q4, as in 2015Q1",
                "start: 2015|2:8|start is 2015; allowed is a quarter",
                "start: 0900Q1|2:8|start is '0900Q1'; allowed is a quarter from 1800Q1",
                "rules: {subnationalLayer: yes}|2:27|rules.subnationalLayer is 'yes'; allowed is true or false",
                "rules: {actsPerQuarter: 1.5}|2:25|rules.actsPerQuarter is 1.5; allowed is a whole number from 1 to 3",
                "rules: off|2:8|rules is 'off'; allowed is a map with asymmetryLayer",
                "institutions: {SCO: {type: alternativ}}|2:28|institutions.SCO.type is 'alternativ'; allowed is universal,"
                        + " western, alternative or regional; did you mean 'alternative'?",
                "institutions: {SCO: {members: KAZ}}|2:31|institutions.SCO.members is 'KAZ'; allowed is the word 'all' or a"
                        + " list, as in [KAZ]",
                "institutions: {SCO: {members: [all, KAZ]}}|2:32|institutions.SCO.members has 'all'; allowed is a middle"
                        + " power of this scenario (KAZ or UZB)",
                "institutions: {'a b': {name: x, type: regional}}|2:16|institutions.a b has a name that is not allowed",
                "parameters: {habitDecy: .4}|2:14|parameters.habitDecy is not known; did you mean 'habitDecay'?",
                "parameters: {selfExcitation: 7}|2:30|parameters.selfExcitation is 7; allowed is a number from 0 to 0.6",
                "parameters: {attentionSlots: 2.5}|2:30|parameters.attentionSlots is 2.5; allowed is a whole number from 2"
                        + " to 32",
                "parameters: [1]|2:13|parameters is a list; allowed is a map of parameters and numbers",
                "series: {capability: {USA: {15: .3}}}|2:29|series.capability.USA.15 is not a year; allowed is a year from"
                        + " 1800 to 2200",
                "series: {capability: {USA: {2016: 3}}}|2:35|series.capability.USA.2016 is 3; allowed is a number from"
                        + " 0.000001 to 1",
                "series: {capability: {USA: 3}}|2:28|series.capability.USA is 3; allowed is a map of years",
                "shocks: {war: {at: ~}}|2:15|shocks.war.at is missing; it must be given: quarter in which it happens",
                "shocks: {new: {about: x}}|2:15|shocks.new.at is missing",
                "shocks: {waar: ~}|2:10|shocks.waar is empty, and there is nothing of that name to remove; give it a value"
                        + " or leave it out; did you mean 'war'?",
                "groups: {central_asia: {members: []}}|2:34|groups.central_asia.members is an empty list; give at least"
                        + " one entry",
                "greatPowers: ~|1:1|greatPowers is missing",
                "middlePowers: ~|1:1|middlePowers is missing",
                "title: ~|1:1|title is missing; it must be given: one line that names the world",
            })
    void saysWhatIsWrongAndWhatIsAllowed(String lines, String place, String message) {
        assertThat(SmallWorld.problems(folder, lines))
                .anySatisfy(p -> assertThat(p).startsWith("child.yaml:" + place + ": " + message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "middlePowers: {Kazakhstan: {name: x, output: .1}}|middlePowers.Kazakhstan is not known; allowed is an ISO"
                        + " 3166 code of three letters, EUU, or XAA to XZZ for an imagined state; did you mean 'KAZ'"
                        + " (Kazakhstan)?",
                "middlePowers: {KG: {name: x, output: .1}}|did you mean 'KGZ' (Kyrgyzstan)?",
                "institutions: {SCO: {sponsor: CNH}}|institutions.SCO.sponsor is 'CNH'",
                "middlePowers: {KAZ: {trade: {RUS: .1}}}|middlePowers.KAZ.trade.RUS is not known; allowed is a great power"
                        + " of this scenario (USA or CHN)",
                "middlePowers: {KAZ: {trade: {China: .1}}}|middlePowers.KAZ.trade.China is not known; allowed is a great"
                        + " power of this scenario (USA or CHN); did you mean 'CHN'?",
                "middlePowers: {KAZ: {peers: [UZZ]}}|middlePowers.KAZ.peers has 'UZZ'; allowed is a middle power of this"
                        + " scenario (KAZ or UZB); did you mean 'UZB'?",
                "middlePowers: {KAZ: {peers: [UZB, UZB]}}|middlePowers.KAZ.peers has 'UZB' twice; remove one of the two",
                "routes: {middle: {from: UZB}}|routes.middle.from is 'UZB'; allowed is a great power of this scenario",
                "rivalry: {USA-USA: 1}|rivalry.USA-USA is not known; allowed is a pair of two different great powers",
                "rivalry: {USA-CHX: 1}|did you mean 'USA-CHN'?",
                "rivalry: {USA: 1}|rivalry.USA is not known; allowed is a pair of two great powers",
                "series: {idealPoint: {KAZ: {2015: 1}}}|series.idealPoint.KAZ is not known; allowed is a great power",
                "rules: {hegemon: KAZ}|rules.hegemon is 'KAZ'; allowed is 'none' or a great power of this scenario",
                "shocks: {war: {sanction: {target: IRN}}}|shocks.war.sanction.target is 'IRN'; allowed is a great power or"
                        + " a middle power of this scenario",
                "shocks: {war: {institutions: {SOC: {density: .1}}}}|shocks.war.institutions.SOC is not known; allowed is"
                        + " an institution of this scenario (UN or SCO); did you mean 'SCO'?",
                "shocks: {war: {powers: {CHX: {invest: 2}}}}|shocks.war.powers.CHX is not known; allowed is a great power",
                "groups: {central_asia: {members: [KAZ, ARM]}}|groups.central_asia.members has 'ARM'; allowed is a middle"
                        + " power of this scenario",
            })
    void namesReferToWhatIsThere(String lines, String message) {
        assertThat(SmallWorld.problems(folder, lines))
                .anySatisfy(p -> assertThat(p).contains(message));
    }

    @Test
    void importantThingsAreAllMissingAtOnce() {
        assertThat(SmallWorld.problemsOf("focus: x"))
                .hasSize(7)
                .anySatisfy(p -> assertThat(p).startsWith("x.yaml:1:1: title is missing"))
                .anySatisfy(p -> assertThat(p).startsWith("x.yaml:1:1: middlePowers is missing"))
                .contains("x.yaml:1:8: focus is 'x'; there are no groups, so leave it out or add one");
    }

    @Test
    void thatNobodyIsThereIsSaidOnce() {
        assertThat(SmallWorld.problems(folder, "greatPowers: ~"))
                .containsExactly(
                        "child.yaml:1:1: greatPowers is missing; it must be given: great powers by country code");
    }

    @Test
    void allProblemsAreReportedTogetherFromTopToBottom() {
        String lines =
                """
                tilte: x
                end: 2010Q1
                middlePowers:
                  KAZ: {norms: 7, trade: {CHN: .7, USA: .5}}
                shocks:
                  war: {lift: [CHN]}
                """;
        assertThat(SmallWorld.problems(folder, lines, "habitDecy=1"))
                .hasSize(6)
                .anySatisfy(p -> assertThat(p).startsWith("--set habitDecy=1: habitDecy is not known"))
                .anySatisfy(p -> assertThat(p).contains(":2:1: tilte"))
                .anySatisfy(p -> assertThat(p).contains(":3:6: end is 2010Q1; allowed is a quarter after the start"))
                .anySatisfy(p -> assertThat(p).contains(":5:16: middlePowers.KAZ.norms is 7"))
                .anySatisfy(p -> assertThat(p).contains(":5:26: middlePowers.KAZ.trade adds up to 1.2"))
                .anySatisfy(p -> assertThat(p).contains(":7:15: shocks.war.lift has CHN"));
    }

    @Test
    void whatIsAbsentHasItsFallback() {
        Scenario s = SmallWorld.scenario();
        StateSpec state = s.middlePowers().get("UZB");
        assertThat(state.norms()).isEqualTo(.5);
        assertThat(state.idealPoint()).isEqualTo(-.2);
        assertThat(state.identity()).isEmpty();
        assertThat(state.security()).isEmpty();
        assertThat(s.middlePowers().get("KAZ").security())
                .hasValueSatisfying(m -> assertThat(m).isEmpty());
        assertThat(state.peers()).isEmpty();
        assertThat(s.rules().asymmetryLayer()).isTrue();
        assertThat(s.rules().hegemon()).isEmpty();
        assertThat(s.series().worldGdpShare()).isEmpty();
        assertThat(s.series().capability().get("USA").keySet()).containsExactly(2015, 2016);
        assertThat(s.institutions().get("UN").members()).containsExactly("all");
        assertThat(s.parameters().hostility().selfExcitation()).isEqualTo(.3);
        assertThat(s.quarters()).isEqualTo(64);
    }

    @Test
    void theCodeForNorwayIsNotFalseAndNumbersAreNotOctal() throws InvalidScenarioException {
        Scenario s = SmallWorld.child(folder, "institutions: {NO: {name: No, type: regional, density: 00.5}}")
                .scenario();
        assertThat(s.institutions().get("NO").name()).isEqualTo("No");
        assertThat(s.institutions().get("NO").density()).hasValue(.5);
    }
}
