package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.scenario.Scenario;

/** The formulas of note H, computed by hand. */
class FormulasTest {
    private static final double TOLERANCE = 5e-4; // figures are written with three or four digits

    @TempDir
    Path folder;

    private DataDir data;

    @BeforeEach
    void files() {
        data = new DataDir(folder).tidy();
    }

    private Scenario world() throws IOException, InvalidDataException {
        return data.read().scenario();
    }

    @Test
    void capabilityIsTwoThirdsGdpAndOneThirdMilitarySpending() throws Exception {
        // GDP 20000, 4000, 1000, 500, 2500 of 28000. Spending 1000, 250, 20, 500 × 2 % = 10, 40 of 1320.
        double[] gdp = {20000, 4000, 1000, 500, 2500};
        double[] spending = {1000, 250, 20, 10, 40};
        double[] c = new double[5];
        double sum = 0;
        for (int k = 0; k < 5; k++) {
            c[k] = Math.cbrt(Math.pow(gdp[k] / 28000, 2) * spending[k] / 1320);
            sum += c[k];
        }
        Scenario world = world();
        assertThat(world.greatPowers().get("USA").capability()).isCloseTo(c[0] / sum, within(TOLERANCE));
        assertThat(world.greatPowers().get("RUS").capability()).isCloseTo(c[1] / sum, within(TOLERANCE));
        assertThat(world.middlePowers().get("KAZ").output()).isCloseTo(c[2] / sum, within(TOLERANCE));
        assertThat(world.middlePowers().get("UZB").output()).isCloseTo(c[3] / sum, within(TOLERANCE));
    }

    @Test
    void whereSpendingIsUnknownItsShareIsThatOfGdp() throws Exception {
        data.with("capabilities.csv", "iso3,year,cinc,milex", "USA,2014,,1", "RUS,2014,,0.25");
        data.with(
                "gdp.csv", "iso3,year,gdp_usd", "WLD,2014,80000", "USA,2014,20000", "RUS,2014,4000", "KAZ,2014,1000",
                "UZB,2014,500", "TUR,2014,2500");
        Scenario world = world();
        double kaz = world.middlePowers().get("KAZ").output();
        double uzb = world.middlePowers().get("UZB").output();
        assertThat(kaz / uzb).as("both shares in the ratio of GDP").isCloseTo(2, within(.01));
        assertThat(data.read().provenance()).contains("share of military spending set to share of GDP");
    }

    @Test
    void cincIsTheIndexScaledToOne() throws Exception {
        Scenario world = data.read(new Choices(
                        Choices.Capability.CINC, Choices.IdealPoints.ALL, Choices.Regime.POLITY, Choices.Positions.LAST))
                .scenario();
        assertThat(world.greatPowers().get("USA").capability()).isCloseTo(.5, within(1e-9));
        assertThat(world.middlePowers().get("KAZ").output()).isCloseTo(.1, within(1e-9));
        assertThat(world.middlePowers().get("KAZ").idealPoint()).isCloseTo(-.5, within(1e-9));
        // .5 + .3 (-6 + 10) / 20
        assertThat(world.middlePowers().get("KAZ").legitimacy()).isCloseTo(.56, within(1e-9));
    }

    @Test
    void worldGdpShareIsOverTheWorldAndNotOverTheActors() throws Exception {
        assertThat(world().greatPowers().get("USA").worldGdpShare()).isCloseTo(.25, within(1e-9));
    }

    @Test
    void anIdealPointOfTheYearBeforeStandsInAndSaysSo() throws Exception {
        assertThat(world().middlePowers().get("UZB").idealPoint()).isEqualTo(-.6);
        assertThat(data.read().text(Optional.empty(), "x"))
                .contains("idealPoint: -0.6  # ideal point, final-passage votes of 2013, the latest before 2014");
    }

    /** Values of one state in six years; the others have one year and keep it. */
    private DataDir sixYears() {
        return data.with(
                "ideal.csv",
                "iso3,year,ideal_point",
                "USA,2014,2.5",
                "RUS,2014,0.1",
                "UZB,2014,-0.6",
                "TUR,2014,0.5",
                "KAZ,2009,0.2",
                "KAZ,2010,-0.1",
                "KAZ,2011,0.15",
                "KAZ,2012,-0.2",
                "KAZ,2013,0.1",
                "KAZ,2014,-0.8");
    }

