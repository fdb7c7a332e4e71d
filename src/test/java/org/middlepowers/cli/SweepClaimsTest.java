package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.ManifestEdit;

/** A sweep states claims, they can be sealed, and its analysis says whether they held. */
class SweepClaimsTest {
    private static final String SWEEP =
            """
            title: Claims on trial
            question: Does damping calm?
            scenario: kazakhstan-2022
            design: sobol
            size: 16
            replications: 2
            set: {end: 2022Q4}
            factors:
              contestHostility: {range: [0, 2500]}
              theory: {values: [none, realism]}
            outputs:
              tension: {measure: tension}
              path: {measure: tension, take: series}
            expect:
              - claim: Tension is no share.
                because: Nobody
                check: {outcome: tension, share: {above: 0}, above: 0.5}
              - claim: Contests over states raise tension.
                check:
                  - outcome: tension
                    where: {contestHostility: {above: 1250}}
                    than: {where: {contestHostility: {below: 1250}}}
                    direction: lower
                    margin: 3
              - claim: Nobody knows.
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("trial.yaml"), SWEEP);
    }

    private Path swept(String name) {
        Path sweep = folder.resolve(name);
        Said said = Said.by("sweep", file.toString(), "--threads", "1", "-o", sweep.toString());
        assertThat(said.code()).as(said.err()).isZero();
        return sweep;
    }

    private static String analysed(Path sweep, String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"analyse", sweep.toString(), "--bootstrap", "100"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        Said said = Said.by(all);
        assertThat(said.code()).as(said.err()).isZero();
        return said.out().replaceAll("\\s+", " ");
    }

    @Test
    void verdictsAreInTerminalTableAndReport() throws IOException {
        Path sweep = swept("sweep");
        String said = analysed(sweep);
        assertThat(said)
                .contains("Does damping calm?")
                .contains("Expected of trial: 1 of 3 held, 1 did not, 1 was not checked.")
                .contains("not held Contests over states raise tension.");
        Path analysis = sweep.resolve("analysis");
        assertThat(Files.readAllLines(analysis.resolve("expectations.csv"))).hasSize(4);
        assertThat(Files.readString(analysis.resolve("expectations.csv")))
                .contains("trial,1,Tension is no share.,Nobody,held,1,Share of runs with tension above 0,,level,0.5,,16,")
                .contains("Mean of tension, where contestHostility is above 1250\",that where contestHostility is below 1250")
                .contains("a sentence alone");
        assertThat(Files.readString(analysis.resolve("report.html")))
                .contains("1 of 3 held", "How the claims were checked", "that where contestHostility is below 1250")
                .doesNotContain("sealed");
        assertThat(analysed(sweep, "--where", "contestHostility > 1250", "--no-report"))
                .as("a region asked for later changes no claim")
                .contains("1 of 3 held, 1 did not");
    }

    @Test
    void theReportSaysWhetherClaimsWereSealedBeforeTheRuns() throws IOException {
        Said sealed = Said.by("scenarios", "seal", file.toString());
        assertThat(sealed.code()).as(sealed.err()).isZero();
        assertThat(sealed.out()).contains("Sealed 3 claims of trial on 20", "trial.seal.json", "SHA-256 of the claims: ");
        assertThat(Said.by("scenarios", "seal", file.toString()).code()).isEqualTo(2);
        Path seal = folder.resolve("trial.seal.json");
        ManifestEdit.change(seal, text -> text.replaceFirst("\"20\\d\\d-", "\"2001-"));
        Path before = swept("before");
        assertThat(analysed(before, "--no-report"))
                .contains("They were sealed on 2001-", "before these runs began", "trial.seal.json");

        ManifestEdit.change(seal, text -> text.replace("\"2001-", "\"9999-"));
        assertThat(analysed(swept("after"), "--no-report")).contains("They were sealed on 9999-", "after these runs began");
        assertThat(Said.by("sweep", file.toString(), "--replications", "3", "--threads", "1", "-o", before.toString()).code()).isZero();
        assertThat(analysed(before, "--no-report")).as("the record of the first run stays").contains("sealed on 2001-");

        Files.writeString(file, Files.readString(file).replace("Nobody knows", "Somebody knows"));
        assertThat(analysed(swept("changed"), "--no-report")).contains("They are not the claims that were sealed on 9999-");
    }

    @Test
    void aSweepOrAScenarioWithoutClaimsHasNothingToSeal() throws IOException {
        Files.writeString(file, SWEEP.substring(0, SWEEP.indexOf("expect:")));
        assertThat(Said.by("scenarios", "seal", file.toString()).err()).contains("expects nothing");
        assertThat(Said.by("scenarios", "seal", "kazakhstan-drivers").err()).contains("expects nothing");
        assertThat(Said.by("scenarios", "seal", "no-such-thing").err()).contains("there is no scenario of this name");
    }

    @Test
    void whatDoesNotFitTheSweepIsToldWithItsPlace() throws IOException {
        String wrong = SWEEP.substring(0, SWEEP.indexOf("expect:"))
                + """
                expect:
                  - claim: Wrong
                    check:
                      - {outcome: tensio, above: 0}
                      - {outcome: path, above: 0}
                      - {outcome: tension}
                      - {outcome: tension, share: {above: 0, below: 1}, above: 0}
                      - {outcome: tension, where: {contest: {above: 0}}, above: 0}
                      - {outcome: tension, where: {contestHostility: {above: 2500}}, above: 0}
                      - {outcome: tension, where: {contestHostility: {is: "3"}}, above: 0}
                      - {outcome: tension, where: {theory: {is: away}}, above: 0}
                      - outcome: tension
                        where: {contestHostility: {below: 1500}}
                        than: {where: {contestHostility: {above: 1400}}}
                        direction: higher
                      - {outcome: tension, direction: higher, above: 0}
                """;
        Files.writeString(file, wrong);
        Said said = Said.by("sweep", file.toString(), "--dry-run");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().replaceAll("\\s+", " "))
                .contains("expect.1.check.1.outcome is 'tensio'; allowed is tension; did you mean 'tension'?")
                .contains("expect.1.check.2.outcome is 'path', which has a value for every quarter")
                .contains("expect.1.check.3 says no bound")
                .contains("expect.1.check.4.share is no side of one bound")
                .contains("expect.1.check.5.where.contest is not a factor of this sweep")
                .contains("expect.1.check.6.where.contestHostility leaves no value of the factor, which goes from 0 to 2500")
                .contains("expect.1.check.7.where.contestHostility says no interval")
                .contains("expect.1.check.8.where.theory is not one of what the factor takes; allowed is none or realism")
                .contains("expect.1.check.9.than.where has points in common")
                .contains("expect.1.check.10.direction is given without than");
    }
}
