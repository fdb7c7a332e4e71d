package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts for which a scenario has nothing. */
class IdleActsTest {
    @TempDir
    Path folder;

    private List<String> idle(String lines) throws InvalidScenarioException {
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        SmallWorld.write(folder, "child.yaml", "extends: small\n" + lines);
        return acts(Warnings.check("child.yaml", folder));
    }

    private static List<String> acts(Warnings.Checked checked) {
        return checked.warnings().stream()
                .map(Problem::toString)
                .filter(w -> w.contains("no state can ever choose"))
                .map(w -> w.replaceAll("(?s).*has nothing for ([A-Z_]+),.*", "$1"))
                .toList();
    }

    @Test
    void sanctionsOnAMiddlePowerAloneLeaveNothingToCircumvent() throws InvalidScenarioException {
        assertThat(idle("title: x")).containsExactlyInAnyOrder("CIRCUMVENT", "COMPLY", "CBM");
    }

    @Test
    void sanctionsOfAnyKindOnAGreatPowerGiveSomethingToCircumvent() throws InvalidScenarioException {
        assertThat(idle("rules: {endogenousSanctions: true}")).containsExactlyInAnyOrder("CBM");
        assertThat(idle("shocks: {peace: ~, war: {sanction: {target: CHN}}}")).containsExactlyInAnyOrder("CBM");
    }

    @Test
    void aWorldWithoutInstitutionsHasNoneOfTheirActs() throws InvalidScenarioException {
        assertThat(idle("rules: {endogenousSanctions: true}\ninstitutions: {UN: ~, SCO: ~}"))
                .containsExactlyInAnyOrder("ALT_INST", "UN_NORM", "NONPROLIF", "FORUM", "CBM");
    }

    @Test
    void aShippedWorldWithSanctionsHasSomethingForEveryActAndOneWithoutNothingToCircumvent() throws InvalidScenarioException {
        assertThat(acts(Warnings.check("kazakhstan-2022"))).isEmpty();
        assertThat(acts(Warnings.check("kantian-club"))).containsExactlyInAnyOrder("CIRCUMVENT", "COMPLY");
    }
}
