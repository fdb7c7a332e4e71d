package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Data that cannot be used: file, line, what was found, what is allowed, what to do. */
class BadDataTest {
    private static final String WDI = "Country Name,Country Code,Indicator Name,Indicator Code,2013,2014";
    private static final String NMC = "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc";

    @TempDir
    Path folder;

    private DataDir data;

    @BeforeEach
    void files() {
        data = new DataDir(folder).tidy();
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(
                        "a missing column",
                        List.of("stateabb,ccode,year,milper,irst,pec,tpop,upop,cinc", "KZK,705,2014,1,1,1,1,1,.1"),
                        "bad.csv, line 1: this is a file of COW National Material Capabilities, state-year, but it has no"
                                + " column 'milex'; it has stateabb"),
                Arguments.of(
                        "thousands separators",
                        List.of(WDI, "Kazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,1,\"221,415,572,820\""),
                        "bad.csv, line 2: column '2014': '221,415,572,820' has thousands separators"),
                Arguments.of(
                        "a decimal comma",
                        List.of(NMC, "KZK,705,2014,\"2030,5\",1,1,1,1,1,.1"),
                        "bad.csv, line 2: column 'milex': '2030,5' has a decimal comma; allowed is a decimal point, as in"
                                + " 2030.5"),
                Arguments.of(
                        "a comma that could be either",
                        List.of(NMC, "KZK,705,2014,\"2,030\",1,1,1,1,1,.1"),
                        "'2,030' has a comma, either as a thousands separator or for a decimal point"),
                Arguments.of(
                        "a decimal comma without quotes",
                        List.of(NMC, "KZK,705,2014,1,1,1,1,1,1,0,0041"),
                        "bad.csv, line 2: the line has 11 fields and the header 10: a value has a comma in it"),
                Arguments.of(
                        "words for a number",
                        List.of(WDI, "Kazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,1,unknown"),
                        "bad.csv, line 2: column '2014': 'unknown' is not a number"),
                Arguments.of(
                        "two rows of one state",
                        List.of(WDI, "Kazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,,5", "Kazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,,6"),
                        "bad.csv, line 3: the GDP in current USD of KAZ in 2014 is given twice: here 6, in line 2 5."
                                + " Remove one of the two lines."),
                Arguments.of(
                        "a state under two names",
                        List.of(
                                "Military expenditure by country, in millions of US$ at current prices",
                                "Country,Notes,2012,2013,2014",
                                "Turkey,,1,2,3",
                                "Türkiye,,1,2,4"),
                        "bad.csv, line 4: the military spending in current USD of TUR in 2014 is given twice"),
                Arguments.of(
                        "a year that is none",
                        List.of(NMC, "KZK,705,14,1,1,1,1,1,1,.1"),
                        "bad.csv, line 2: column 'year' is '14'; allowed is a year as in 2014."),
                Arguments.of(
                        "an index out of range",
                        List.of("country_text_id,year,v2x_polyarchy", "KAZ,2014,23"),
                        "bad.csv, line 2: column 'v2x_polyarchy' is 23; allowed is a number from 0 to 1"),
                Arguments.of(
                        "a code of membership that is none",
                        List.of("ccode,year,state,AAAID,UN", "705,2014,kazakhstan,7,1"),
                        "bad.csv, line 2: column 'AAAID' is 7; allowed are 0, 1, 2, 3, -1 and -9"),
                Arguments.of(
                        "a kind of share that is none",
                        List.of("iso3,partner,year,share_of_total_trade,source", "KAZ,USA,2014,.1,guess"),
                        "column 'source' is 'guess'; allowed are own"),
                Arguments.of(
                        "a share above one",
                        List.of("iso3,partner,year,share_of_total_trade,source", "KAZ,USA,2014,14.2,own"),
                        "column 'share_of_total_trade' is 14.2; allowed is a number from 0 to 1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void isToldWithFileAndLine(String what, List<String> lines, String message) throws Exception {
        data.with("bad.csv", lines.toArray(String[]::new));
        assertThat(data.problems()).contains(message);
    }

    @Test
    void aFileThatEndsWithinALineIsCutOff() throws Exception {
        data.with("bad.csv", StandardCharsets.UTF_8, NMC + "\nTUR,640,2014,1,1,1,1,1,1,.1\nKZK,705,2014,23");
        assertThat(data.problems())
                .isEqualTo("bad.csv, line 3: the file ends within this line, which has 4 fields and the header 10: it is cut"
                        + " off. Download the file again.");
    }

    @Test
    void theLastFieldOfAFileWithoutALastLineEndIsNotTrusted() throws Exception {
        data.with("wdi.csv", StandardCharsets.UTF_8, WDI + "\nKazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,7,23");
        assertThat(data.problems()).isEmpty();
        assertThat(data.log()).anyMatch(l -> l.contains("wdi.csv, line 2: the file ends without the end of a line"));
        assertThat(data.read().provenance()).contains("gdp.csv, line 5").doesNotContain("wdi.csv, line 2, column 2014");
    }

    @Test
    void anEmptyFileIsPassedOver() throws Exception {
        data.with("empty.csv", new byte[0]);
        assertThat(data.problems()).isEmpty();
        assertThat(data.log()).contains("  empty.csv: the file is empty");
    }

    @Test
    void twoVintagesOfADataSetThatDisagreeStopWhereNothingTellsWhichIsLater() throws Exception {
        data.with("nmc6.csv", NMC, "KZK,705,2014,1,1,1,1,1,1,.1").with("nmc7.csv", NMC, "KZK,705,2014,2,1,1,1,1,1,.1");
        assertThat(data.problems())
                .isEqualTo("nmc6.csv and nmc7.csv are files of one data set and differ in 1 figure: the military spending in"
                        + " current USD of KAZ in 2014 (1000 in nmc6.csv, line 2, 2000 in nmc7.csv, line 2). Nothing tells"
                        + " which is the later; keep one of the files.");
    }

    @Test
    void ofTwoVintagesTheOneThatGoesOnIsTakenAndNamed() throws Exception {
        data.with("nmc6.csv", NMC, "KZK,705,2014,1,1,1,1,1,1,.1")
                .with("nmc7.csv", NMC, "KZK,705,2014,2,1,1,1,1,1,.1", "KZK,705,2016,2,1,1,1,1,1,.1");
        assertThat(data.problems()).isEmpty();
        assertThat(data.log()).anyMatch(l -> l.endsWith("; nmc7.csv is taken, which goes on to 2016."));
        assertThat(data.read().provenance()).contains("nmc7.csv, line 2, column milex").doesNotContain("nmc6.csv");
    }

    @Test
    void aFileThatFitsTwoDataSetsStops() throws Exception {
        data.with("both.csv", "ccode,year,AAAID,UN,NATO,milper,irst,pec,milex,cinc", "705,2014,1,1,1,1,1,1,1,.1");
        assertThat(data.problems()).contains("both.csv, line 1: its columns fit two data sets, COW National Material"
                + " Capabilities and COW intergovernmental organisations");
    }

    @Test
    void aBrokenFileStopsOnlyWhatAsksForIt() throws Exception {
        data.with("p5.csv", "p5,scode,country,year,democ,autoc,polity2", "1,KZK,Kazakhstan,2014,1,1,1");
        assertThat(data.problems()).isEmpty();
        assertThat(data.log()).contains("  p5.csv: Polity, state-year, which nothing asked for is derived from");
    }

    @Test
    void twoFilesThatAgreeAreBothTaken() throws Exception {
        data.with("nmc6.csv", NMC, "KZK,705,2014,1,1,1,1,1,1,.1").with("nmc7.csv", NMC, "KZK,705,2014,1,1,1,1,1,1,.1");
        assertThat(data.problems()).isEmpty();
    }

    @Test
    void gdpIsRequired() throws Exception {
        data.with("gdp.csv", "iso3,year,gdp_usd", "USA,2014,20", "RUS,2014,4", "UZB,2014,1", "TUR,2014,3", "KAZ,2000,1");
        assertThat(data.problems())
                .contains("No file has GDP of KAZ for 2014 or a year back to 2004. Add a file that has it, such as the World"
                        + " Bank's WDIData.csv (NY.GDP.MKTP.CD), or leave KAZ out.");
    }

    @Test
    void aNameThatNobodyKnowsIsGivenAsTheLikelyReason() throws Exception {
        data.with("gdp.csv", "iso3,year,gdp_usd", "USA,2014,20", "RUS,2014,4", "UZB,2014,1", "TUR,2014,3")
                .with("milex.csv", "Military expenditure by country, in current US$ m.", "Country,Notes,2012,2013,2014", "Kazakstan,,1,2,3");
        assertThat(data.problems()).contains("The files have 'Kazakstan', a name not known here; if it means KAZ, write it"
                + " 'Kazakhstan'.");
    }

    @Test
    void aYearBeforeAllDataIsTold() throws Exception {
        try {
            data.read(DataDir.POWERS, DataDir.STATES, 1950, Choices.USUAL);
        } catch (InvalidDataException e) {
            assertThat(e.problems()).anyMatch(p -> p.contains("No file has GDP of USA for 1950 or a year back to 1940."));
            return;
        }
        throw new AssertionError("1950 cannot have been computed");
    }

    @Test
    void aMemberOfTheUnionIsNotAlsoAState() throws Exception {
        try {
            data.read(List.of("USA", "EUU"), List.of("KAZ", "POL"), 2014, Choices.USUAL);
        } catch (InvalidDataException e) {
            assertThat(e.getMessage()).startsWith("POL is a member of the European Union, which is a great power here");
            return;
        }
        throw new AssertionError("Poland cannot be a state beside the Union");
    }

    @Test
    void whatIsNotUsedIsListedWithTheReason() throws Exception {
        data.with("notes.csv", "a,b", "1,2").with("book.xlsx", new byte[] {1}).with("x.dta", new byte[] {1})
                .with("sheet.csv", "Country,Notes,2012,2013,2014", "Kazakhstan,,1,2,3")
                .with("alliances2.csv", "version4id,ccode1,ccode2,defense,neutrality,entente", "1,2,640,1,0,0");
        assertThat(data.problems()).isEmpty();
        assertThat(data.log())
                .anyMatch(l -> l.contains("notes.csv: no data set that this program knows has such columns"))
                .anyMatch(l -> l.contains("book.xlsx: the file is damaged"))
                .anyMatch(l -> l.contains("x.dta: a file of Stata; convert it, in Stata with 'export delimited"))
                .anyMatch(l -> l.contains("sheet.csv: no data set") && l.contains("keep the lines above the table"))
                .anyMatch(l -> l.contains("alliances2.csv: COW formal alliances, alliances from beginning to end"));
    }

    @Test
    void aFolderThatIsNone() throws Exception {
        assertThat(new DataDir(folder.resolve("nowhere")).problems()).contains("is not a folder; --data names the folder");
    }

    @Test
    void problemsOfAFileAreNotListedWithoutEnd() throws Exception {
        String[] lines = new String[101];
        lines[0] = NMC;
        for (int k = 1; k < lines.length; k++) {
            lines[k] = "KZK,705,2014,x,1,1,1,1,1,.1";
        }
        data.with("bad.csv", lines);
        assertThat(data.problems().lines()).hasSize(21).last().isEqualTo("bad.csv: 80 more of the kind.");
    }
}