    @Test
    void anOpeningPositionIsTheLevelBehindTheYearsUpToIt() throws Exception {
        Scenario world = sixYears().read().scenario();
        double level = LocalLevel.fit(new double[] {.2, -.1, .15, -.2, .1, -.8}).level();
        assertThat(level).as("one odd year does not carry it away").isGreaterThan(-.5);
        assertThat(world.middlePowers().get("KAZ").idealPoint()).isCloseTo(level, within(1e-3));
        assertThat(world.middlePowers().get("TUR").idealPoint()).as("one year only").isEqualTo(.5);
        assertThat(data.read().text(Optional.empty(), "x")).contains("filtered level of 2009 to 2014");
    }

    @Test
    void theMeanOfThreeYearsAndTheLastYearCanBeChosen() throws Exception {
        Scenario mean = sixYears().read(positions(Choices.Positions.MEAN3)).scenario();
        assertThat(mean.middlePowers().get("KAZ").idealPoint()).isCloseTo(-.3, within(1e-9));
        Scenario last = data.read(positions(Choices.Positions.LAST)).scenario();
        assertThat(last.middlePowers().get("KAZ").idealPoint()).isEqualTo(-.8);
    }

    private static Choices positions(Choices.Positions how) {
        return new Choices(Choices.Capability.GDP_MILEX, Choices.IdealPoints.FINAL_PASSAGE, Choices.Regime.VDEM, how);
    }

    @Test
    void normsAreAPercentileWithTiesAtTheirMeanRank() throws Exception {
        // Counts 50, 50, 80: the two that tie are a quarter up, the third is at the top.
        Scenario world = world();
        assertThat(world.middlePowers().get("KAZ").norms()).isCloseTo(.2 + .6 * .25, within(1e-9));
        assertThat(world.middlePowers().get("UZB").norms()).isCloseTo(.35, within(1e-9));
        assertThat(world.middlePowers().get("TUR").norms()).isCloseTo(.8, within(1e-9));
    }

    @Test
    void legitimacyFollowsPolyarchy() throws Exception {
        assertThat(world().middlePowers().get("KAZ").legitimacy()).isCloseTo(.56, within(1e-9));
        assertThat(world().middlePowers().get("TUR").legitimacy()).isCloseTo(.65, within(1e-9));
    }

    @Test
    void securityIsPactsSharedAmongAlliesAndArms() throws Exception {
        Scenario world = world();
        // KAZ: one ally, arms .1 and .9. TUR: two allies, arms .5 and none. UZB: no pact, no imports on record.
        assertThat(world.middlePowers().get("KAZ").security().orElseThrow()).containsEntry("RUS", .76).containsEntry("USA", .04);
        assertThat(world.middlePowers().get("TUR").security().orElseThrow()).containsEntry("USA", .4).containsEntry("RUS", .2);
        assertThat(world.middlePowers().get("UZB").security().orElseThrow()).isEmpty();
    }

    @Test
    void tradeTakesTheBestReportThatThereIs() throws Exception {
        Scenario world = world();
        assertThat(world.middlePowers().get("KAZ").trade())
                .as("own reports; one direction, since it exceeds the mirror")
                .containsEntry("RUS", .3)
                .containsEntry("USA", .02);
        assertThat(world.middlePowers().get("UZB").trade())
                .as("the middle of an upper and a lower bound")
                .containsEntry("RUS", .3)
                .doesNotContainKey("USA");
        assertThat(world.middlePowers().get("TUR").trade()).as("two years earlier").containsEntry("RUS", .1);
    }

    @Test
    void whatFewPartnersReportYieldsToWhatManyReportedBefore() throws Exception {
        data.with(
                "trade.csv",
                "iso3,partner,year,share_of_total_trade,source",
                "KAZ,USA,2014,0.9,weak_mirror",
                "KAZ,USA,2012,0.05,mirror",
                "UZB,USA,2014,0.07,weak_mirror");
        assertThat(world().middlePowers().get("KAZ").trade()).containsEntry("USA", .05);
        assertThat(world().middlePowers().get("UZB").trade()).containsEntry("USA", .07);
        assertThat(data.read().provenance()).contains("partners' reports, of which there are few");
    }
}
