package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.scenario.StateSpec;

/** What is a change of trade in a record, and what a change of its source. */
class TradeSeriesTest {
    private static final List<String> POWERS = List.of("USA", "CHN");

    @TempDir
    private Path folder;

    private final List<String> rows = new ArrayList<>(List.of("iso3,partner,year,share_of_total_trade,source"));

    /** Shares of successive years from 1995. */
    private void shares(String state, String source, double... shares) {
        for (int k = 0; k < shares.length; k++) {
            if (!Double.isNaN(shares[k])) {
                rows.add(state + ",CHN," + (1995 + k) + "," + shares[k] + "," + source);
            }
        }
    }

    private Recorded read() throws Exception {
        Files.write(folder.resolve("trade.csv"), rows);
        return Recorded.read(new DataBasis(folder, Choices.USUAL), new Actors(POWERS, List.of("KAZ", "UZB", "TUR")), 2004, line -> {});
    }

    @Test
    void aChangeOfTheNamedSourceIsABreakAndNothingIsReadAcrossIt() throws Exception {
        shares("KAZ", "a_own", .10, .11, .12);
        shares("KAZ", "b_own", Double.NaN, Double.NaN, Double.NaN, .13, .14);
        Recorded recorded = read();
        assertThat(recorded.breaks("KAZ", "CHN", 1996)).containsExactly(
                new TradeBreak("KAZ", "CHN", 1998, .12, .13, "the source changes from a_own to b_own"));
        assertThat(recorded.trade("KAZ", "CHN", 1996)).containsOnlyKeys(1995, 1996, 1997);
        assertThat(recorded.trade("KAZ", "CHN", 1999)).containsOnlyKeys(1998, 1999);
    }

    @Test
    void aStepThatTheOtherSideDoesNotReportIsABreakAndOneThatItReportsIsTrade() throws Exception {
        shares("KAZ", "x_mirror", .10, .11, .20, .21, .22);
        shares("KAZ", "x_own", .09, .10, .10, Double.NaN, Double.NaN);
        shares("UZB", "x_mirror", .10, .11, .20, .21, .22);
        shares("UZB", "x_own", .09, .10, .18, Double.NaN, Double.NaN);
        Recorded recorded = read();
        // own reports end in 1997, so 1999 is told of by partners
        assertThat(recorded.breaks("KAZ", "CHN", 1999)).containsExactly(
                new TradeBreak("KAZ", "CHN", 1997, .11, .20, "x_own has no such step"));
        assertThat(recorded.trade("KAZ", "CHN", 1999)).containsOnlyKeys(1997, 1998, 1999);
        assertThat(recorded.breaks("UZB", "CHN", 1999)).isEmpty();
        assertThat(recorded.trade("UZB", "CHN", 1999)).hasSize(5);
    }

    @Test
    void aLevelThatTheOtherSideNeverSeesTellsOfABreakToo() throws Exception {
        shares("KAZ", "x_mirror", .02, .02, .13, .13, .13, .14);
        shares("KAZ", "x_own", Double.NaN, Double.NaN, Double.NaN, Double.NaN, .025, Double.NaN);
        assertThat(read().breaks("KAZ", "CHN", 1996)).containsExactly(
                new TradeBreak("KAZ", "CHN", 1997, .02, .13, "x_own has 0.025 in 1999"));
    }

    @Test
    void aTradeOfSomeSizeThatChangesFivefoldInAYearIsABreakAndASmallOneIsNot() throws Exception {
        shares("KAZ", "x_mirror", .01, .009, .215, .216);
        shares("UZB", "x_mirror", .001, .001, .03, .03);
        shares("TUR", "x_mirror", .05, .05, .10, .10);
        Recorded recorded = read();
        assertThat(recorded.breaks("KAZ", "CHN", 1995)).singleElement().satisfies(b -> {
            assertThat(b.year()).isEqualTo(1997);
            assertThat(b.reason()).contains("fivefold");
        });
        assertThat(recorded.breaks("UZB", "CHN", 1995)).isEmpty();
        assertThat(recorded.breaks("TUR", "CHN", 1995)).isEmpty();
    }

    /** Mean of a variance under a scaled inverse χ² of five usual years: (s² n + 5 v)/(n + 3), v = ⅔ .11² + 2 · .05². */
    @Test
    void volatilityIsWhatThePastYearsSayReadWithFiveUsualOnes() throws Exception {
        double odds = Math.exp(.5);
        double[] restless = new double[8];
        double o = .1 / .9;
        for (int k = 0; k < restless.length; k++) {
            restless[k] = o / (1 + o);
            o = k % 2 == 0 ? o * odds : o / odds;
        }
        shares("KAZ", "x_own", restless);
        shares("UZB", "x_own", .1, .1, .1, .1, .1, .1, .1, .1);
        for (int year = 1995; year <= 2002; year++) { // two digits of rounding, not trade
            rows.add("KAZ,USA," + year + "," + (year % 2 == 0 ? .0001 : .0003) + ",x_own");
        }
        rows.add("UZB,CHN,2003,0.9,x_own"); // after the opening: not looked at
        StringBuilder gdp = new StringBuilder("iso3,year,gdp_usd\n");
        StringBuilder points = new StringBuilder("iso3,year,ideal_point\n");
        for (String actor : List.of("USA", "CHN", "KAZ", "UZB")) {
            gdp.append(actor).append(",2002,1e12\n");
            points.append(actor).append(",2002,0.5\n");
        }
        Files.writeString(folder.resolve("gdp.csv"), gdp);
        Files.writeString(folder.resolve("points.csv"), points);
        Files.write(folder.resolve("trade.csv"), rows);
        Map<String, StateSpec> states = OriginWorld.of(
                        new DataBasis(folder, Choices.USUAL), new Actors(POWERS, List.of("KAZ", "UZB")), 2002, 2004, 10, false, line -> {})
                .middlePowers();
        double usual = 2.0 / 3 * .11 * .11 + 2 * .05 * .05;
        assertThat(states.get("KAZ").tradeVolatility().get("CHN"))
                .isCloseTo(Math.sqrt((7 * .25 + 5 * usual) / 10 / usual), within(.006));
        assertThat(states.get("UZB").tradeVolatility().get("CHN")).isCloseTo(Math.sqrt(5 / 10.0), within(.006));
        assertThat(states.get("KAZ").tradeVolatility()).containsOnlyKeys("CHN");
    }
}
