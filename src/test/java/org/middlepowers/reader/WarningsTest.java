package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Probable slips, each with what comes of it. */
class WarningsTest {
    @TempDir
    Path folder;

    private String[] warnings(String lines) throws InvalidScenarioException {
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        SmallWorld.write(folder, "child.yaml", "extends: small\n" + lines);
        return Warnings.check("child.yaml", folder).warnings().stream()
                .map(Problem::toString)
                .filter(w -> !w.contains("no state can ever choose")) // IdleActsTest has these
                .toArray(String[]::new);
    }

    @Test
    void theSmallWorldHasNone() throws InvalidScenarioException {
        assertThat(warnings("title: x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "parameters: {goalNorms: 1, goalEconomy: 1}|2:13|parameters has weights of goals",
                "shocks: {x: {at: 2016Q1}}|2:13|shocks.x has no effect: charts mark it, but nothing happens",
                "shocks: {x: {at: 2016Q1, mark: false, powers: {USA: {}}}}|2:13|shocks.x has no effect: nothing happens",
                "shocks: {peace: {about: A peace that nobody expected}}|2:25|shocks.peace.about has 28 letters",
                "shocks: {x: {at: 2017Q1, institutions: {SCO: {join: [KAZ]}}}}|2:53|shocks.x.institutions.SCO.join has KAZ, a"
                        + " member already",
                "shocks: {x: {at: 2017Q1, institutions: {UN: {join: [KAZ]}}}}|2:52|shocks.x.institutions.UN.join has KAZ, a"
                        + " member already",
                "institutions: {G7: {name: G7, type: western}}|2:20|institutions.G7 has no members and nobody ever joins",
                "greatPowers: {USA: {capability: .5}}|2:33|greatPowers.USA.capability is 0.5, but series.capability.USA begins"
                        + " at 0.31",
                "votes: {es11: {recorded: {yes: 190}}}|2:26|votes.es11.recorded adds up to 230 states",
            })
    void aSlipIsSaidWithItsPlace(String lines, String place, String warning) throws InvalidScenarioException {
        assertThat(warnings(lines)).hasSize(1);
        assertThat(warnings(lines)[0]).startsWith("child.yaml:" + place + ": " + warning);
    }

    @Test
    void anInheritedExpectationThatFitsNoLongerIsSaid() throws InvalidScenarioException {
        SmallWorld.write(
                folder,
                "parent.yaml",
                "extends: small\nexpect:\n  - {claim: It, check: {measure: tension, than: {without: [unrest]}, direction: higher}}\n");
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        assertThat(Warnings.check("parent.yaml", folder).warnings())
                .noneMatch(w -> w.toString().contains("is not checked"));
        SmallWorld.write(folder, "grandchild.yaml", "extends: parent\nshocks: {unrest: ~}\n");
        assertThat(Warnings.check("grandchild.yaml", folder).warnings())
                .filteredOn(w -> w.toString().contains("is not checked"))
                .hasSize(1)
                .allSatisfy(w -> assertThat(w.toString())
                        .startsWith("parent.yaml:3:5: expect.1 is not checked: in this world than.without has 'unrest'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "shocks: {x: {at: 2016Q1, mark: false, about: A long story of a thing that happens, rivalry: {USA-CHN: .1}}}",
                "shocks: {x: {at: 2017Q1, institutions: {SCO: {leave: [KAZ]}}}, y: {at: 2018Q1, institutions: {SCO: {join:"
                        + " [KAZ]}}}}",
                "institutions: {SCO: {members: []}}\\nshocks: {y: {at: 2018Q1, institutions: {SCO: {join: [KAZ]}}}}",
                "greatPowers: {USA: {capability: .305}}",
            })
    void whatHasAnEffectIsNoSlip(String lines) throws InvalidScenarioException {
        assertThat(warnings(lines.replace("\\n", "\n"))).isEmpty();
    }
}
